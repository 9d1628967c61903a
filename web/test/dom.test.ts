import { describe, expect, test } from 'vitest';
import { applyChanges } from '../src/dom/apply.js';
import { offsetOf, placeOf } from '../src/dom/place.js';
import { readDom } from '../src/dom/read.js';
import { applied, narrowed } from '../src/editing/changes.js';
import type { Change } from '../src/editing/port.js';
import { randomNumbers } from '../../tests/web/random_texts.js';
import { randomHtml } from './blocks.js';
import { bodyOf } from './window.js';

describe('the text of a DOM', () => {
  test.each([
    ['blocks', '<p>甲</p><p>乙</p>', '甲\n乙'],
    ['line feeds of br', '<p>甲<br>乙</p>', '甲\n乙'],
    ['a br that holds the line open', '<p>甲<br></p><p><br></p><p>乙</p>', '甲\n\n乙'],
    ['two at the end, of which one does', '<p>甲<br><br></p><p>乙</p>', '甲\n\n乙'],
    ['an empty block', '<p>甲</p><p></p><p>乙</p>', '甲\n\n乙'],
    ['white space', '<p>  a \n b\t</p>\n  <p> c </p> ', 'a b\nc'],
    ['white space over elements', '<p>a <b> b</b> <i> c </i></p>', 'a b c'],
    ['no-break and wide spaces', '<p>&nbsp;甲\u3000 乙</p>', '\u00A0甲\u3000 乙'],
    ['preserved white space', '<pre>a  b\n\n c\n</pre><p>d</p>', 'a  b\n\n c\nd'],
    ['objects', '<p>甲<img>乙</p><hr><p><video></video></p>', '甲\uFFFC乙\n\uFFFC\n\uFFFC'],
    ['lists', '<ul><li>甲<ul><li>乙</li></ul></li><li><p>丙</p></li></ul>', '甲\n乙\n丙'],
    ['a table', '<table><tbody><tr><td>甲</td><td></td></tr></tbody></table>', '甲\n'],
    ['text beside blocks', '甲<p>乙</p>丙', '甲\n乙\n丙'],
    ['blocks inside inline elements', '<p>甲</p><a><p>乙</p>丙</a>', '甲\n乙\n丙'],
    ['what is not seen', '<style>a</style><p>甲<script>b</script><!-- c -->乙</p>', '甲乙'],
    ['what cannot be typed into', '<p>甲<span contenteditable="false">@乙</span></p>', '甲\uFFFC'],
    ['nothing', '', ''],
  ])('%s', (_, html, text) => {
    expect(readDom(bodyOf(html)).text).toBe(text);
  });

  test('the places that TinyMCE makes for its caret are no text', () => {
    const body = bodyOf('<p>甲<code>\uFEFF乙\uFEFF</code>\uFEFF，，丙</p><p>\uFEFF</p>');
    body.className = 'mce-content-body';
    expect(readDom(body).text).toBe('甲乙，，丙\n');
    applyChanges(readDom(body), [{ start: 2, end: 4, insert: '，' }]);
    expect(readDom(body).text).toBe('甲乙，丙\n');
    expect(readDom(bodyOf('<p>甲\uFEFF</p>')).text).toBe('甲\uFEFF');
  });

  test('has the hints in order', () => {
    const { hints } = readDom(
      bodyOf(
        '<h2>甲乙</h2><ul><li>丙<ul><li>丁</li></ul></li></ul><blockquote><p>戊</p><p>己<code>x</code></p></blockquote>',
      ),
    );
    expect(hints).toEqual([
      { start: 0, end: 2, kind: 'heading' },
      { start: 3, end: 6, kind: 'list-item' },
      { start: 5, end: 6, kind: 'list-item' },
      { start: 7, end: 11, kind: 'quotation' },
      { start: 10, end: 11, kind: 'code' },
    ]);
  });

  test('leads to places and back', () => {
    const dom = readDom(
      bodyOf('<p> 甲 <b>乙丙</b>  丁<br>戊</p><p><br></p><ul><li><img>己</li></ul><p></p>'),
    );
    for (let offset = 0; offset <= dom.text.length; offset++) {
      for (const side of [1, -1] as const) {
        expect(offsetOf(dom, placeOf(dom, offset, side))).toBe(offset);
      }
    }
  });
});

