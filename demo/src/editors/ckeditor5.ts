import { ClassicEditor } from 'ckeditor5';
import 'ckeditor5/ckeditor5.css';
import { attach } from 'jinggao/adapters/ckeditor5';
import { h } from '../dom.js';
import { plugins } from './ckeditor5_plugins.js';
import type { OpenEditor } from './editor.js';

export const open: OpenEditor = async (place) => {
  const source = h('div');
  place.replaceChildren(source);
  const editor = await ClassicEditor.create(source, {
    licenseKey: 'GPL',
    plugins,
    toolbar: [
      'heading',
      '|',
      'bold',
      'italic',
      'underline',
      'link',
      '|',
      'bulletedList',
      'numberedList',
      'blockQuote',
      '|',
      'undo',
      'redo',
    ],
  });
  const { view } = editor.editing;
  view.change((writer) => {
    writer.addClass('prose', view.document.getRoot()!);
  });
  const input = editor.ui.view.editable.element!;
  return {
    input,
    attach: (options) => attach(editor, options),
    close: () => {
      void editor.destroy();
    },
  };
};
