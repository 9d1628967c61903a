// The panel without a mouse.

import { beforeEach, describe, expect, test } from 'vitest';
import type { Made } from './page.js';
import { fill, focused, heard, inPanel, page, review } from './stage.js';

declare const made: Made;

describe('by the keyboard', () => {
  beforeEach(async () => {
    await fill();
    await page.focus('#editor');
  });

  test('F8 leads from the editor through the findings, Escape back', async () => {
    await page.keyboard.press('F8');
    expect(await focused()).toBe('item-0');
    await page.keyboard.press('F8');
    const second = await focused();
    expect(second).not.toBe('item-0');
    await page.keyboard.down('Shift');
    await page.keyboard.press('F8');
    await page.keyboard.up('Shift');
    expect(await focused()).toBe('item-0');
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('editor');
  });

  test('arrows, Home and End lead from group to group', async () => {
    await page.keyboard.press('F8');
    await page.keyboard.press('Home');
    expect(await focused()).toBe('item-1');
    await page.keyboard.press('ArrowDown');
    expect(await focused()).toBe('item-2');
    await page.keyboard.press('ArrowDown');
    expect(await focused()).toBe('item-3');
    await page.keyboard.press('ArrowUp');
    expect(await focused()).toBe('item-2');
    await page.keyboard.press('End');
    expect(await focused()).toBe('item-8');
    const selected = await page.$$eval(inPanel('[role=option][aria-selected=true]'), (all) =>
      all.map(({ id }) => id),
    );
    expect(selected).toEqual(['item-8']);
  });

  test('Enter accepts and Delete ignores, and the next one is looked at', async () => {
    await page.keyboard.press('F8');
    await page.keyboard.press('Home');
    await page.keyboard.press('Enter');
    await heard('已采用 1 处，还剩 8 处');
    expect(await focused()).toBe('item-2');
    await page.keyboard.press('Delete');
    await heard('已忽略 1 处，还剩 7 处');
    expect(await focused()).toBe('item-3');
    expect(await review(({ text }) => text)).toContain('两岸居民的意见');
    expect(await review(({ text }) => text)).toContain('陆水生说,');
  });

  test('Tab comes to one place of the list, and to the item that is looked at', async () => {
    await page.keyboard.press('F8');
    const stops = await page.$$eval(inPanel('[role=listbox][tabindex="0"]'), (all) => all.length);
    expect(stops).toBe(1);
    // What Enter and Delete did must not be done by Ctrl+Enter, which is the host's.
    await page.keyboard.down('Control');
    await page.keyboard.press('Enter');
    await page.keyboard.up('Control');
    expect(await review(({ items }) => items.length)).toBe(9);
  });

  test('the cross hides the panel unless the host prevents it', async () => {
    await page.click(inPanel('header .sign'));
    expect(await page.evaluate(() => made.panel.hidden)).toBe(true);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('editor');
  });
});