/** HTML before and after changes. */
function changed(html: string, ...changes: Change[]): string {
  const body = bodyOf(html);
  applyChanges(readDom(body), changes);
  return body.innerHTML;
}

describe('changes', () => {
  test.each<[string, string, Change, string]>([
    [
      'replace, in the form of what they replace',
      '<p>甲<b>乙</b>丙</p>',
      { start: 1, end: 2, insert: '丁' },
      '<p>甲<b>丁</b>丙</p>',
    ],
    [
      'insert, in the form of the character before',
      '<p>甲<b>乙</b>丙</p>',
      { start: 2, end: 2, insert: '丁' },
      '<p>甲<b>乙丁</b>丙</p>',
    ],
    [
      'delete what holds nothing then',
      '<p>甲<a href="x"><b>乙</b></a>丙</p>',
      { start: 1, end: 2, insert: '' },
      '<p>甲丙</p>',
    ],
    [
      'delete white space that does not show with it',
      '<p>甲 \n <b> 乙</b></p>',
      { start: 1, end: 2, insert: '' },
      '<p>甲<b>乙</b></p>',
    ],
    [
      'join blocks',
      '<p>甲</p>\n<p><b>乙</b>丙</p>',
      { start: 1, end: 2, insert: '' },
      '<p>甲<b>乙</b>丙</p>\n',
    ],
    [
      'join over an empty block',
      '<p>甲</p><p><br></p><p>乙</p>',
      { start: 1, end: 3, insert: '' },
      '<p>甲乙</p>',
    ],
    [
      'join out of a list',
      '<p>甲</p><ul><li>乙</li></ul>',
      { start: 1, end: 2, insert: '' },
      '<p>甲乙</p>',
    ],
    [
      'join out of a list that goes on',
      '<p>甲</p><ul><li>乙</li><li>丙</li></ul>',
      { start: 1, end: 2, insert: '' },
      '<p>甲乙</p><ul><li>丙</li></ul>',
    ],
    [
      'join out of a quotation',
      '<p>甲</p><blockquote><p>乙</p></blockquote>',
      { start: 1, end: 2, insert: '' },
      '<p>甲乙</p>',
    ],
    [
      'join items',
      '<ul><li>甲</li><li>乙</li></ul>',
      { start: 1, end: 2, insert: '' },
      '<ul><li>甲乙</li></ul>',
    ],
    ['join lines', '<p>甲<br>乙</p>', { start: 1, end: 2, insert: '' }, '<p>甲乙</p>'],
    [
      'drop a block, whose form goes with it',
      '<p>甲</p><h2>乙</h2>',
      { start: 0, end: 2, insert: '' },
      '<h2>乙</h2>',
    ],
    ['drop an empty block', '<p></p><h2>乙</h2>', { start: 0, end: 1, insert: '' }, '<h2>乙</h2>'],
    [
      'drop the last block',
      '<h2>甲</h2><p>乙</p>',
      { start: 1, end: 3, insert: '' },
      '<h2>甲</h2>',
    ],
    [
      'drop a table',
      '<p>甲</p><table><tbody><tr><td>乙</td><td>丙</td></tr></tbody></table><p>丁</p>',
      { start: 1, end: 5, insert: '' },
      '<p>甲</p><p>丁</p>',
    ],
    [
      'empty cells',
      '<table><tbody><tr><td>甲乙</td><td>丙丁</td></tr></tbody></table>',
      { start: 1, end: 4, insert: '' },
      '<table><tbody><tr><td>甲</td><td>丁</td></tr></tbody></table>',
    ],
    ['hold a block open', '<p>甲</p>', { start: 0, end: 1, insert: '' }, '<p><br></p>'],
    [
      'begin blocks',
      '<p id="a" class="b">甲<b>乙丙</b></p>',
      { start: 2, end: 2, insert: '\n' },
      '<p id="a" class="b">甲<b>乙</b></p><p class="b"><b>丙</b></p>',
    ],
    [
      'begin blocks with text',
      '<h2>甲丁</h2>',
      { start: 1, end: 1, insert: '乙\n\n丙' },
      '<h2>甲乙</h2><h2><br></h2><h2>丙丁</h2>',
    ],
    [
      'begin lines where no block can',
      '<table><tbody><tr><td>甲乙</td></tr></tbody></table>',
      { start: 1, end: 1, insert: '\n' },
      '<table><tbody><tr><td>甲<br>乙</td></tr></tbody></table>',
    ],
    ['write into an empty block', '<p><br></p>', { start: 0, end: 0, insert: '甲' }, '<p>甲</p>'],
    ['replace an object', '<p>甲<img>乙</p>', { start: 1, end: 2, insert: '丙' }, '<p>甲丙乙</p>'],
    [
      'keep what stays',
      '<p>甲<b>乙</b>丙</p>',
      { start: 0, end: 3, insert: '甲乙丁' },
      '<p>甲<b>乙</b>丁</p>',
    ],
  ])('%s', (_, before, change, after) => {
    expect(changed(before, change)).toBe(after);
  });
});

