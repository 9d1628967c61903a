/**
 * A cleaner's first text takes it ten times as long as the next: the browser compiles the module while
 * it runs. So that no paste has to wait for that, one is cleaned that nobody waits for.
 */

import type { Cleaner } from '../cleaner.js';

const LINE = '本报讯（记者 某某）11月3日，渡口修好以后,居民的获得感 and 安全感都强了。。\n';
const TIMES = 50; // until nearly all of the module has been compiled

/** Cleans something made up, once the page has nothing else to do. */
export function warmUp(cleaner: Cleaner): void {
  // Not in WebKit.
  const whenIdle = (globalThis as Partial<typeof globalThis>).requestIdleCallback ?? setTimeout;
  whenIdle(() => {
    try {
      cleaner.clean(LINE.repeat(TIMES));
    } catch {
      // Disposed of meanwhile; or whoever pastes is told.
    }
  });
}
