/** Many changes at random, in one document after the other: the text is what was asked for. */

import { expect } from 'vitest';
import type { EditorName } from '../editors.js';
import type { Scenario } from './scenario.js';

const HTML =
  '<h2>春耕大会</h2><p>甲乙<strong>丙丁</strong>戊</p><p><em>己</em>庚<a href="https://example.com/">辛壬</a>癸</p>' +
  '<ul><li>子丑</li><li><strong>寅</strong>卯<ol><li>辰巳</li><li>午<em>未</em></li></ol></li><li>申酉</li></ul>' +
  '<p>戌<br>亥</p><p>一二三</p><p>四<u>五</u>六</p>';

const ROUNDS = 40;

const MODELS: readonly EditorName[] = [
  'ckeditor5',
  'prosemirror',
  'tiptap',
  'quill',
  'lexical',
  'wangeditor',
];

/** To be called in the page. Returns what went wrong. */
async function changeAtRandom(html: string, rounds: number): Promise<string[]> {
  const { fixture } = window;
  const { port } = fixture.attachment;
  let seed = 20260926;
  const random = (below: number) => {
    seed = (Math.imul(seed, 1103515245) + 12345) >>> 0;
    return Math.floor((seed / 4294967296) * below);
  };
  const wrong: string[] = [];
  for (let round = 0; round < rounds; round++) {
    fixture.setHTML(html);
    await fixture.settled();
    const before = fixture.text();
    const written = fixture.html();
    const changes: { start: number; end: number; insert: string }[] = [];
    for (let at = 0, count = 1 + random(3); count > 0; count--) {
      const start = at + random(Math.max(1, before.length - at));
      const end = Math.min(before.length, start + random(7));
      const insert = ['', '', '天', '地玄', '天\n地'][random(5)]!;
      changes.push({ start, end, insert });
      at = end + 1;
      if (at >= before.length) break;
    }
    const expected = changes.reduceRight(
      (text, { start, end, insert }) => text.slice(0, start) + insert + text.slice(end),
      before,
    );
    const made = port.change(port.read(), changes);
    await fixture.settled();
    const asked = `${JSON.stringify(before)} ${JSON.stringify(changes)}`;
    if (!made) wrong.push(`refused: ${asked}`);
    else if (fixture.text() !== expected)
      wrong.push(`${asked}: ${JSON.stringify(fixture.text())}, not ${JSON.stringify(expected)}`);
    else if (fixture.shown() !== expected) wrong.push(`${asked} shows ${fixture.shown()}`);
    if (expected === before) continue;
    fixture.undo();
    await fixture.settled();
    if (fixture.html() !== written) wrong.push(`undone: ${asked}: ${fixture.html()}`);
  }
  return wrong;
}

export const randomChanges: Scenario[] = [
  {
    name: 'changes: many at random',
    lacking: (editor) =>
      MODELS.includes(editor) ? undefined : 'its document is the DOM: web/test/dom.test.ts',
    async run(page) {
      expect(await page.evaluate(changeAtRandom, HTML, ROUNDS)).toEqual([]);
    },
  },
];
