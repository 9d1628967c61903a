// Changes of a model's text as operations on its blocks, on a model that is only lines.

import { expect, test } from 'vitest';
import { applied } from '../src/editing/changes.js';
import { OBJECT } from '../src/dom/elements.js';
import { ModelWriter, type Block, type Model } from '../src/model/blocks.js';
import { leastChanges } from '../src/model/least.js';
import { operate, type Operations } from '../src/model/operate.js';

interface Line extends Block {
  content: { text: string; dropped?: boolean };
}

/** Lines of text; one that is an object alone is an atom, one that begins with | is a cell. */
function modelOf(text: string): Model<Line> {
  const writer = new ModelWriter<Line>();
  text.split('\n').forEach((line, i) => {
    const cell = line.startsWith('|') ? i : undefined;
    writer.add(line, { content: { text: line }, atom: line === OBJECT, cell });
  });
  return writer.finish();
}

function changed(text: string, changes: { start: number; end: number; insert: string }[]) {
  const model = modelOf(text);
  const least = leastChanges(model, changes);
  if (!least) return undefined;
  const lines = model.blocks.map(({ content }) => content);
  const operations: Operations<Line> = {
    replace({ content, atom }, start, end, insert) {
      expect(atom, 'an object is not written into').toBe(false);
      expect(insert).not.toContain('\n');
      content.text = content.text.slice(0, start) + insert + content.text.slice(end);
    },
    drop({ content, cell }) {
      if (cell === undefined) lines.splice(lines.indexOf(content), 1);
      else content.text = '';
    },
    join(first, last, between) {
      first.content.text += last.content.text;
      for (const { content } of [...between, last]) lines.splice(lines.indexOf(content), 1);
    },
    split({ content }, offset) {
      lines.splice(lines.indexOf(content) + 1, 0, { text: content.text.slice(offset) });
      content.text = content.text.slice(0, offset);
    },
  };
  operate(model, least, operations);
  return lines.map((line) => line.text).join('\n');
}

const change = (text: string, original: string, insert: string) => {
  const start = text.indexOf(original);
  return { start, end: start + original.length, insert };
};

test.each([
  ['甲乙\n丙丁', '乙\n丙', '乙丙', '甲乙丙丁'],
  ['甲\n乙\n丙\n丁', '甲\n乙\n', '', '丙\n丁'],
  ['甲乙', '乙', '乙\n丙\n丁', '甲乙\n丙\n丁'],
  ['甲\n\n乙', '\n', '', '甲\n乙'],
  [`甲\n${OBJECT}\n乙`, `\n${OBJECT}`, '', '甲\n乙'],
  [
    `没\n${OBJECT}\n有完。\n末`,
    `没\n${OBJECT}\n有完。`,
    `没有完。\n${OBJECT}`,
    `没有完。\n${OBJECT}\n末`,
  ],
  [`一${OBJECT}二三`, `一${OBJECT}二`, `一二${OBJECT}`, `一二${OBJECT}三`],
])('%j: %j becomes %j', (text, original, insert, expected) => {
  expect(changed(text, [change(text, original, insert)])).toBe(expected);
});

test('cells are emptied, never joined', () => {
  expect(changed('|甲\n|乙\n丙', [{ start: 1, end: 5, insert: '' }])).toBe('|\n\n丙');
});

test('what cannot be done is refused before anything is', () => {
  expect(changed('甲乙', [{ start: 1, end: 1, insert: OBJECT }])).toBeUndefined();
  expect(changed(OBJECT, [{ start: 1, end: 1, insert: '字' }])).toBeUndefined();
});

test('lines changed at random have the text that was asked for', () => {
  let seed = 7;
  const random = (below: number) => {
    seed = (Math.imul(seed, 1103515245) + 12345) >>> 0;
    return Math.floor((seed / 2 ** 32) * below);
  };
  for (let round = 0; round < 2000; round++) {
    const text = Array.from({ length: 20 }, () => '甲乙丙\n\n丁'[random(6)]).join('');
    const changes = [];
    for (let at = 0; at < text.length;) {
      const start = at + random(8);
      const end = Math.min(text.length, start + random(6));
      if (start > text.length) break;
      changes.push({ start, end, insert: ['', '天', '天\n地', '\n'][random(4)]! });
      at = end + 1;
    }
    expect(changed(text, changes), JSON.stringify([text, changes])).toBe(applied(text, changes));
  }
});
