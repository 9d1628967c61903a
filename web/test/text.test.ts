import { apply, createCleaner, revert } from 'jinggao';
import { describe, expect, test } from 'vitest';

const cleaner = await createCleaner();
const input = '获得感 and 安全感，，幸福\u200B感。';
const { text, findings } = cleaner.clean(input);

describe('apply', () => {
  test('applies the fixed findings, or those that are taken', () => {
    expect(findings).toHaveLength(3);
    expect(apply(input, findings)).toBe(text);
    expect(apply(input, findings, () => false)).toBe(input);
    expect(apply(input, findings, ({ rule }) => rule === 'typo/stray-word')).toBe(
      '获得感和安全感，，幸福\u200B感。',
    );
  });

  test('refuses findings that overlap or lie outside', () => {
    expect(() => apply(input, [findings[0]!, findings[0]!])).toThrow(RangeError);
    expect(() => apply('短', findings)).toThrow(RangeError);
  });
});

describe('revert', () => {
  test('gives the input again', () => {
    expect(revert(text, findings)).toBe(input);
  });

  test('refuses findings of another text', () => {
    expect(() => revert('短', findings)).toThrow(RangeError);
    expect(() => revert(input, findings)).toThrow(RangeError);
    const nothing = findings.filter(({ replacement }) => replacement === '');
    expect(nothing).toHaveLength(1);
    expect(() => revert('短', nothing)).toThrow(RangeError);
  });
});
