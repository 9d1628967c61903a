/** The card beside a mark: what was found there, and what can be done about it. */

import type { Rule } from 'jinggao';
import type { Desk } from './desk.js';
import { byId, h } from './dom.js';
import { decisions, type FindingsHost } from './findings.js';
import type { Strings } from './strings.js';

export interface CardHost extends FindingsHost {
  /** Leads to where the passage of finding number `index` stands, or the earlier one. */
  visit(index: number, earlier: boolean): void;
}

const card = byId('card');
let opener: HTMLElement | undefined;

card.addEventListener('toggle', (event) => {
  if ((event as ToggleEvent).newState === 'closed') opener?.focus({ preventScroll: true });
});

export function closeCard(): void {
  opener = undefined;
  card.hidePopover();
}

/** Opens the card of `mark`, an element that names its findings. */
export function openCard(
  mark: HTMLElement,
  desk: Desk,
  rules: readonly Rule[],
  words: Strings,
  host: CardHost,
): void {
  const indexes = (names: string | undefined) => (names ? names.split(' ').map(Number) : []);
  const own = indexes(mark.dataset.findings);
  const earlier = indexes(mark.dataset.earlier).filter((index) => !own.includes(index));
  const title = (index: number) => {
    const { rule } = desk.finding(index);
    return rules.find(({ name }) => name === rule)?.title ?? rule;
  };
  const link = (label: string, index: number, toEarlier: boolean) => {
    const button = h('button', { type: 'button', class: 'decide' }, label);
    button.addEventListener('click', () => {
      closeCard();
      host.visit(index, toEarlier);
    });
    return button;
  };

  card.replaceChildren(
    ...own.map((index) => {
      const { message, action, related } = desk.finding(index);
      return h(
        'section',
        {},
        h(
          'h3',
          {},
          h('span', { class: `tag ${action}` }, words.actions[action]),
          ' ',
          title(index),
        ),
        h('p', {}, message),
        h(
          'p',
          { class: 'buttons' },
          ...decisions(index, desk, words, host),
          related && link(words.goEarlier, index, true),
        ),
      );
    }),
    ...earlier.map((index) =>
      h(
        'section',
        {},
        h('h3', {}, title(index)),
        h('p', {}, words.earlierOf),
        h('p', { class: 'buttons' }, link(words.goLater, index, false)),
      ),
    ),
  );
  card.setAttribute('aria-label', [...own, ...earlier].map(title).join('，'));
  opener = undefined;
  card.hidePopover();
  card.showPopover();
  opener = mark;
  place(mark);
  card.querySelector('button')?.focus({ preventScroll: true });
}

/** Beside the first line of `mark`: below, or above where there is no room. */
function place(mark: HTMLElement): void {
  const margin = 8;
  const line = mark.getClientRects()[0] ?? mark.getBoundingClientRect();
  const { width, height } = card.getBoundingClientRect();
  const left = Math.min(Math.max(margin, line.left), innerWidth - width - margin);
  const below = line.bottom + margin;
  const top = below + height < innerHeight ? below : Math.max(margin, line.top - height - margin);
  card.style.left = `${left}px`;
  card.style.top = `${top}px`;
}
