/** CKEditor 5, the classic editor, with what a newsroom has in it, and pictures that are uploaded. */

import { ClassicEditor, FileRepository, ImageUpload, type Editor } from 'ckeditor5';
import 'ckeditor5/ckeditor5.css';
import { plugins } from '../../../../demo/src/editors/ckeditor5_plugins.js';
import { show } from '../fixture.js';
import { clean } from './ten_lines.js';

/** A server that has every picture already. */
function uploads({ plugins }: Editor): void {
  plugins.get(FileRepository).createUploadAdapter = (loader) => ({
    upload: async () => {
      await loader.file;
      return { default: '/ferry.jpg' };
    },
  });
}

const editor = await ClassicEditor.create(document.querySelector<HTMLElement>('#editor')!, {
  licenseKey: 'GPL',
  plugins: [...plugins, ImageUpload, uploads],
});

show(() => clean(editor), {
  editor,
  // Setting the data begins a new history.
  setHTML: (html) => {
    editor.setData(html);
    // What it takes out CKEditor keeps, and looks through at each deletion: nobody empties a document
    // again and again, as the benchmark does.
    const { graveyard } = editor.model.document;
    graveyard._removeChildren(0, graveyard.childCount);
  },
  html: () => editor.getData(),
  undo: () => {
    editor.execute('undo');
  },
  redo: () => {
    editor.execute('redo');
  },
});
