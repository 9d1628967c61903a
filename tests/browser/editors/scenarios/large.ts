/** A megabyte: cleaned like anything else, and one step of the undo. */

import { expect } from 'vitest';
import { article } from '../article.js';
import type { EditorPage } from '../editor_page.js';
import type { EditorName } from '../editors.js';
import { EMPTY } from './pasting.js';
import { changesOf, clean, linesOf, type Scenario } from './scenario.js';

// What is compared is long: a difference is not printed.
async function stands(page: EditorPage, text: string, what: string): Promise<void> {
  const lines = linesOf((await page.standing()).text);
  expect(lines.length, what).toBe(linesOf(text).length);
  expect(lines.join('\n') === linesOf(text).join('\n'), what).toBe(true);
}

/** What the adapter of the plain contenteditable does itself, where the others ask their editors. */
const elsewhere = (editor: EditorName) =>
  editor === 'contenteditable' ? undefined : 'shown in a contenteditable, for the time it takes';

/** A megabyte; less where the editor alone would take a quarter of an hour: README.md, Known limits. */
const bytesFor = ({ browser, traits }: EditorPage): number =>
  traits.square && browser !== 'chromium' ? 200_000 : 1_000_000;

const megabyte: Scenario = {
  name: 'paste: a megabyte',
  run: async (page) => {
    const bytes = bytesFor(page);
    const text = article(bytes, 2);
    const result = await clean(text);
    expect(changesOf(result).length).toBeGreaterThan(bytes / 1000);
    await page.set(EMPTY);
    await page.paste({ text });
    await stands(page, result.text, 'pasted');
    await page.undo();
    expect(linesOf((await page.standing()).text)).toEqual([]);
  },
};

const SENTENCE = '青禾县水利局组织技术人员，，逐村检查';

const ofWord: Scenario = {
  name: 'paste: a megabyte of Word',
  lacking: elsewhere,
  run: async (page) => {
    const paragraph =
      '<p class=MsoNormal style="text-indent:21.0pt"><b><span style="font-family:宋体">通知</span></b>' +
      `<span lang=EN-US style="mso-bidi-font-size:10.5pt">${SENTENCE}渠道和泵站。<o:p></o:p></span></p>\n`;
    const html = paragraph.repeat(1_000_000 / new TextEncoder().encode(paragraph).length);
    await page.set(EMPTY);
    await page.paste({ text: '…', html });
    const line = `通知${SENTENCE.replace('，，', '，')}渠道和泵站。`;
    const lines = linesOf((await page.standing()).text);
    expect(new Set(lines)).toEqual(new Set([line]));
    expect(lines.length).toBe(html.split('\n').length - 1);
  },
};

const manyBlocks: Scenario = {
  name: 'paste: many blocks with a table at the end, in place of everything',
  lacking: elsewhere,
  run: async (page) => {
    const { text } = await clean(article(40_000, 2));
    const html =
      article(40_000, 2).replace(/.+/g, '<p>$&</p>') +
      '<table><tbody><tr><td>名称</td><td>数量</td></tr></tbody></table>';
    await page.set('<p>旧稿，</p><p>两段。</p>');
    await page.paste({ text: '…', html }, 'all');
    await stands(page, `${text}\n名称\n数量`, 'pasted');
    await page.undo();
    await stands(page, '旧稿，\n两段。', 'undone');
    await page.redo();
    await stands(page, `${text}\n名称\n数量`, 'redone');
  },
};

const restoring: Scenario = {
  name: 'restore: at very many places, in one step of the undo',
  lacking: elsewhere,
  run: async (page) => {
    const text = article(60_000, 1);
    const result = await clean(text);
    await page.set(EMPTY);
    await page.paste({ text });
    await page.evaluate(() => {
      const review = window.fixture.attachment.review();
      review.restore();
      review.close();
      window.fixture.attachment.port.focus();
    });
    await page.settled();
    await stands(page, text, 'restored');
    await page.undo();
    await stands(page, result.text, 'undone');
  },
};

export const large = [megabyte, ofWord, manyBlocks, restoring];
