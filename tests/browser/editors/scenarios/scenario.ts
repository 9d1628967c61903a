/** What a scenario is, and what they all compare. */

import { createCleaner, type Hint, type Result, type Span } from 'jinggao';
import { expect } from 'vitest';
import type { Clip } from '../../drivers/driver.js';
import type { EditorPage } from '../editor_page.js';
import type { Place } from '../fixture.js';
import type { EditorName } from '../editors.js';
import type { Formatted } from '../formats.js';
import type { Manner } from '../address.js';

export interface Scenario {
  name: string;
  /** How the page is served; as usual by default. */
  manner?: Manner;
  /** What the editor lacks for it, where it does. */
  lacking?(editor: EditorName): string | undefined;
  run(page: EditorPage): Promise<void>;
}

const cleaner = createCleaner();

/** What the core itself makes of a text. */
export const clean = async (text: string, hints: Hint[] = []): Promise<Result> =>
  (await cleaner).clean(text, { hints });

/** The lines that are not empty: between its blocks an editor has no others. */
export const linesOf = (text: string): string[] =>
  text.split('\n').filter((line) => line.trim() !== '');

/** What is left where white space does not count. */
export const squeezed = (text: string): string => text.replace(/\s/g, '');

export const charactersOf = (formatted: readonly Formatted[]): string =>
  formatted.map(({ character }) => character).join('');

/** The fixed findings as the changes that a port takes. */
export const changesOf = ({ findings }: Pick<Result, 'findings'>) =>
  findings
    .filter(({ action }) => action === 'fixed')
    .map(({ start, end, replacement = '' }) => ({ start, end, insert: replacement }));

/** Where the changes of a text stand once they are made. */
export function placesOf(changes: readonly (Span & { insert: string })[]): Span[] {
  let longer = 0;
  return changes.map(({ start, end, insert }) => {
    const at = start + longer;
    longer += insert.length - (end - start);
    return { start: at, end: at + insert.length };
  });
}

/** The characters of `text` outside the spans, as the page shows them. */
export function outside(
  formatted: readonly Formatted[],
  text: string,
  spans: readonly Span[],
): Formatted[] {
  expect(charactersOf(formatted), 'what the page shows').toBe(squeezed(text));
  const shown = Array.from(text, (character, at) => ({ character, at })).filter(({ character }) =>
    /\S/.test(character),
  );
  return formatted.filter(
    (_, i) => !spans.some(({ start, end }) => shown[i]!.at >= start && shown[i]!.at < end),
  );
}

/** What the editor makes of a paste where nothing cleans it. */
export async function asItComes(page: EditorPage, html: string, clip: Clip, place: Place = 'end') {
  await page.open();
  await page.evaluate(() => {
    window.fixture.attachment.detach();
  });
  await page.set(html);
  await page.paste(clip, place);
  return { text: (await page.standing()).text, formats: await page.formats() };
}
