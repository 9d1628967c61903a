/** Pastes that are not for the cleaner. */

import { expect } from 'vitest';
import { traitsOf } from '../editors.js';
import { SLIP } from './clips.js';
import { asItComes, squeezed, type Scenario } from './scenario.js';

const code: Scenario = {
  name: 'left alone: a paste into code',
  lacking: (editor) => (traitsOf(editor).plain ? 'it has no code' : undefined),
  run: async (page) => {
    const within = { before: 'a;' };
    const before = '<pre><code>int a;</code></pre>';
    const expected = await asItComes(page, before, { text: SLIP }, within);
    expect(squeezed(expected.text)).toContain(squeezed(SLIP));
    await page.open();
    await page.set(before);
    await page.paste({ text: SLIP }, within);
    expect((await page.standing()).text).toBe(expected.text);
  },
};

const internal: Scenario = {
  name: 'left alone: what was copied in the same editor',
  run: async (page) => {
    await page.set(`<p>${SLIP}</p>`);
    await page.put('all');
    await page.press('Control+C');
    await page.put('end');
    await page.press('Control+V');
    expect(squeezed((await page.standing()).text)).toBe(squeezed(SLIP).repeat(2));
  },
};

const asText: Scenario = {
  name: 'left alone: Ctrl+Shift+V',
  run: async (page) => {
    await page.set('<p></p>');
    await page.paste({ text: SLIP, html: `<p><b>${SLIP}</b></p>` }, 'end', 'Control+Shift+V');
    expect(squeezed((await page.standing()).text)).toBe(squeezed(SLIP));
  },
};

const correct: Scenario = {
  name: 'left alone: lines of correct text',
  run: async (page) => {
    const clip = {
      text: '渡口修好以后，出门方便多了。\n\n下一步，将继续完善沿岸步道。\n让群众走得舒心。\n',
    };
    const expected = await asItComes(page, '<p>前文后文。</p>', clip, { before: '后文' });
    await page.open();
    await page.set('<p>前文后文。</p>');
    await page.paste(clip, { before: '后文' });
    expect((await page.standing()).text).toBe(expected.text);
    expect(await page.formats()).toEqual(expected.formats);
  },
};

export const leftAlone = [code, internal, asText, correct];
