/** Polite announcements: what was done, and how many are left. */

import { h } from './dom.js';

export class Announcer {
  readonly element = h('p', { class: 'heard', role: 'status', 'aria-live': 'polite' });

  say(text: string): void {
    // The same words twice are only heard twice where the node is another one.
    this.element.replaceChildren(h('span', {}, text));
  }
}
