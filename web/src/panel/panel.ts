/** `<jinggao-panel>`: a review, shown and driven. It knows no editor. */

import type { Item, Review } from '../editing/review.js';
import type { Locale, Rule } from '../types.js';
import { Actions } from './actions.js';
import { Announcer } from './announce.js';
import { barButtons } from './bar.js';
import { Element } from './base.js';
import { focusedButton, h, setAttributes, signButton } from './dom.js';
import { Inspector } from './inspector.js';
import { isStep } from './keyboard.js';
import { List } from './list.js';
import { sign } from './signs.js';
import { emptyState, troubleState } from './states.js';
import { Stories } from './stories.js';
import { panelSheets } from './styles/sheets.js';
import { Tabs, type Tab } from './tabs.js';
import { isOpen, type View } from './view.js';
import { localeOf, words, type Words } from './words/words.js';

/**
 * Shows what `review` found. Give it a height: the list scrolls inside.
 *
 * Fires `jinggao-close` where its cross is pressed. Unless that is prevented it hides
 * itself and gives the caret back; the review goes on until the host closes it.
 */
export class JinggaoPanel extends Element {
  static readonly observedAttributes = ['locale'];

  #review: Review | undefined;
  #rules: ReadonlyMap<string, Rule> = new Map();
  #unsubscribe: (() => void) | undefined;
  #tab: Tab = 'open';
  #isTabChosen = false;
  #activeId: number | undefined;
  #isWaiting = false;

