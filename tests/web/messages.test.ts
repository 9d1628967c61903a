// The messages of all languages say the same things.

import { readFileSync } from 'node:fs';
import { createCleaner, locales } from 'jinggao';
import { describe, expect, test } from 'vitest';

interface Table {
  locale: string;
  rules: Record<string, unknown>;
}

const read = (locale: string) =>
  JSON.parse(
    readFileSync(new URL(`../../web/messages/${locale}.json`, import.meta.url), 'utf8'),
  ) as Table;

/** Each text by its path, as the names of what is filled in; an empty text as what it is. */
function shapeOf(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') {
    const names = [...new Set(value.match(/\{\w+\}/g))].sort().join(' ');
    return [[path, value.trim() === '' ? 'empty' : names]];
  }
  return Object.entries(value as object).flatMap(([name, inner]) =>
    shapeOf(inner, `${path}/${name}`),
  );
}

const expected = Object.fromEntries(shapeOf(read('zh-CN')));

describe.each(locales)('in %s', (locale) => {
  const table = read(locale);

  test('none is missing, empty, or without what is to be filled in', () => {
    expect(table.locale).toBe(locale);
    expect(Object.fromEntries(shapeOf(table))).toEqual(expected);
    expect(Object.values(expected)).not.toContain('empty');
  });

  test('there are some for every rule and for none besides', async () => {
    const cleaner = await createCleaner();
    const names = cleaner.rules().map(({ name }) => name);
    expect(Object.keys(table.rules).sort()).toEqual([...names, 'custom/*'].sort());
    cleaner.dispose();
  });
});
