/** A window for what reads and writes DOM, where the tests run without a browser. */

import { JSDOM } from 'jsdom';

export const { window } = new JSDOM();
Object.assign(globalThis, { DOMParser: window.DOMParser });

/** The body of a document with `html` in it; inert, as those of pastes are. */
export const bodyOf = (html: string): HTMLElement =>
  new DOMParser().parseFromString(html, 'text/html').body;
