/**
 * The first pastes take ten times as long as later ones: the browser compiles the module, and this
 * package, while they run, and again what has run often. So that no paste has to wait for that,
 * some are rehearsed that nobody waits for, once a page.
 */

import type { Cleaner } from '../cleaner.js';

const TIMES = 20; // until little is left to be compiled

let rehearsed = false;

/**
 * Lets `rehearse` clean something that all rules have work with, again and again, whenever the page has
 * nothing else to do.
 */
export function warmUp(cleaner: Cleaner, rehearse: (text: string) => void): void {
  if (rehearsed) return;
  rehearsed = true;
  // Not in WebKit.
  const whenIdle = (globalThis as Partial<typeof globalThis>).requestIdleCallback ?? setTimeout;
  let text = '';
  let left = TIMES;
  const next = () => {
    try {
      text ||= cleaner
        .rules()
        .map(({ example }) => example.before)
        .join('\n\n');
      rehearse(text);
      if (--left > 0) whenIdle(next);
    } catch {
      rehearsed = false; // disposed of meanwhile; or whoever pastes is told
    }
  };
  whenIdle(next);
}
