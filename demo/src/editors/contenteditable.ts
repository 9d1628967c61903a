import { attach } from 'jinggao/adapters/contenteditable';
import { h } from '../dom.js';
import type { OpenEditor } from './editor.js';

export const open: OpenEditor = (place) => {
  const input = h('div', {
    class: 'prose',
    contenteditable: 'true',
    role: 'textbox',
    'aria-multiline': 'true',
  });
  place.replaceChildren(input);
  // Paragraphs, as all other editors have them.
  document.execCommand('defaultParagraphSeparator', false, 'p');
  return {
    input,
    attach: (options) => attach(input, options),
    close: () => {
      input.remove();
    },
  };
};
