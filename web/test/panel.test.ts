// The panel's parts that need no document.

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { kindOf } from '../src/panel/changes.js';
import { difference, placesThatDiffer } from '../src/panel/difference.js';
import { localeOf, words } from '../src/panel/words/words.js';

const side = (runs: ReturnType<typeof difference>, other: string) =>
  runs
    .filter(({ kind }) => kind !== other)
    .map(({ text }) => text)
    .join('');

describe('difference', () => {
  test.each([
    ['', ''],
    ['渡口', ''],
    ['', '渡口'],
    ['老人和孩子', '老人和孩子'],
    ['上下船都不用再跨台阶', '上下船再也不用跨台阶'],
    ['昨日开馆，首日接待读者六百余人', '于昨日正式开馆，首日接待读者五百余人'],
    ['𠮷野家😀', '𠮷野😀家'],
    ['甲'.repeat(900), '乙'.repeat(900)],
    ['abcabba', 'cbabac'],
  ])('of %j and %j gives both again', (first, second) => {
    const runs = difference(first, second);
    expect(side(runs, 'added')).toBe(first);
    expect(side(runs, 'removed')).toBe(second);
    for (const { text } of runs) expect(text).not.toBe('');
  });

  test('marks what was changed and no more', () => {
    expect(difference('首日接待六百余人。', '首日共接待五百余人。')).toEqual([
      { kind: 'same', text: '首日' },
      { kind: 'added', text: '共' },
      { kind: 'same', text: '接待' },
      { kind: 'removed', text: '六' },
      { kind: 'added', text: '五' },
      { kind: 'same', text: '百余人。' },
    ]);
  });

  test('counts places, not characters', () => {
    expect(placesThatDiffer(difference('首日接待六百余人。', '首日共接待五百余人。'))).toBe(2);
    expect(placesThatDiffer(difference('一样', '一样'))).toBe(0);
  });

  test('of random texts gives both again', () => {
    let seed = 7;
    const random = (below: number) => (seed = (seed * 48271) % 2147483647) % below;
    const text = () => Array.from({ length: random(40) }, () => '甲乙丙丁'[random(4)]).join('');
    for (let n = 0; n < 2000; n++) {
      const [first, second] = [text(), text()];
      const runs = difference(first, second);
      expect(side(runs, 'added')).toBe(first);
      expect(side(runs, 'removed')).toBe(second);
    }
  });
});

describe('words', () => {
  /** Every string, those of functions with some number or text filled in. */
  function said(value: unknown, path = ''): [string, string][] {
    if (typeof value === 'string') return [[path, value]];
    if (typeof value === 'function') {
      const kinds = path === 'change' ? Object.values(kindsOfChange) : [undefined];
      return kinds.flatMap((kind): [string, string][] => {
        const call = value as (...given: unknown[]) => string;
        return kind
          ? [[`${path}.${kind}`, call(kind, 3)]]
          : [
              [`${path}(1)`, call(1, 2)],
              [`${path}(0)`, call(0, 2)],
            ];
      });
    }
    return Object.entries(value as object).flatMap(([name, inner]) =>
      said(inner, path ? `${path}.${name}` : name),
    );
  }
  const kindsOfChange = [
    'joins',
    'punctuation',
    'spaces',
    'characters',
    'words',
    'house',
    'others',
  ];

  test('none is missing, in any language', () => {
    const names = said(words['zh-CN']).map(([name]) => name);
    expect(names.length).toBeGreaterThan(60);
    for (const locale of ['zh-TW', 'en'] as const) {
      const strings = said(words[locale]);
      expect(strings.map(([name]) => name)).toEqual(names);
      for (const [name, text] of strings) {
        expect(text, name).not.toBe('');
        expect(text, name).not.toMatch(/undefined|NaN/);
      }
    }
  });

  test('traditional Chinese has no simplified characters, English no Chinese', () => {
    for (const [name, text] of said(words['zh-TW'])) {
      expect(text, name).not.toMatch(/[处关闭还为这个说东后网络页简体贴检现换浏览编辑点击让]/);
    }
    for (const [name, text] of said(words.en)) expect(text, name).not.toMatch(/\p{Script=Han}/u);
  });

  test.each([
    ['zh-CN', 'zh-CN'],
    ['zh_CN', 'zh-CN'],
    ['zh-TW', 'zh-TW'],
    ['zh_TW', 'zh-TW'],
    ['zh-Hant-HK', 'zh-TW'],
    ['en-GB', 'en'],
    ['fr', 'zh-CN'],
    ['', 'zh-CN'],
    [undefined, 'zh-CN'],
  ])('%s means %s', (name, locale) => {
    expect(localeOf(name)).toBe(locale);
  });
});

describe('kinds of change', () => {
  const { rules } = JSON.parse(
    readFileSync(new URL('../messages/en.json', import.meta.url), 'utf8'),
  ) as { rules: Record<string, { message: { fixed?: string } }> };

  test('every rule that fixes has one', () => {
    for (const [rule, { message }] of Object.entries(rules)) {
      if (message.fixed) expect(kindOf(rule), rule).not.toBe('others');
    }
  });
});
