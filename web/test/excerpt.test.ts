import { describe, expect, test } from 'vitest';
import { excerpt } from '../src/excerpt.js';

describe('an excerpt', () => {
  test('is the passage, on one line', () => {
    expect(excerpt(' 增强\n 获得感　')).toBe('增强 获得感');
    expect(excerpt('幸\u200B福')).toBe('幸U+200B福');
    expect(excerpt('一二三四五六七八九十'.repeat(2))).toHaveLength(20);
  });

  test('has the first characters of a longer one, and the last', () => {
    expect(excerpt('一二三四五六七八九十'.repeat(2) + '百')).toBe(
      '一二三四五六七八九十…三四五六七八九十百',
    );
  });

  test('is the same however much stands in the middle', () => {
    const pieces = ['中', '😀', ' ', '　\n', '\u200B', 'a'];
    let seed = 1;
    const chance = (below: number) =>
      Math.floor(((seed = (seed * 48271) % 0x7fffffff) / 0x7fffffff) * below);
    const any = () => Array.from({ length: 60 }, () => pieces[chance(pieces.length)]).join('');
    for (let i = 0; i < 500; i++) {
      const [head, tail] = [any(), any()];
      expect(excerpt(`${head}中${'中 😀'.repeat(40)}中${tail}`)).toBe(excerpt(`${head}中${tail}`));
    }
  });
});
