/** The item that is looked at, in full, and what can be done about it. */

import type { Item } from '../editing/review.js';
import type { Actions } from './actions.js';
import { button, focusedButton, h } from './dom.js';
import { describe, passage } from './passage.js';
import { repeatedPassages } from './repeats.js';
import { sign } from './signs.js';
import { isAcceptable, isOpen, titleOf, type View } from './view.js';

const AROUND = 28; // characters on either side of a change

export class Inspector {
  readonly element = h('section', { class: 'inspector', part: 'inspector', hidden: true });
  readonly #actions: Actions;
  #shown: readonly unknown[] = [];

  constructor(actions: Actions) {
    this.#actions = actions;
    // From its buttons the same keys lead on as from the list.
    this.element.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') actions.leave();
    });
  }

  /** @param order the items as they are listed */
  update(view: View, item: Item | undefined, order: readonly Item[]): void {
    const at = item ? order.findIndex(({ id }) => id === item.id) : -1;
    const shown = [item, at, order.length, view.review.text, view.words];
    if (shown.every((value, i) => value === this.#shown[i])) return;
    this.#shown = shown;
    this.element.hidden = !item || at < 0;
    if (!item || at < 0) return;

    const { words } = view;
    const { finding } = item;
    const title = titleOf(view, finding.rule);
    const repeats = item.related && repeatedPassages(view, item, item.related);
    const hadFocus = focusedButton(this.element);
    this.element.setAttribute('aria-label', title);
    this.element.replaceChildren(
      h(
        'p',
        { class: 'kind' },
        sign(finding.action),
        h('span', { class: 'tag' }, isOpen(item) ? words.actions[finding.action] : words.done),
        h('strong', {}, title),
        h('span', { class: 'position' }, words.place(at + 1, order.length)),
      ),
      ...(repeats
        ? [repeats]
        : [
            h('p', { class: 'passage' }, ...passage(view.review, item, AROUND)),
            h('p', { class: 'message' }, describe(item, words)),
          ]),
      h('p', { class: 'buttons' }, ...this.#buttons(view, item)),
    );
    if (hadFocus >= 0) {
      const buttons = this.element.querySelectorAll('button');
      buttons[Math.min(hadFocus, buttons.length - 1)]?.focus({ preventScroll: true });
    }
  }

  #buttons({ review, words }: View, item: Item): (HTMLElement | false)[] {
    const actions = this.#actions;
    const { finding } = item;
    if (!isOpen(item)) {
      return [
        button('main', words.takeBack, () => actions.takeBack([item])),
        button('plain', words.show, () => actions.show(item)),
      ];
    }
    return [
      isAcceptable(item) && button('main', words.accept, () => actions.accept([item])),
      item.related !== undefined && button('main', words.goToOther, () => actions.goToOther(item)),
      item.related !== undefined &&
        button('plain', words.deleteCopy, () => actions.deleteCopy(item)),
      !isAcceptable(item) &&
        button(item.related ? 'plain' : 'main', words.show, () => actions.show(item)),
      button('plain', words.ignore, () => actions.ignore([item])),
      review.host.onIgnoreAlways !== undefined &&
        finding.key !== undefined &&
        button('plain', words.ignoreAlways, () => actions.ignoreAlways(item)),
    ];
  }
}
