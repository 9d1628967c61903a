/** One item in the list: an option, with what it changes in its place in the text. */

import type { Item } from '../editing/review.js';
import { h, setAttributes } from './dom.js';
import { context, describe, passage } from './passage.js';
import { sign } from './signs.js';
import type { View } from './view.js';

const AROUND = 9; // characters on either side of a change

export class Row {
  readonly element: HTMLElement;
  #shown = '';

  constructor({ id }: Item) {
    this.element = h('div', { role: 'option', class: 'row', part: 'row', id: `item-${id}` });
    this.element.dataset.item = String(id);
  }

  update(view: View, item: Item, isActive: boolean): void {
    const { review, words } = view;
    const heard = `${describe(item, words)}${words.comma}${words.context(context(review, item, AROUND))}`;
    const label = `${words.actions[item.finding.action]}${words.comma}${heard}`;
    setAttributes(this.element, { 'aria-selected': String(isActive) });
    const shown = `${item.standing} ${label}`;
    if (shown === this.#shown) return;
    this.#shown = shown;
    this.element.className = `row ${item.finding.action} ${item.standing}`;
    this.element.replaceChildren(
      sign(item.finding.action),
      h('span', { class: 'unseen' }, label),
      h('span', { class: 'passage', 'aria-hidden': 'true' }, ...passage(review, item, AROUND)),
    );
  }
}
