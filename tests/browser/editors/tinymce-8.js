import { createCleaner } from 'jinggao';
import { attach } from 'jinggao/adapters/tinymce';

const cleaner = createCleaner(); // what is pasted before it is there goes in as it came
tinymce.init({
  selector: '#editor',
  plugins: 'lists link table',
  license_key: 'gpl',
  setup(editor) {
    globalThis.attachment = attach(editor, { cleaner });
    editor.on('init', () => (globalThis.tiny = editor));
  },
});

globalThis.ready = cleaner;
