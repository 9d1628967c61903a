/** A megabyte: cleaned like anything else, and one step of the undo. */

import { expect } from 'vitest';
import { EMPTY } from './pasting.js';
import { changesOf, clean, linesOf, type Scenario } from './scenario.js';

const TOWNS = ['柳汀', '石桥', '竹溪', '云岭', '麦坪', '沙洲', '枫林', '白塔'];
const THINGS = ['渡口', '水渠', '麦田', '学校', '卫生室', '桥梁', '步道', '灯会', '茶园', '粮仓'];
const DEEDS = ['修好', '扩建', '清理', '检查', '登记', '验收', '交付', '开放'];

/** Paragraphs that differ from one another, each with a slip. */
function article(bytes: number): string {
  const paragraphs: string[] = [];
  for (let i = 0, size = 0; size < bytes; i++) {
    const pick = (from: readonly string[], by: number) => from[Math.floor(i / by) % from.length]!;
    const paragraph =
      `${pick(TOWNS, 1)}镇第${i + 1}号公告说,${pick(THINGS, 8)}已经${pick(DEEDS, 3)}，` +
      `${pick(TOWNS, 5)}镇的${pick(THINGS, 2)}也将在第${(i % 52) + 1}周${pick(DEEDS, 7)}。`;
    paragraphs.push(paragraph.repeat(1));
    size += new TextEncoder().encode(paragraph).length + 1;
  }
  return paragraphs.join('\n');
}

const megabyte: Scenario = {
  name: 'paste: a megabyte',
  run: async (page) => {
    const text = article(1_000_000);
    const result = await clean(text);
    expect(changesOf(result).length).toBeGreaterThan(1000);
    await page.set(EMPTY);
    await page.paste({ text });
    const lines = linesOf((await page.standing()).text);
    expect(lines.length).toBe(linesOf(result.text).length);
    expect(lines.join('\n') === linesOf(result.text).join('\n')).toBe(true);
    await page.undo();
    expect(linesOf((await page.standing()).text)).toEqual([]);
  },
};

export const large = [megabyte];
