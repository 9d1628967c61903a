import { attach, type QuillEditor } from 'jinggao/adapters/quill';
import Quill from 'quill';
import 'quill/dist/quill.snow.css';
import { h } from '../dom.js';
import type { OpenEditor } from './editor.js';
import { labels, type Labels } from './labels.js';

export const open: OpenEditor = (place, locale) => {
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
  label(place, labels[locale]);
  return {
    input: quill.root,
    attach: (options) => attach(quill as unknown as QuillEditor, options),
    close: () => {
      place.replaceChildren();
    },
  };
};

/** Quill's buttons have an English name that nobody sees, and what is written is in its style sheet. */
function label(place: HTMLElement, own: Labels): void {
  const names = {
    '.ql-bold': own.bold,
    '.ql-italic': own.italic,
    '.ql-underline': own.underline,
    '.ql-list[value=ordered]': own.numbers,
    '.ql-list[value=bullet]': own.bullets,
    '.ql-blockquote': own.quotation,
    '.ql-link': own.link,
    '.ql-image': own.image,
    '.ql-picker-label': own.style,
  };
  for (const [selector, name] of Object.entries(names)) {
    const button = place.querySelector<HTMLElement>(`.ql-toolbar ${selector}`)!;
    button.title = name;
    button.setAttribute('aria-label', name);
  }
  for (const item of place.querySelectorAll<HTMLElement>('.ql-header :is([data-value], span)')) {
    const { value } = item.dataset;
    if (!/^ql-picker-(item|label)$/.test(item.classList[0] ?? '')) continue;
    item.dataset.label = value ? `${own.heading} ${value}` : own.paragraph;
  }
  for (const name of ['visit', 'address', 'edit', 'remove', 'save'] as const) {
    place.style.setProperty(`--ql-${name}`, JSON.stringify(own[name]));
  }
}
