/** Text, with a paragraph cut in two. */

import { expect } from 'vitest';
import { PLAIN, SLIP } from './clips.js';
import { EMPTY, pasting } from './pasting.js';
import { clean, linesOf, squeezed, type Scenario } from './scenario.js';

/** What stands around the paste stays as it is, and the caret between them. */
const within: Scenario = {
  name: 'paste: plain text within a paragraph',
  run: async (page) => {
    const { text } = await clean(PLAIN.text);
    await page.set('<p>前文<strong>粗体</strong>后文。</p><p>末段。</p>');
    const before = await page.formats();
    await page.paste(PLAIN, { before: '后文' });
    await page.type('x');
    const standing = await page.standing();
    const shown = squeezed(text);
    expect(squeezed(standing.text)).toBe(`前文粗体${shown}x后文。末段。`);
    const after = await page.formats();
    expect([...after.slice(0, 4), ...after.slice(-6)]).toEqual(before);
  },
};

/** A word goes into the paragraph that is there. */
const single: Scenario = {
  name: 'paste: one line into a paragraph',
  run: async (page) => {
    await page.set('<p>前文后文。</p>');
    await page.paste({ text: '获得感 and 安全感' }, { before: '后文' });
    expect(linesOf((await page.standing()).text)).toEqual(['前文获得感和安全感后文。']);
  },
};

/** Some editors make HTML of text, in which not every space shows. */
const spaces: Scenario = {
  name: 'paste: text with spaces that HTML would not show',
  run: async (page) => {
    const copied = ` 渡口  Ferry ,修好以后。\n居民的获得感 and 安全感都强了。 `;
    const { text } = await clean(copied);
    await page.set(EMPTY);
    await page.paste({ text: copied });
    expect((await page.standing()).text.replace(/\u00A0/g, ' ')).toBe(text);
  },
};

/** Nothing is there to be cleaned: the editor does what it always does. */
const correct: Scenario = {
  name: 'paste: correct text',
  run: async (page) => {
    await page.set(EMPTY);
    await page.paste({ text: '渡口修好以后，居民的获得感和安全感都强了。' });
    expect(linesOf((await page.standing()).text)).toEqual([
      '渡口修好以后，居民的获得感和安全感都强了。',
    ]);
  },
};

/** The empty paragraph that the paste went into is the first of its own. */
const noneEmpty: Scenario = {
  name: 'paste: leaves no empty paragraph',
  run: async (page) => {
    const clean = ['渡口修好以后，居民的获得感和安全感都强了。', '下一步，将继续完善沿岸步道。'];
    const copied = [clean[0]!.replace('和', ' and '), clean[1]!];
    const html = `<h2>${copied[0]!}</h2><p>${copied[1]!}</p>`;
    for (const clip of [{ text: copied.join('\n') }, { text: copied.join('\n'), html }]) {
      await page.set(EMPTY);
      await page.paste(clip);
      expect((await page.standing()).text).toBe(clean.join('\n'));
    }
    await page.undo();
    expect(linesOf((await page.standing()).text)).toEqual([]);
  },
};

/** `contenteditable=plaintext-only`: of HTML the browser itself takes the text. */
const onlyText: Scenario = {
  name: 'paste: where nothing but text may stand',
  lacking: (editor) => (editor === 'contenteditable' ? undefined : 'only an element can be so'),
  run: async (page) => {
    const editable = (value: string) =>
      page.evaluate((made) => {
        window.fixture.content().contentEditable = made;
      }, value);
    await page.set('<p>旧稿</p>');
    await editable('plaintext-only');
    try {
      await page.paste({ text: SLIP, html: `<p><b>${SLIP}</b></p>` });
      const { text, html } = await page.standing();
      expect(text).toBe(`旧稿${(await clean(SLIP)).text}`);
      expect(html).not.toContain('<b>');
    } finally {
      await editable('true');
    }
  },
};

export const plainText = [
  pasting('plain text', PLAIN),
  within,
  single,
  spaces,
  correct,
  noneEmpty,
  onlyText,
];
