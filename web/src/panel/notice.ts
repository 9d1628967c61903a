/** `<jinggao-notice>`: what was done to a paste, said without stealing the focus. */

import type { PasteReport } from '../editing/attach.js';
import type { Locale } from '../types.js';
import { Element } from './base.js';
import { countChanges } from './changes.js';
import { button, h, setAttributes, signButton } from './dom.js';
import { sign } from './signs.js';
import { noticeSheets } from './styles/sheets.js';
import { localeOf, words } from './words/words.js';

/**
 * Put it beside the editor once, and give it the report of each paste. It shows
 * nothing where nothing was changed.
 *
 * Fires `jinggao-look` where a person wants to see what was done: open the panel then.
 */
export class JinggaoNotice extends Element {
  static readonly observedAttributes = ['locale'];

  #report: PasteReport | undefined;
  /** What came of restoring; undefined before. */
  #isRestored: boolean | undefined;
  readonly #text = h('p', { class: 'text', part: 'text', role: 'status', 'aria-live': 'polite' });
  readonly #buttons = h('p', { class: 'buttons', part: 'buttons' });
  readonly #frame = h('div', { class: 'frame', part: 'frame' }, this.#text, this.#buttons);

  constructor() {
    super();
    const root = this.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = noticeSheets();
    root.append(this.#frame);
    this.#frame.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') this.report = undefined;
    });
  }

  /** The paste that is spoken of; undefined shows nothing. */
  get report(): PasteReport | undefined {
    return this.#report;
  }

  set report(report: PasteReport | undefined) {
    this.#report = report && report.fixed.length > 0 ? report : undefined;
    this.#isRestored = undefined;
    if (this.isConnected) this.#render();
  }

  /** The language of its words: the attribute, or else that of the page. */
  get locale(): Locale {
    return localeOf(this.getAttribute('locale') ?? this.ownerDocument.documentElement.lang);
  }

  set locale(locale: Locale) {
    this.setAttribute('locale', locale);
  }

  connectedCallback(): void {
    this.#render();
  }

  attributeChangedCallback(): void {
    if (this.isConnected) this.#render();
  }

  #render(): void {
    const own = words[this.locale];
    const report = this.#report;
    setAttributes(this.#frame, { lang: this.locale, class: report ? 'frame shown' : 'frame' });
    if (!report) {
      this.#text.textContent = '';
      this.#buttons.replaceChildren();
      return;
    }
    const changes = countChanges(report.fixed).map(([kind, n]) => own.change(kind, n));
    const parts = [own.tidied(changes.join(own.comma))];
    if (report.open.length > 0) parts.push(own.toLookAt(report.open.length));
    this.#text.textContent =
      this.#isRestored === undefined
        ? parts.join(own.comma)
        : this.#isRestored
          ? own.restored
          : own.notRestored;

    const restore = button('link', own.restore, () => {
      this.#isRestored = report.restore();
      this.#render();
    });
    const look = button('link', own.look, () => {
      this.dispatchEvent(new CustomEvent('jinggao-look', { bubbles: true, composed: true }));
    });
    const close = signButton(sign('close'), own.close, () => {
      this.report = undefined;
    });
    this.#buttons.replaceChildren(
      ...(this.#isRestored === undefined ? [restore, look] : []),
      close,
    );
  }
}
