/** Pastes that are left alone. */

import { expect } from 'vitest';
import { begin, textOf, type Scenario } from './scenario.js';

const DIRTY = '增强获得感 and 安全感。';

export const leftAlone: Scenario[] = [
  {
    name: 'left alone: into code',
    async run(driver) {
      await begin(driver, '<p>段落</p><pre><code>const a = 1;</code></pre>');
      const before = await textOf(driver);
      const at = before.indexOf('const');
      await driver.evaluate((offset) => {
        window.fixture.select(offset, offset);
      }, at);
      await driver.paste({ text: DIRTY });
      expect(await textOf(driver)).toBe(before.slice(0, at) + DIRTY + before.slice(at));
    },
  },
  {
    name: 'left alone: with Ctrl+Shift+V',
    async run(driver) {
      await begin(driver);
      await driver.paste({ text: DIRTY, html: `<p><b>${DIRTY}</b></p>` }, { plain: true });
      expect((await textOf(driver)).trim()).toBe(DIRTY);
    },
  },
  {
    name: 'left alone: what was copied here',
    async run(driver) {
      await begin(driver, `<p>${DIRTY}</p><p>末段<strong>又</strong></p>`);
      await driver.evaluate((end) => {
        window.fixture.select(0, end);
      }, DIRTY.length);
      await driver.press('Control+C');
      await driver.evaluate(() => {
        window.fixture.focusEnd();
      });
      await driver.press('Control+V');
      const lines = (await textOf(driver)).split('\n');
      expect(lines.join('')).toBe(`${DIRTY}末段又${DIRTY}`);
    },
  },
  {
    name: 'left alone: once it is detached',
    async run(driver) {
      await begin(driver);
      await driver.evaluate(() => {
        window.fixture.attachment.detach();
      });
      await driver.paste({ text: DIRTY });
      expect((await textOf(driver)).trim()).toBe(DIRTY);
    },
  },
];
