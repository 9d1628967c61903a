/** The items of one rule: its title with their number, what it is about, and the list of them. */

import type { Item } from '../editing/review.js';
import type { Rule } from '../types.js';
import type { Actions } from './actions.js';
import { button, h, place, setAttributes, signButton } from './dom.js';
import { Row } from './row.js';
import { sign } from './signs.js';
import { isAcceptable, isOpen, ruleOf, titleOf, type View } from './view.js';

const AT_ONCE = 100; // rows that are listed before more are asked for

export class Group {
  readonly element = h('div', { class: 'group', part: 'group' });
  readonly listbox: HTMLElement;
  readonly #rule: string;
  readonly #actions: Actions;
  readonly #rows = new Map<number, Row>();
  readonly #head = h('div', { class: 'group-head' });
  readonly #about: HTMLElement;
  readonly #foot = h('div', { class: 'group-foot' });
  #limit = AT_ONCE;
  #items: readonly Item[] = [];
  #view: View | undefined;
  #headShown = '';

  constructor(rule: string, actions: Actions) {
    this.#rule = rule;
    this.#actions = actions;
    const id = rule.replace(/\W/g, '-');
    this.#about = h('div', { class: 'rule', id: `about-${id}`, hidden: true });
    this.listbox = h('div', {
      role: 'listbox',
      class: 'rows',
      'aria-labelledby': `rule-${id}`,
      tabindex: -1,
    });
    this.element.append(this.#head, this.#about, this.listbox, this.#foot);
    this.#head.dataset.heading = `rule-${id}`;
  }

  update(view: View, items: readonly Item[], active: Item | undefined): void {
    this.#view = view;
    this.#items = items;
    const at = items.findIndex(({ id }) => id === active?.id);
    if (at >= this.#limit) this.#limit = at + AT_ONCE;
    this.#showHead(view);
    this.#showRows(view, active);
  }

  #showHead(view: View): void {
    const { words } = view;
    const items = this.#items;
    const title = titleOf(view, this.#rule);
    const acceptable = items.filter(isAcceptable).length;
    const done = items.filter((item) => !isOpen(item)).length;
    const shown = [title, items.length, acceptable, done, words.accept].join(' ');
    if (shown === this.#headShown) return;
    this.#headShown = shown;
    const isOut = !this.#about.hidden;
    const about = signButton(sign('about'), `${words.about}${words.comma}${title}`, () => {
      this.#about.hidden = !this.#about.hidden;
      about.setAttribute('aria-expanded', String(!this.#about.hidden));
    });
    setAttributes(about, { 'aria-expanded': String(isOut), 'aria-controls': this.#about.id });
    const accept =
      acceptable > 0
        ? button('link', words.acceptGroup(acceptable), () => this.#actions.accept(this.#items))
        : done > 0 &&
          button('link', words.takeBackGroup(done), () => this.#actions.takeBack(this.#items));
    if (accept) accept.setAttribute('aria-describedby', this.#head.dataset.heading!);
    this.#head.replaceChildren(
      h(
        'h3',
        { id: this.#head.dataset.heading, part: 'group-title' },
        title,
        ' ',
        h('span', { class: 'number' }, String(items.length)),
      ),
      about,
      ...(accept ? [accept] : []),
    );
    this.#showAbout(view, ruleOf(view, this.#rule), done === items.length);
  }

  #showAbout({ words }: View, rule: Rule | undefined, isDone: boolean): void {
    const example = rule?.example;
    this.#about.replaceChildren(
      ...[
        rule && h('p', {}, rule.explanation),
        example &&
          h(
            'p',
            { class: 'example' },
            h('span', { class: 'label' }, words.example),
            h('span', {}, example.before),
            example.after !== undefined && h('span', { class: 'after' }, example.after),
          ),
        h(
          'p',
          { class: 'buttons' },
          !isDone && button('small', words.ignoreGroup, () => this.#actions.ignore(this.#items)),
          button('small', words.switchOff, () => this.#actions.switchOff(this.#rule)),
        ),
      ].filter((part) => part !== undefined),
    );
  }

  #showRows(view: View, active: Item | undefined): void {
    const shown = this.#items.slice(0, this.#limit);
    const rows = shown.map((item) => {
      const row = this.#rows.get(item.id) ?? new Row(item);
      this.#rows.set(item.id, row);
      row.update(view, item, item.id === active?.id);
      return row.element;
    });
    if (this.#rows.size > shown.length) {
      const ids = new Set(shown.map(({ id }) => id));
      for (const id of this.#rows.keys()) if (!ids.has(id)) this.#rows.delete(id);
    }
    place(this.listbox, rows);
    const isActiveHere = active !== undefined && this.#rows.has(active.id);
    setAttributes(this.listbox, {
      'aria-activedescendant': isActiveHere ? `item-${active.id}` : undefined,
    });
    const more = this.#items.length - shown.length;
    this.#foot.replaceChildren();
    if (more <= 0) return;
    this.#foot.append(
      button('small', view.words.more(Math.min(more, AT_ONCE)), () => {
        this.#limit += AT_ONCE;
        if (this.#view) this.#showRows(this.#view, this.#view.review.active);
      }),
    );
  }

  get isActive(): boolean {
    return this.listbox.hasAttribute('aria-activedescendant');
  }

  rowOf(item: Item): HTMLElement | undefined {
    return this.#rows.get(item.id)?.element;
  }
}