/** Of each character that stands in a text node: by which elements inside its block it is formatted. */
function formats(html: string): string[] {
  const body = bodyOf(html);
  const dom = readDom(body);
  return dom.pieces.flatMap(({ node, start, end }) => {
    if (dom.text[start] === '\n') return [];
    const tags: string[] = [];
    for (
      let at = node.parentElement!;
      /^(b|i|a|span)$/.test(at.localName);
      at = at.parentElement!
    ) {
      tags.push(at.localName);
    }
    return Array.from(dom.text.slice(start, end), (character) => `${character} ${tags.join(' ')}`);
  });
}

describe('random changes of random blocks', () => {
  test.each(Array.from({ length: 60 }, (_, seed) => seed))('%i', (seed) => {
    const below = randomNumbers(seed * 7919 + 1);
    const html = randomHtml(below);
    const { text, blocks } = readDom(bodyOf(html));
    const changes: Change[] = [];
    for (let at = below(4); at <= text.length;) {
      const end = Math.min(at + below(4), text.length);
      const insert = Array.from({ length: below(3) }, () => '戊己\n'[below(3)]!).join('');
      changes.push({ start: at, end, insert });
      at = end + 1 + below(9);
    }
    const whole = changes.filter(({ start, end }) => !isLow(text, start) && !isLow(text, end));
    const after = changed(html, ...whole);
    expect(readDom(bodyOf(after)).text, html + JSON.stringify(whole)).toBe(applied(text, whole));
    expect(blocks.length).toBeGreaterThan(0);

    // What is in no change is formatted as it was.
    const before = formats(html);
    const kept: string[] = [];
    let index = 0;
    for (let at = 0; at < text.length;) {
      const size = text.codePointAt(at)! > 0xffff ? 2 : 1;
      if (text[at] !== '\n') {
        const gone = whole.some((change) => {
          const least = narrowed(text, change);
          return least && at >= least.start && at < least.end;
        });
        if (!gone) kept.push(before[index]!);
        index += 1;
      }
      at += size;
    }
    const left = formats(after);
    let found = 0;
    for (const each of left) if (each === kept[found]) found += 1;
    expect(found, html + JSON.stringify(whole) + after).toBe(kept.length);
  });
});

const isLow = (text: string, at: number): boolean => /[\uDC00-\uDFFF]/.test(text[at] ?? '');