  readonly #announcer = new Announcer();
  readonly #actions: Actions = new Actions({
    view: () => this.#view,
    order: () => this.#list.items,
    say: (text) => {
      this.#announcer.say(text);
    },
  });
  readonly #list: List = new List(this.#actions);
  readonly #stories = new Stories(this.#actions);
  readonly #inspector = new Inspector(this.#actions);
  readonly #title = h('h2', { part: 'title' });
  readonly #close = signButton(sign('close'), '', () => {
    this.#leave();
  });
  readonly #tabs = new Tabs('body', (tab) => {
    this.#isTabChosen = true;
    this.#tab = tab;
    this.#render();
  });
  readonly #bar = h('div', { class: 'bar', part: 'bar' });
  readonly #progress = h('p', { class: 'progress', part: 'progress', hidden: true });
  readonly #body = h('div', { id: 'body', class: 'body', part: 'body', role: 'tabpanel' });
  readonly #keys = h('p', { class: 'keys', part: 'keys' });
  readonly #frame = h('section', { class: 'frame', part: 'frame' });

  constructor() {
    super();
    const root = this.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = panelSheets();
    const header = h('header', { part: 'header' }, this.#title, this.#close);
    this.#frame.append(
      header,
      this.#tabs.element,
      this.#bar,
      this.#progress,
      this.#body,
      this.#inspector.element,
      this.#keys,
      this.#announcer.element,
    );
    root.append(this.#frame);
    this.#frame.addEventListener('keydown', (event) => {
      if (event.key === 'Escape' && !event.defaultPrevented) this.#actions.leave();
    });
  }

  /** What is shown; undefined where nothing is under review. */
  get review(): Review | undefined {
    return this.#review;
  }

  set review(review: Review | undefined) {
    if (review === this.#review) return;
    this.#unsubscribe?.();
    this.#unsubscribe = undefined;
    this.#review = review;
    this.#rules = new Map();
    this.#isTabChosen = false;
    this.#activeId = undefined;
    if (this.isConnected) this.#begin();
  }

  /** The language of the panel's own words: the attribute, or else that of the page. */
  get locale(): Locale {
    return localeOf(this.getAttribute('locale') ?? this.ownerDocument.documentElement.lang);
  }

  set locale(locale: Locale) {
    this.setAttribute('locale', locale);
  }

  /**
   * Looks at the next finding, or the one before, and puts the focus on it. F8 does the same;
   * an editor in a frame of its own, whose keys the page does not hear, calls this.
   */
  step(by: 1 | -1): void {
    if (!this.#review) return;
    this.#review.step(by);
    if (this.getClientRects().length === 0) return;
    this.#render();
    this.focus();
  }

  /** Puts the focus on the item that is looked at, or on the first. */
  override focus(): void {
    if (!this.#list.focus()) this.#tabs.focus();
  }

  connectedCallback(): void {
    this.ownerDocument.addEventListener('keydown', this.#onKey);
    this.#begin();
  }

  disconnectedCallback(): void {
    this.ownerDocument.removeEventListener('keydown', this.#onKey);
    this.#unsubscribe?.();
    this.#unsubscribe = undefined;
  }

  attributeChangedCallback(): void {
    if (this.isConnected) this.#render();
  }

  #begin(): void {
    this.#unsubscribe ??= this.#review?.subscribe(() => {
      this.#renderSoon();
    });
    this.#render();
  }

  /** F8 leads into the panel, from wherever in the page it is pressed. */
  readonly #onKey = (event: KeyboardEvent): void => {
    if (!this.#review || !isStep(event)) return;
    event.preventDefault();
    this.step(event.shiftKey ? -1 : 1);
  };

  #leave(): void {
    const event = new CustomEvent('jinggao-close', {
      bubbles: true,
      composed: true,
      cancelable: true,
    });
    if (!this.dispatchEvent(event)) return;
    this.hidden = true;
    this.#review?.focusEditor();
  }

  get #words(): Words {
    return words[this.locale];
  }

  get #view(): View | undefined {
    const review = this.#review;
    if (!review) return undefined;
    // There are none as long as the cleaner is being loaded.
    if (this.#rules.size === 0) this.#rules = new Map(review.rules().map((r) => [r.name, r]));
    return { review, words: this.#words, rules: this.#rules };
  }

  /** Once for all changes of one task. */
  #renderSoon(): void {
    if (this.#isWaiting) return;
    this.#isWaiting = true;
    queueMicrotask(() => {
      this.#isWaiting = false;
      if (this.isConnected) this.#render();
    });
  }

  #render(): void {
    const view = this.#view;
    const { locale } = this;
    const own = words[locale];
    setAttributes(this.#frame, { lang: locale, 'aria-label': own.title });
    setAttributes(this.#close, { 'aria-label': own.close, title: own.close });
    this.#title.textContent = own.title;
    this.#keys.textContent = own.keys;

    const items = view?.review.items ?? [];
    const lists = { open: items.filter(isOpen), done: items.filter((item) => !isOpen(item)) };
    this.#chooseTab(view?.review, lists);
    const tab = this.#tab;
    this.#tabs.update(tab, own, {
      open: lists.open.length,
      done: lists.done.length,
      stories: view?.review.stories.length ?? 0,
    });
    this.#body.setAttribute('aria-labelledby', `tab-${tab}`);
    const isBusy = view?.review.busy ?? false;
    this.#progress.hidden = !isBusy;
    this.#progress.textContent = isBusy ? own.busy : '';
    setAttributes(this.#body, { 'aria-busy': String(isBusy) });

    const shown = tab === 'stories' ? [] : lists[tab];
    const focused = focusedButton(this.#bar);
    this.#bar.replaceChildren(...(view ? barButtons(tab, shown, view, this.#actions) : []));
    if (focused >= 0) this.#bar.querySelectorAll('button')[focused]?.focus();

    const hadList = this.#list.hasFocus;
    if (view) this.#list.update(view, shown);
    this.#fill(view, own, lists, tab);
    if (hadList && !this.#list.focus()) this.#tabs.focus();

    const { active } = view?.review ?? {};
    if (view) this.#inspector.update(view, active, this.#list.items);
    else this.#inspector.element.hidden = true;
    this.#keys.hidden = shown.length === 0 || !this.#inspector.element.hidden;
    if (active?.id !== this.#activeId) this.#list.reveal();
    this.#activeId = active?.id;
  }

  /** Follows the item that is looked at; at first, wherever there is something to see. */
  #chooseTab(review: Review | undefined, lists: Record<'open' | 'done', readonly Item[]>): void {
    if (!review) return;
    const { active } = review;
    if (active && active.id !== this.#activeId) {
      this.#tab = active.standing;
      this.#isTabChosen = true;
    } else if (!this.#isTabChosen && !review.busy && review.items.length > 0) {
      this.#tab = lists.open.length > 0 ? 'open' : 'done';
      this.#isTabChosen = true;
    }
  }

  #fill(
    view: View | undefined,
    own: Words,
    lists: Record<'open' | 'done', readonly Item[]>,
    tab: Tab,
  ): void {
    const part = this.#part(view, own, lists, tab);
    if (this.#body.firstElementChild !== part) this.#body.replaceChildren(part);
  }

  #part(
    view: View | undefined,
    own: Words,
    lists: Record<'open' | 'done', readonly Item[]>,
    tab: Tab,
  ): HTMLElement {
    const review = view?.review;
    if (view && review?.trouble !== undefined) {
      return troubleState(review.trouble, own, () => {
        review.refresh();
      });
    }
    if (!view || !review || review.text.trim() === '') return emptyState(own.idle);
    if (tab === 'stories') {
      if (review.stories.length === 0) return emptyState(own.noStories);
      this.#stories.update(view);
      return this.#stories.element;
    }
    if (lists[tab].length > 0) return this.#list.element;
    if (tab === 'done') return emptyState(own.nothingDone);
    return emptyState(lists.done.length > 0 ? own.nothingOpen : own.nothingFound);
  }
}
