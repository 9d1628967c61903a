/**
 * The pasted text. It is the editor's: nothing here ever changes it.
 *
 * A textarea keeps text exactly, and cannot mark any of it. So its text stands a
 * second time in a mirror beneath, of the same size and type, whose letters are
 * transparent and whose marks are not. The mirror gives both their height.
 */

import type { Finding } from 'jinggao';
import { byId, h, reveal } from './dom.js';
import { isOnText } from './manuscript.js';
import { Overlay } from './pieces.js';

// Above this many characters the text stands unmarked: a mirror has its price.
const MOST_MARKED = 200_000;

export class Source {
  readonly #area = byId<HTMLTextAreaElement>('input');
  readonly #mirror = byId('mirror');

  /**
   * Calls `changed` at each change of the text, with whether it came in one piece
   * rather than key by key. Calls `visited` with the place of the caret when it was put somewhere.
   */
  constructor(changed: (atOnce: boolean) => void, visited: (at: number) => void) {
    this.#area.addEventListener('input', (event) => {
      this.unmark();
      // Half a pinyin syllable is not yet text.
      if (event instanceof InputEvent && event.isComposing) return;
      const typed = event instanceof InputEvent && event.inputType === 'insertText';
      changed(!typed);
    });
    this.#area.addEventListener('compositionend', () => changed(false));
    this.#area.addEventListener('click', () => {
      if (this.#area.selectionStart === this.#area.selectionEnd) visited(this.#area.selectionStart);
    });
    this.unmark();
  }

  get text(): string {
    return this.#area.value;
  }

  /** Puts `text` in as typing would, so that the browser's undo brings the old one back. */
  replaceAll(text: string): void {
    this.#area.focus();
    this.#area.select();
    // The only way into the undo history; where it is gone, the text goes in without.
    if (!document.execCommand(text === '' ? 'delete' : 'insertText', false, text)) {
      this.#area.value = text;
      this.#area.dispatchEvent(new InputEvent('input', { inputType: 'insertReplacementText' }));
    }
    this.#area.setSelectionRange(0, 0);
  }

  set placeholder(text: string) {
    this.#area.placeholder = text;
  }

  focus(): void {
    this.#area.focus();
  }

  unmark(): void {
    // A line end at the end needs a character after it to have a height.
    this.#mirror.textContent = `${this.#area.value}\u200B`;
  }

  /** Marks where the findings are. */
  mark(findings: readonly Finding[]): void {
    const { text } = this;
    if (text.length > MOST_MARKED || findings.length === 0) {
      this.unmark();
      return;
    }
    const pieces = new Overlay(findings, isOnText).cut({ start: 0, end: text.length });
    const nodes = pieces.map((piece): Node | string => {
      const slice = text.slice(piece.start, piece.end);
      const finding = piece.edit ?? piece.covers.find((cover) => !cover.earlier)?.finding;
      if (finding === undefined) return slice;
      const { action } = findings[finding]!;
      const names = [piece.edit, ...piece.covers.map((cover) => cover.finding)];
      return h('span', { class: `at ${action}`, 'data-findings': names.join(' ').trim() }, slice);
    });
    this.#mirror.replaceChildren(...nodes, '\u200B');
  }

  /** Lights up finding number `index`, and brings it into sight where asked to. */
  light(index: number, sight: boolean): void {
    const marks = this.#mirror.querySelectorAll(`[data-findings~="${index}"]`);
    for (const mark of marks) mark.classList.add('active');
    if (sight && marks[0]) reveal(marks[0]);
  }
}
