/** How long it takes from the import to the first result. */

import { execFile } from 'node:child_process';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Chromium } from '../browser/chromium.js';
import { spreadOf, type Spread } from '../rounds/statistics.js';
import type { Text } from '../texts/texts.js';

/** In seconds; `chromium` is missing where the browser is. */
export interface Starts {
  node: Spread;
  chromium?: Spread;
  autocorrect: Spread;
}

// With each new window Chromium loads pages of its own, for its address bar, which take both
// processors for as long as the measured page does. Nobody pastes into a window at once.
const WINDOW_SETTLES = 1500; // milliseconds

const host = fileURLToPath(new URL('startup_host.mjs', import.meta.url));

/** Starts in turns, each time in a fresh process or page. */
export async function starts(
  chromium: Chromium,
  article: Text,
  repetitions: number,
): Promise<Starts> {
  const node: number[] = [];
  const inChromium: number[] = [];
  const autocorrect: number[] = [];
  for (let i = 0; i < repetitions; i++) {
    node.push(await inProcess('jinggao', article));
    if ('openPage' in chromium) {
      const page = await chromium.openPage();
      await setTimeout(WINDOW_SETTLES);
      inChromium.push(await page.call('start', article.content));
      await page.close();
    }
    autocorrect.push(await inProcess('autocorrect', article));
  }
  return {
    node: spreadOf(node),
    ...(inChromium.length > 0 && { chromium: spreadOf(inChromium) }),
    autocorrect: spreadOf(autocorrect),
  };
}

async function inProcess(module: string, article: Text): Promise<number> {
  const { stdout } = await promisify(execFile)(process.execPath, [host, module, article.file]);
  return Number(stdout);
}
