import { createEditor, createToolbar } from '@wangeditor/editor';
import '@wangeditor/editor/dist/css/style.css';
import { attach, type WangEditor } from 'jinggao/adapters/wangeditor';
import { h } from '../dom.js';
import type { OpenEditor } from './editor.js';

export const open: OpenEditor = (place) => {
  const bar = h('div', { class: 'wang-bar' });
  const element = h('div', { class: 'wang-text' });
  place.replaceChildren(bar, element);
  const editor = createEditor({
    selector: element,
    html: '<p><br></p>',
    config: { placeholder: '', scroll: true },
  });
  createToolbar({
    editor,
    selector: bar,
    config: {
      toolbarKeys: [
        'headerSelect',
        'bold',
        'italic',
        'underline',
        '|',
        'bulletedList',
        'numberedList',
        'blockquote',
        '|',
        'undo',
        'redo',
      ],
    },
  });
  const input = element.querySelector<HTMLElement>('[contenteditable]')!;
  input.setAttribute('role', 'textbox'); // wangEditor's own, "textarea", is none
  input.classList.add('prose');
  return {
    input,
    attach: (options) => attach(editor as unknown as WangEditor, options),
    focus: () => {
      editor.focus(true);
    },
    close: () => {
      editor.destroy();
      place.replaceChildren();
    },
  };
};
