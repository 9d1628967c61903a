import { describe, expect, test } from 'vitest';
import {
  applied,
  carried,
  carriedSpan,
  difference,
  inverted,
  merged,
  narrowed,
} from '../src/editing/changes.js';
import { randomNumbers } from '../../tests/web/random_texts.js';

describe('a change narrowed', () => {
  test.each([
    ['甲乙丙', { start: 0, end: 3, insert: '甲丁丙' }, { start: 1, end: 2, insert: '丁' }],
    ['甲甲', { start: 0, end: 2, insert: '甲' }, { start: 1, end: 2, insert: '' }],
    ['甲', { start: 0, end: 1, insert: '甲' }, undefined],
    ['𠮷', { start: 0, end: 2, insert: '𠮶' }, { start: 0, end: 2, insert: '𠮶' }],
    ['a😀', { start: 0, end: 3, insert: 'a😀😀' }, { start: 3, end: 3, insert: '😀' }],
  ])('%s %j', (text, change, least) => {
    expect(narrowed(text, change)).toEqual(least);
  });
});

describe('a span carried', () => {
  test.each([
    [
      'behind a change',
      { start: 4, end: 6 },
      { start: 0, end: 2, insert: 'x' },
      { start: 3, end: 5 },
    ],
    ['before one', { start: 0, end: 2 }, { start: 2, end: 3, insert: '' }, { start: 0, end: 2 }],
    [
      'with an insertion before it',
      { start: 2, end: 4 },
      { start: 2, end: 2, insert: 'x' },
      { start: 3, end: 5 },
    ],
    [
      'with one behind it',
      { start: 2, end: 4 },
      { start: 4, end: 4, insert: 'x' },
      { start: 2, end: 4 },
    ],
    ['with one in it', { start: 2, end: 4 }, { start: 3, end: 3, insert: 'x' }, undefined],
    ['with a part of it gone', { start: 2, end: 4 }, { start: 0, end: 3, insert: '' }, undefined],
    [
      'empty, beside a change',
      { start: 2, end: 2 },
      { start: 0, end: 2, insert: 'x' },
      { start: 1, end: 1 },
    ],
    [
      'empty, with an insertion',
      { start: 2, end: 2 },
      { start: 2, end: 2, insert: 'x' },
      undefined,
    ],
  ])('%s', (_, span, change, expected) => {
    expect(carriedSpan(span, [change])).toEqual(expected);
  });
});

test('touching changes are one', () => {
  const changes = [
    { start: 0, end: 1, insert: 'a' },
    { start: 1, end: 1, insert: 'b' },
    { start: 3, end: 4, insert: '' },
  ];
  expect(merged(changes)).toEqual([
    { start: 0, end: 1, insert: 'ab' },
    { start: 3, end: 4, insert: '' },
  ]);
});

test('random changes: taken back, found again, and offsets go along', () => {
  const below = randomNumbers(3);
  for (let i = 0; i < 500; i++) {
    const text = Array.from({ length: below(20) }, () => 'ab😀\n'[below(5)]).join('');
    const changes = [];
    for (let at = below(5); at <= text.length; at += 1 + below(6)) {
      const end = Math.min(text.length, at + below(3));
      changes.push({ start: at, end, insert: 'cd'.slice(below(3)) });
      at = end;
    }
    const after = applied(text, changes);
    expect(applied(after, inverted(text, changes))).toBe(text);
    const change = difference(text, after);
    expect(change ? applied(text, [change]) : text).toBe(after);
    for (let offset = 0; offset < text.length; offset++) {
      if (changes.some(({ start, end }) => offset >= start && offset < end)) continue;
      expect(after[carried(offset, changes, 1)]).toBe(text[offset]);
    }
  }
});
