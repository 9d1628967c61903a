/**
 * A cleaner's first text takes it ten times as long as the next: the browser compiles the module while
 * it runs. So that no paste has to wait for that, one is cleaned that nobody waits for.
 */

import type { Cleaner } from '../cleaner.js';

const STORY = `渡口改造提前完工 两岸出行方便
本报讯（记者 某某）11月3日，老渡口改造提前完工，工程共投入资金1,200万元，把候船亭、栈桥和步道一并列入，积极对接好水

利、交通等部门的力量，赶在枯水期之前完成水下作业。。
“以前过河要看天气,现在随到随走。”家住东岸的阿婆说，居民的获得感 and 安全感都强了．
`;

const TIMES = 12; // until nearly all of the module has been compiled

/** Cleans something made up, once the page has nothing else to do. */
export function warmUp(cleaner: Cleaner): void {
  // Not in WebKit.
  const whenIdle = (globalThis as Partial<typeof globalThis>).requestIdleCallback ?? setTimeout;
  whenIdle(() => {
    try {
      cleaner.clean(STORY.repeat(TIMES));
    } catch {
      // Disposed of meanwhile; or whoever pastes is told.
    }
  });
}
