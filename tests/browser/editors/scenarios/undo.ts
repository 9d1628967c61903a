/** A paste taken back: by undo in one step, by 还原为原文 also after more typing. */

import { expect } from 'vitest';
import { PLAIN } from './clips.js';
import { clean, linesOf, squeezed, type Scenario } from './scenario.js';
import type { EditorPage } from '../editor_page.js';

const OLD = '<p>旧稿<strong>一段</strong>。</p>';

const seen = async (page: EditorPage) => ({
  lines: linesOf((await page.standing()).text),
  formats: await page.formats(),
});

const undo: Scenario = {
  name: 'undo: one step takes the paste back, redo brings it again',
  run: async (page) => {
    await page.set(OLD);
    const before = await seen(page);
    await page.paste(PLAIN);
    const after = await seen(page);
    expect(squeezed(after.lines.join(''))).toBe(
      `旧稿一段。${squeezed((await clean(PLAIN.text)).text)}`,
    );
    await page.undo();
    expect(await seen(page), 'undone').toEqual(before);
    await page.redo();
    expect(await seen(page), 'redone').toEqual(after);
  },
};

const afterTyping: Scenario = {
  name: 'undo: what was typed before the paste stays',
  run: async (page) => {
    await page.set(OLD);
    await page.type('ab');
    await page.paste(PLAIN);
    await page.undo();
    expect(linesOf((await page.standing()).text)).toEqual(['旧稿一段。ab']);
  },
};

const restore = (page: EditorPage) =>
  page.evaluate(() => {
    const review = window.fixture.attachment.review();
    const restored = review.restore();
    review.close();
    return restored;
  });

const restoring: Scenario = {
  name: 'restore: the text as it was copied, after more typing',
  run: async (page) => {
    await page.set('<p></p>');
    await page.paste(PLAIN);
    await page.type('xyz');
    expect(await restore(page)).toBe(true);
    await page.settled();
    const copied = linesOf(PLAIN.text);
    copied.push(`${copied.pop()!}xyz`);
    expect(linesOf((await page.standing()).text)).toEqual(copied);
    expect(await restore(page), 'nothing is left').toBe(false);
  },
};

const undoRestore: Scenario = {
  name: 'restore: one undo brings the clean text again',
  run: async (page) => {
    await page.set('<p></p>');
    await page.paste(PLAIN);
    const clean = await seen(page);
    expect(await restore(page)).toBe(true);
    await page.settled();
    await page.evaluate(() => {
      window.fixture.attachment.port.focus();
    });
    await page.undo();
    expect(await seen(page)).toEqual(clean);
  },
};

export const undoing = [undo, afterTyping, restoring, undoRestore];
