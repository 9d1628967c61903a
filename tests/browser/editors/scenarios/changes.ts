/** Changes made through the port: what stays keeps its formatting, one undo takes them back. */

import { expect } from 'vitest';
import type { Change } from '../../../../web/src/editing/port.js';
import type { EditorPage } from '../editor_page.js';
import { traitsOf } from '../editors.js';
import { outside, placesOf, type Scenario } from './scenario.js';

interface Case {
  name: string;
  html: string;
  /** What is replaced by what; it stands once in the text. A line feed is the edge of two blocks. */
  changes: [original: string, replacement: string][];
}

const CASES: Case[] = [
  {
    name: 'a character in bold',
    html: '<p>云岭县<strong>昨天,举行</strong>了春耕大会。</p>',
    changes: [[',', '，']],
  },
  {
    name: 'a join of two paragraphs with bold and a link',
    html: '<p>积极<strong>对接好政</strong></p><p><a href="https://example.com/">策，提前</a>谋划。</p><p>又讯。</p>',
    changes: [['政\n策', '政策']],
  },
  {
    name: 'three paragraphs joined',
    html: '<h2>春耕大会</h2><p>甲乙</p><p><em>丙</em>丁</p><p>戊己。</p><p>末段。</p>',
    changes: [
      ['乙\n丙', '乙丙'],
      ['丁\n戊', '丁戊'],
    ],
  },
  {
    name: 'a paragraph dropped from between two',
    html: '<p>第一段。</p><p>第二<strong>段</strong>。</p><h3>第三段</h3><p>第四段。</p>',
    changes: [['第二段。\n', '']],
  },
  {
    name: 'a join in a nested list',
    html: '<ul><li>甲一<ul><li>乙一,乙</li><li>乙二</li></ul></li><li>甲二</li></ul><p>末段。</p>',
    changes: [
      [',', '，'],
      ['甲二', '甲三'],
    ],
  },
  {
    name: 'two cells, each by itself',
    html: '<table><tbody><tr><td>名称,量</td><td>数</td></tr><tr><td>麦子</td><td>十,吨</td></tr></tbody></table><p>表后,段。</p>',
    changes: [
      ['称,量', '称，量'],
      ['十,吨', '十吨'],
      ['后,段', '后，段'],
    ],
  },
  {
    name: 'a table dropped with what is in it',
    html: '<p>前段。</p><table><tbody><tr><td>名称</td><td>数</td></tr><tr><td>麦子</td><td>十</td></tr></tbody></table><p>后段。</p>',
    changes: [['名称\n数\n麦子\n十\n', '']],
  },
  {
    name: 'a table dropped between two halves',
    html: '<h2>标题</h2><p>前段。</p><table><tbody><tr><td>名称</td><td>数</td></tr></tbody></table><p>后段。</p><p>末段。</p>',
    changes: [['前段。\n名称\n数\n后段。\n', '']],
  },
  {
    name: 'beside an image',
    html: '<p>上半,</p><p><img src="data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA="></p><p>下半,段。</p>',
    changes: [
      ['半,\n', '半，\n'],
      ['半,段', '半，段'],
    ],
  },
  {
    name: 'text moved past an image',
    html: '<p>上半没</p><p><img src="data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA="></p><p>有完。</p><p>末段。</p>',
    changes: [['没\n\uFFFC\n有完。', '没有完。\n\uFFFC']],
  },
  {
    name: 'a link that is all replaced, and one that goes',
    html: '<p>见<a href="https://example.com/">and</a>此。</p><p>又见<a href="https://example.com/">or</a>彼。</p>',
    changes: [
      ['and', '和'],
      ['or', ''],
    ],
  },
  {
    name: 'a paragraph begun',
    html: '<p>前段。<strong>后段</strong>完。</p>',
    changes: [['段。后', '段。\n后']],
  },
  {
    name: 'a quotation and a heading',
    html: '<h2>标题,甲</h2><blockquote><p>引文,乙。</p></blockquote><p>正文。</p>',
    changes: [
      ['题,甲', '题，甲'],
      ['文,乙', '文，乙'],
    ],
  },
];

const applied = (text: string, changes: readonly Change[]): string =>
  changes.reduceRight(
    (out, { start, end, insert }) => out.slice(0, start) + insert + out.slice(end),
    text,
  );

const seen = async (page: EditorPage) => ({
  text: (await page.standing()).text,
  formats: await page.formats(),
});

const changing = (html: string, pairs: Case['changes']) => async (page: EditorPage) => {
  await page.set(html);
  const before = await seen(page);
  const changes = pairs.map(([original, insert]) => {
    // An editor may have an empty line beside an image that is a block.
    const found = new RegExp(original.replaceAll('\n', '\n+')).exec(before.text);
    expect(found, `${original} in ${JSON.stringify(before.text)}`).not.toBeNull();
    const start = found!.index;
    return { start, end: start + found![0].length, insert };
  });
  const made = await page.evaluate((asked) => {
    const { port } = window.fixture.attachment;
    return port.change(port.read(), asked);
  }, changes);
  await page.settled();
  const after = await seen(page);
  const expected = applied(before.text, changes);
  expect({ made, text: after.text }).toEqual({ made: true, text: expected });
  expect(outside(after.formats, expected, placesOf(changes))).toEqual(
    outside(before.formats, before.text, changes),
  );
  await page.undo();
  expect(await seen(page), 'undone').toEqual(before);
  await page.redo();
  expect(await seen(page), 'redone').toEqual(after);
};

/** Who reads, and changes only later, may find that another was faster. */
const late: Scenario = {
  name: 'changes: one that comes too late changes nothing',
  run: async (page) => {
    await page.set('<p>甲乙丙</p>');
    const made = await page.evaluate(async () => {
      const { port } = window.fixture.attachment;
      const reading = port.read();
      port.change(reading, [{ start: 0, end: 0, insert: '子' }]);
      await window.fixture.settled();
      return port.change(reading, [{ start: 1, end: 2, insert: '丑' }]);
    });
    expect(made).toBe(false);
    expect((await page.standing()).text).toBe('子甲乙丙');
  },
};

export const changes: Scenario[] = [
  ...CASES.map(({ name, html, changes: pairs }) => ({
    name: `changes: ${name}`,
    lacking: (editor: Parameters<typeof traitsOf>[0]) =>
      traitsOf(editor).plain ? 'it has no formatting' : undefined,
    run: changing(html, pairs),
  })),
  late,
];
