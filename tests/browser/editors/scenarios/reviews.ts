/** Reviews: accepted, taken back, restored; marks in the text. */

import { expect } from 'vitest';
import { cleaned } from './clean.js';
import {
  begin,
  expectFormats,
  linesOf,
  pause,
  story,
  textOf,
  undo,
  type Scenario,
} from './scenario.js';

const HTML = story
  .map((line) => `<p>${line}</p>`)
  .join('')
  .replace('一律不准', '一律<strong>不准</strong>');

export const reviews: Scenario[] = [
  {
    name: 'reviews: one accepted, then all, each undone',
    async run(driver) {
      await begin(driver, HTML);
      const before = await textOf(driver);
      const { text } = await cleaned(before);
      const seen = await driver.evaluate(async () => {
        const { attachment } = window.fixture;
        const review = attachment.review();
        const wait = () => new Promise((resolve) => setTimeout(resolve, 100));
        for (let i = 0; review.busy && i < 50; i++) await wait();
        const marks = CSS.highlights.size;
        const open = review.items.filter(({ standing }) => standing === 'open');
        const fixable = open.filter(({ finding }) => finding.action === 'fixed');
        review.accept([fixable.at(-1)!]);
        await wait();
        const one = window.fixture.text();
        for (let i = 0; review.busy && i < 50; i++) await wait();
        review.accept(
          review.items.filter(
            ({ standing, finding }) => standing === 'open' && finding.action === 'fixed',
          ),
        );
        await wait();
        return { marks, count: fixable.length, one, all: window.fixture.text() };
      });
      expect(seen.count).toBe(2);
      expect(seen.marks).toBeGreaterThan(0);
      expect(seen.one).toBe(before.replace('，，', '，'));
      expect(linesOf(seen.all)).toEqual(linesOf(text));
      await expectFormats(driver, [
        ['合格的一律', ''],
        ['不准', 'strong'],
        ['上摊。', ''],
      ]);
      expect(await undo(driver)).toBe(seen.one);
      expect(await undo(driver)).toBe(before);
    },
  },
  {
    name: 'reviews: what was pasted restored after more typing',
    async run(driver) {
      await begin(driver, '<p>先有的一段。</p><p>甲</p>');
      await driver.paste({ text: `${story.join('\n')}\n` });
      const clean = await textOf(driver);
      await driver.type('又打了字');
      const restored = await driver.evaluate(() => window.fixture.attachment.review().restore());
      expect(restored).toBe(true);
      await pause(driver);
      const lines = linesOf(await textOf(driver));
      expect(clean).toContain('不准上摊');
      expect(lines.join('\n')).toContain('不准\n上摊');
      expect(lines.join('\n')).toContain('停车线，，让');
      expect(lines.join('')).toContain('又打了字');
    },
  },
  {
    name: 'reviews: a change that comes too late changes nothing',
    async run(driver) {
      await begin(driver, '<p>甲乙丙</p>');
      const seen = await driver.evaluate(async () => {
        const { port } = window.fixture.attachment;
        const reading = port.read();
        port.change(reading, [{ start: 0, end: 0, insert: '子' }]);
        await new Promise((resolve) => setTimeout(resolve, 50));
        const late = port.change(reading, [{ start: 1, end: 2, insert: '丑' }]);
        return { late, text: window.fixture.text() };
      });
      expect(seen).toEqual({ late: false, text: '子甲乙丙' });
    },
  },
];
