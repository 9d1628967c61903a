import { attach } from 'jinggao/adapters/textarea';
import { h } from '../dom.js';
import type { OpenEditor } from './editor.js';

export const open: OpenEditor = (place) => {
  const input = h('textarea', { class: 'prose', spellcheck: 'false' });
  place.replaceChildren(input);
  return {
    input,
    attach: (options) => attach(input, options),
    close: () => {
      input.remove();
    },
  };
};
