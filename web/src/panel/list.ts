/**
 * The items, grouped by rule. Each group is a list of options of its own; together they
 * are one stop of the Tab key, and arrows lead from one group into the next.
 */

import type { Item } from '../editing/review.js';
import type { Actions } from './actions.js';
import { h, place } from './dom.js';
import { Group } from './group.js';
import { commandOf } from './keyboard.js';
import type { View } from './view.js';

const RANK = { fixed: 0, suggested: 1, flagged: 2 };

export class List {
  readonly element = h('div', { class: 'list', part: 'list' });
  /** In the order in which they are listed. */
  items: readonly Item[] = [];
  readonly #groups = new Map<string, Group>();
  readonly #actions: Actions;
  #active: Item | undefined;

  constructor(actions: Actions) {
    this.#actions = actions;
    this.element.addEventListener('click', (event) => {
      this.#click(event);
    });
    this.element.addEventListener('dblclick', (event) => {
      const item = this.#itemAt(event);
      if (item) actions.show(item);
    });
    this.element.addEventListener('keydown', (event) => {
      if ((event.target as Element).getAttribute('role') === 'listbox') this.#press(event);
    });
    this.element.addEventListener('focusin', (event) => {
      // Whoever comes by the Tab key finds the first item chosen; a click chooses its own.
      const target = event.target as Element;
      if (target.getAttribute('role') !== 'listbox' || this.#active) return;
      if (!target.matches(':focus-visible')) return;
      const first = this.items[0];
      if (first) actions.look(first);
    });
  }

  update(view: View, items: readonly Item[]): void {
    const byRule = new Map<string, Item[]>();
    for (const item of items) {
      const of = byRule.get(item.finding.rule);
      if (of) of.push(item);
      else byRule.set(item.finding.rule, [item]);
    }
    const sorted = inOrder(byRule, view);
    const { active } = view.review;
    this.items = sorted.flatMap(([, of]) => of);
    this.#active = this.items.find(({ id }) => id === active?.id);

    for (const rule of this.#groups.keys()) if (!byRule.has(rule)) this.#groups.delete(rule);
    const hadFocus = this.hasFocus;
    const groups = sorted.map(([rule, of]) => {
      const group = this.#groups.get(rule) ?? new Group(rule, this.#actions);
      this.#groups.set(rule, group);
      group.update(view, of, this.#active);
      return group;
    });
    place(
      this.element,
      groups.map(({ element }) => element),
    );
    const entrance = groups.find(({ isActive }) => isActive) ?? groups[0];
    for (const { listbox } of groups) listbox.tabIndex = listbox === entrance?.listbox ? 0 : -1;
    if (hadFocus) this.focus();
  }

  /** Whether one of the lists of options has the focus. */
  get hasFocus(): boolean {
    const { activeElement } = this.element.getRootNode() as ShadowRoot;
    return activeElement?.getAttribute('role') === 'listbox';
  }

  /** Puts the focus on the chosen item, or on the first. False where there is none. */
  focus(): boolean {
    const listbox = this.element.querySelector<HTMLElement>('[role=listbox][tabindex="0"]');
    listbox?.focus({ preventScroll: true });
    return listbox !== null;
  }

  /** Scrolls the list, and nothing else, so that the chosen item is in sight. */
  reveal(): void {
    const row = this.#active && this.#groupOf(this.#active)?.rowOf(this.#active);
    const scroller = this.element.parentElement;
    if (!row || !scroller) return;
    const frame = scroller.getBoundingClientRect();
    const { top, bottom } = row.getBoundingClientRect();
    const head = 44; // pixels that the group's title covers where it sticks
    if (top < frame.top + head) scroller.scrollTop -= frame.top + head - top;
    else if (bottom > frame.bottom) scroller.scrollTop += bottom - frame.bottom + 8;
  }

  #groupOf(item: Item): Group | undefined {
    return this.#groups.get(item.finding.rule);
  }

  #itemAt(event: Event): Item | undefined {
    const row = (event.target as Element).closest<HTMLElement>('[data-item]');
    if (!row) return undefined;
    const id = Number(row.dataset.item);
    return this.items.find((item) => item.id === id);
  }

  #click(event: Event): void {
    const item = this.#itemAt(event);
    if (!item) return;
    this.#actions.look(item);
    this.#groupOf(item)?.listbox.focus({ preventScroll: true });
  }

  #press(event: KeyboardEvent): void {
    const command = commandOf(event);
    if (!command) return;
    const active = this.#active;
    event.preventDefault();
    event.stopPropagation();
    if (command === 'leave') this.#actions.leave();
    else if (command === 'step') this.#actions.step(event.shiftKey ? -1 : 1);
    else if (command === 'decide') {
      if (active) this.#actions.decide(active);
    } else if (command === 'refuse') {
      if (active) this.#actions.refuse(active);
    } else this.#move(command);
  }

  #move(to: 'next' | 'previous' | 'first' | 'last'): void {
    const last = this.items.length - 1;
    const at = this.#active ? this.items.indexOf(this.#active) : -1;
    const places = { next: at + 1, previous: Math.max(at, 1) - 1, first: 0, last };
    const item = this.items[Math.min(places[to], last)];
    if (item && item !== this.#active) this.#actions.look(item);
  }
}

/** The groups, the surest first, and then as the table of rules has them. */
function inOrder(byRule: Map<string, Item[]>, view: View): [string, Item[]][] {
  const table = [...view.rules.keys()];
  const rank = (items: Item[]) => Math.min(...items.map(({ finding }) => RANK[finding.action]));
  return [...byRule].sort(
    ([a, ofA], [b, ofB]) => rank(ofA) - rank(ofB) || table.indexOf(a) - table.indexOf(b),
  );
}
