/** Changes made through the port: what stays keeps its formatting, one undo takes them back. */

import { expect } from 'vitest';
import type { Change } from '../../../../web/src/editing/port.js';
import type { Driver } from '../driver.js';
import { readFormats, type Formatted } from '../formats.js';
import type { Scenario } from './scenario.js';

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

/** The characters outside the changes; a join takes the first block's form, so it is left out by `inline`. */
function outside(
  formatted: Formatted[],
  text: string,
  spans: readonly { start: number; end: number }[],
) {
  let i = 0;
  const out: Formatted[] = [];
  for (let at = 0; at < text.length; at++) {
    if (/\s/.test(text[at]!)) continue;
    const each = formatted[i++];
    if (each?.character !== text[at])
      throw new Error(`The page shows ${each?.character} for ${text[at]}.`);
    if (!spans.some(({ start, end }) => at >= start && at < end)) out.push(each);
  }
  return out;
}

const changing = (html: string, pairs: Case['changes']) => async (driver: Driver) => {
  const before = await driver.evaluate(async (content) => {
    const { fixture } = window;
    fixture.setHTML(content);
    await new Promise((resolve) => setTimeout(resolve, 50));
    fixture.focusEnd();
    await new Promise((resolve) => setTimeout(resolve, 50));
    return { text: fixture.text(), html: fixture.html() };
  }, html);
  const formatsBefore = await driver.evaluate(readFormats);
  const changes = pairs.map(([original, insert]) => {
    // An editor may have an empty line beside an image that is a block.
    const found = new RegExp(original.replaceAll('\n', '\n+')).exec(before.text);
    expect(found, `${original} in ${JSON.stringify(before.text)}`).not.toBeNull();
    const start = found!.index;
    return { start, end: start + found![0].length, insert };
  });
  const after = await driver.evaluate(async (asked) => {
    const { fixture } = window;
    const { port } = fixture.attachment;
    const made = port.change(port.read(), asked);
    await new Promise((resolve) => setTimeout(resolve, 50));
    return { made, text: fixture.text(), html: fixture.html(), shown: fixture.shown() };
  }, changes);
  const expected = applied(before.text, changes);
  expect(after).toMatchObject({ made: true, text: expected, shown: expected });

  const formatsAfter = await driver.evaluate(readFormats);
  let longer = 0;
  const inserted = changes.map(({ start, end, insert }) => {
    const at = start + longer;
    longer += insert.length - (end - start);
    return { start: at, end: at + insert.length };
  });
  expect(outside(formatsAfter, expected, inserted)).toEqual(
    outside(formatsBefore, before.text, changes),
  );

  const undone = await driver.evaluate(async () => {
    window.fixture.undo();
    await new Promise((resolve) => setTimeout(resolve, 50));
    return { text: window.fixture.text(), html: window.fixture.html() };
  });
  expect(undone, 'undone').toEqual(before);
  const redone = await driver.evaluate(async () => {
    window.fixture.redo();
    await new Promise((resolve) => setTimeout(resolve, 50));
    return { text: window.fixture.text(), html: window.fixture.html() };
  });
  expect(redone, 'redone').toEqual({ text: after.text, html: after.html });
};

export const changes: Scenario[] = CASES.map(({ name, html, changes: pairs }) => ({
  name: `changes: ${name}`,
  run: changing(html, pairs),
}));
