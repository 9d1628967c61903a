/** A page pasted as plain text, as from a PDF viewer. */

import { expect } from 'vitest';
import { cleaned } from './clean.js';
import {
  begin,
  expectShown,
  linesOf,
  page,
  redo,
  textOf,
  undo,
  type Scenario,
} from './scenario.js';

export const plainText: Scenario[] = [
  {
    name: 'plain text: a page, typed behind, undone at once, redone',
    async run(driver) {
      await begin(driver, '<p>先有的一段。</p><p><strong>标记</strong>之后</p>');
      const before = await textOf(driver);
      await driver.type('打字');
      const typed = await textOf(driver);
      expect(typed).toBe(`${before}打字`);
      await driver.press('Enter');
      const ready = await textOf(driver);
      await driver.paste({ text: page });
      const { text } = await cleaned(page);
      const after = await textOf(driver);
      expect(linesOf(after)).toEqual([...linesOf(ready), ...linesOf(text)]);
      await expectShown(driver);

      await driver.type('完');
      expect(linesOf(await textOf(driver)), 'the caret is behind the paste').toEqual(
        linesOf(`${after.trimEnd()}完`),
      );
      expect(await undo(driver), 'the typing undone').toBe(after);
      expect(await undo(driver), 'the paste undone').toBe(ready);
      expect(await redo(driver), 'redone').toBe(after);
    },
  },
  {
    name: 'plain text: into the middle of a paragraph',
    async run(driver) {
      await begin(driver, '<p>前<strong>中</strong>后</p>');
      await driver.evaluate(() => {
        window.fixture.select(2, 2);
      });
      await driver.paste({ text: '增强获得感 and 安全感' });
      expect(await textOf(driver)).toBe('前中增强获得感和安全感后');
      await driver.type('。');
      expect(await textOf(driver)).toBe('前中增强获得感和安全感。后');
    },
  },
];
