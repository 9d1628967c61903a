/** The three lists of the panel: what is open, what is done, the stories. */

import { h, setAttributes } from './dom.js';

export type Tab = 'open' | 'done' | 'stories';

const TABS: readonly Tab[] = ['open', 'done', 'stories'];

export class Tabs {
  readonly element = h('div', { role: 'tablist', class: 'tabs', part: 'tabs' });
  readonly #tabs: Readonly<Record<Tab, HTMLButtonElement>>;

  constructor(panelId: string, choose: (tab: Tab) => void) {
    const make = (tab: Tab) => {
      const element = h('button', {
        type: 'button',
        role: 'tab',
        id: `tab-${tab}`,
        part: 'tab',
        'aria-controls': panelId,
      });
      element.addEventListener('click', () => {
        choose(tab);
      });
      return element;
    };
    this.#tabs = { open: make('open'), done: make('done'), stories: make('stories') };
    this.element.append(...TABS.map((tab) => this.#tabs[tab]));
    this.element.addEventListener('keydown', (event) => {
      const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
      if (by === undefined) return;
      const at = TABS.findIndex((tab) => this.#tabs[tab].tabIndex === 0);
      const tab = TABS[(at + by + TABS.length) % TABS.length]!;
      event.preventDefault();
      choose(tab);
      this.#tabs[tab].focus();
    });
  }

  focus(): void {
    this.element.querySelector<HTMLElement>('[tabindex="0"]')?.focus();
  }

  update(chosen: Tab, labels: Record<Tab, string>, counts: Record<Tab, number>): void {
    for (const tab of TABS) {
      const element = this.#tabs[tab];
      const isChosen = tab === chosen;
      setAttributes(element, { 'aria-selected': String(isChosen), tabindex: isChosen ? 0 : -1 });
      element.replaceChildren(
        labels[tab],
        ' ',
        h('span', { class: 'number' }, counts[tab] > 0 ? String(counts[tab]) : ''),
      );
    }
  }
}
