/** The rules of axe-core on a page, with what lies in its shadow trees. */

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Violation {
  id: string;
  nodes: { target: unknown[]; failureSummary?: string }[];
}

/**
 * What breaks the rules, one line each; none where all is well.
 * @param exclude selectors of what is not the project's own, such as editors
 */
export async function violations(page: Page, exclude: readonly string[] = []): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe);
  const found = await page.evaluate(async (excluded) => {
    const { axe } = globalThis as unknown as {
      axe: { run(context: object, options: object): Promise<{ violations: Violation[] }> };
    };
    const { violations } = await axe.run(
      { exclude: excluded.map((selector) => [selector]) },
      { resultTypes: ['violations'] },
    );
    return violations;
  }, exclude);
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary ?? ''}`),
  );
}

/** How far the page reaches beyond its window, sideways, in pixels. */
export const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** Colours as the system has them, few and its own: Windows' contrast themes. */
export async function forceColours(page: Page, scheme: (typeof schemes)[number]): Promise<void> {
  const session = await page.createCDPSession();
  const features = [
    { name: 'forced-colors', value: 'active' },
    { name: 'prefers-color-scheme', value: scheme },
  ];
  await session.send('Emulation.setEmulatedMedia', { features });
}

/** Light and dark, as the system asks for them. */
export const schemes = ['light', 'dark'] as const;

export async function setScheme(page: Page, scheme: (typeof schemes)[number]): Promise<void> {
  await page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: scheme },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ]);
}
