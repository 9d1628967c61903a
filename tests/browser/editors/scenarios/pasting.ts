/** A paste into an empty document: clean, formatted as it was, with the caret behind it. */

import { expect } from 'vitest';
import type { Clip } from '../../drivers/driver.js';
import type { EditorPage } from '../editor_page.js';
import type { RichClip } from './clips.js';
import {
  changesOf,
  clean,
  linesOf,
  outside,
  placesOf,
  squeezed,
  type Scenario,
} from './scenario.js';

export const EMPTY = '<p></p>';

const isRich = (clip: Clip): clip is RichClip => 'meaning' in clip;

export const pasting = (name: string, clip: Clip | RichClip): Scenario => ({
  name: `paste: ${name}`,
  run: async (page) => {
    if (isRich(clip) && !page.traits.plain) await pasteRich(page, clip);
    else await pasteText(page, clip);
  },
});

async function pasteText(page: EditorPage, { text, html }: Clip): Promise<void> {
  const result = await clean(text);
  expect(changesOf(result)).not.toEqual([]);
  await page.set(EMPTY);
  await page.paste({ text, ...(html !== undefined && { html }) });
  await stands(page, result.text);
}

async function pasteRich(page: EditorPage, clip: RichClip): Promise<void> {
  const { text: copied, hints } = await page.meaning(clip.meaning);
  const result = await clean(copied, hints);
  const changes = changesOf(result);
  expect(changes).not.toEqual([]);

  // What the editor has of it where nobody pastes and nobody cleans.
  await page.set(clip.meaning);
  const before = outside(await page.formats(), copied, changes);
  await page.set(EMPTY);
  await page.paste(clip);
  const after = outside(await page.formats(), result.text, placesOf(changes));
  expect(after).toEqual(before);
  await stands(page, result.text);
}

async function stands(page: EditorPage, text: string): Promise<void> {
  const lines = (whole: string) => linesOf(besideImages(whole));
  expect(lines((await page.standing()).text)).toEqual(lines(text));
  await page.type('x');
  expect(squeezed((await page.standing()).text), 'typed behind it').toBe(`${squeezed(text)}x`);
}

/** In some editors an image is a block, in others it stands in a line. */
const besideImages = (text: string): string => text.replace(/\n*\uFFFC\n*/g, '\uFFFC');
