/**
 * Marks for a textarea, which shows none itself: a copy of its text lies over it, with the same
 * font and the same lines, invisible but for its marks, and lets all clicks through.
 */

import type { Mark } from '../editing/port.js';
import type { Span } from '../types.js';
import { Marker, rangeOf } from './marks.js';
import { readDom } from './read.js';

// What decides where a line breaks and where it stands.
const COPIED = [
  'border-width',
  'box-sizing',
  'direction',
  'font-family',
  'font-feature-settings',
  'font-size',
  'font-stretch',
  'font-style',
  'font-variant',
  'font-weight',
  'letter-spacing',
  'line-break',
  'line-height',
  'overflow-wrap',
  'padding',
  'tab-size',
  'text-align',
  'text-indent',
  'text-transform',
  'word-break',
  'word-spacing',
  'writing-mode',
];

export class Mirror {
  readonly #area: HTMLTextAreaElement;
  readonly #unlisten: (() => void)[] = [];
  #box: HTMLElement | undefined;
  #marker: Marker | undefined;

  constructor(area: HTMLTextAreaElement) {
    this.#area = area;
  }

  show(marks: readonly Mark[]): void {
    if (marks.length === 0 && !this.#box) return;
    const box = this.#open();
    this.#copy(box);
    this.#marker!.show(this.#area.value, marks);
  }

  /** How far below the top of the text a span stands, in pixels. */
  topOf(span: Span): number {
    const box = this.#open();
    this.#copy(box);
    const place = rangeOf(readDom(box), span).getBoundingClientRect();
    return place.top - box.getBoundingClientRect().top + box.scrollTop;
  }

  /** Scrolls as far as the textarea has been. */
  follow(): void {
    if (!this.#box) return;
    this.#box.scrollTop = this.#area.scrollTop;
    this.#box.scrollLeft = this.#area.scrollLeft;
  }

  #open(): HTMLElement {
    if (this.#box) return this.#box;
    const area = this.#area;
    const box = area.ownerDocument.createElement('div');
    box.setAttribute('aria-hidden', 'true');
    area.after(box);
    const follow = () => {
      this.follow();
    };
    area.addEventListener('scroll', follow);
    this.#unlisten.push(() => {
      area.removeEventListener('scroll', follow);
    });
    const sizes = new ResizeObserver(() => {
      this.#place(box);
    });
    sizes.observe(area);
    this.#unlisten.push(() => {
      sizes.disconnect();
    });
    this.#box = box;
    this.#marker = new Marker(() => box);
    return box;
  }

  #copy(box: HTMLElement): void {
    // A line feed at the end only holds the last line open.
    const text = `${this.#area.value}\n`;
    if (box.textContent !== text) box.textContent = text;
    this.#place(box);
  }

  #place(box: HTMLElement): void {
    const area = this.#area;
    const style = getComputedStyle(area);
    for (const name of COPIED) box.style.setProperty(name, style.getPropertyValue(name));
    const scrollbar = area.offsetWidth - area.clientWidth - 2 * area.clientLeft;
    Object.assign(box.style, {
      position: 'absolute',
      left: `${area.offsetLeft}px`,
      top: `${area.offsetTop}px`,
      width: `${area.offsetWidth - scrollbar}px`,
      height: `${area.offsetHeight}px`,
      margin: '0',
      borderStyle: 'solid',
      borderColor: 'transparent',
      background: 'none',
      color: 'transparent',
      overflow: 'hidden',
      pointerEvents: 'none',
      boxSizing: 'border-box',
      whiteSpace: 'pre-wrap',
      overflowWrap: 'break-word',
    });
    this.follow();
  }

  dispose(): void {
    for (const end of this.#unlisten) end();
    this.#marker?.dispose();
    this.#box?.remove();
    this.#box = undefined;
  }
}
