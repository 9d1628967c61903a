import { attach, type QuillEditor } from 'jinggao/adapters/quill';
import Quill from 'quill';
import 'quill/dist/quill.snow.css';
import { h } from '../dom.js';
import type { OpenEditor } from './editor.js';

export const open: OpenEditor = (place) => {
  const element = h('div');
  place.replaceChildren(element);
  const quill = new Quill(element, {
    theme: 'snow',
    modules: {
      table: true,
      toolbar: [
        [{ header: [1, 2, false] }],
        ['bold', 'italic', 'underline'],
        [{ list: 'ordered' }, { list: 'bullet' }],
        ['blockquote', 'link', 'image'],
      ],
    },
  });
  quill.root.classList.add('prose');
  return {
    input: quill.root,
    attach: (options) => attach(quill as unknown as QuillEditor, options),
    close: () => {
      place.replaceChildren();
    },
  };
};
