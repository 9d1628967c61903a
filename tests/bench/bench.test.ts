// The benchmark works, and what it says of the subjects is so. No time is asserted.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bench, PLACES, SHORT, type Figures, type Form } from './bench.js';
import { EN, ZH } from './report/labels.js';
import { blockOf, withBlock } from './report/readme.js';
import { ratiosOf, spreadOf } from './rounds/statistics.js';
import { measure } from './rounds/rounds.js';
import { DOES, EXAMPLES, transform, type Ability } from './subjects/abilities.js';
import { Skipped, type Subject } from './subjects/subject.js';
import { SUBJECTS } from './subjects/subjects.js';
import { makeTexts, type Texts } from './texts/texts.js';

let folder: string;
let texts: Texts;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'jinggao-bench-'));
  texts = makeTexts(folder, SHORT.lengths);
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('the texts', () => {
  test('are as long as they say', () => {
    expect(texts.article.content.trim()).toHaveLength(2000);
    expect(texts.collection.content.length).toBeGreaterThanOrEqual(SHORT.lengths.collectionUnits);
    const longest = Math.max(...texts.columns.content.split('\n').map((line) => line.length));
    expect(longest).toBeLessThanOrEqual(23);
    expect(texts.archive.bytes).toBeGreaterThanOrEqual(SHORT.lengths.archiveBytes);
    expect(texts.archive.batch.bytes % texts.archive.bytes).toBe(0);
  });

  test('are the same each time', () => {
    expect(makeTexts(folder, SHORT.lengths)).toEqual(texts);
  });

  test('hardly repeat themselves', () => {
    const lines = texts.archive.content.split('\n').filter((line) => line.length > 30);
    expect(new Set(lines).size).toBeGreaterThan(lines.length * 0.95);
  });
});

describe('statistics', () => {
  test('take the middle, and the quartiles', () => {
    expect(spreadOf([5, 1, 3, 2, 4])).toEqual({ median: 3, low: 2, high: 4 });
    expect(spreadOf([1, 2])).toEqual({ median: 1.5, low: 1.25, high: 1.75 });
    expect(() => spreadOf([])).toThrow(RangeError);
  });

  test('compare within a round', () => {
    const slowed = ratiosOf([2, 20, 200, undefined], [1, 10, 100, 1000]);
    expect(slowed).toEqual({ median: 2, low: 2, high: 2 });
  });
});

describe('rounds', () => {
  const plan = { rounds: 3, sample: 0, warmUp: 0, limit: 10 };

  test('are taken in turns', async () => {
    const turns: string[] = [];
    const subjects = ['A', 'B'].map((name): Subject => ({
      name,
      time: () => Promise.resolve(turns.push(name)),
      close: () => undefined,
    }));
    await measure(subjects, texts.article, plan);
    expect(turns.join('')).toBe('ABABABAB');
  });

  test('begin with a sample that does not count', async () => {
    let calls = 0;
    // Asleep each second time, as soon as it is warm.
    const time = () => Promise.resolve(++calls % 2 === 1 ? 1 : 2);
    const sleeper: Subject = { name: 'sleeper', time, close: () => undefined };
    const measured = await measure([sleeper], texts.article, { ...plan, sample: 5 });
    expect(measured.get('sleeper')).toEqual({ samples: [1, 1, 1] });
    expect(calls).toBe(1 + 2 * plan.rounds);
  });

  test('go on without who fails', async () => {
    let calls = 0;
    const time = () => (++calls > 2 ? Promise.reject(new Skipped('tired')) : Promise.resolve(1));
    const failing: Subject = { name: 'failing', time, close: () => undefined };
    const measured = await measure([failing], texts.article, plan);
    expect(measured.get('failing')).toEqual({ skipped: 'tired' });
    expect(calls).toBe(3);
  });
});

describe.each(Object.entries(DOES))('%s', (module, does) => {
  const examples = Object.entries(EXAMPLES) as [Ability, [string, string]][];

  test.skipIf(module === 'segmenter')('does what the table says, and no more', async () => {
    const made = await transform(
      module,
      examples.map(([, [before]]) => before),
    );
    const shown = examples.filter(([, [, after]], i) => made[i] === after).map(([name]) => name);
    expect(shown).toEqual(examples.map(([name]) => name).filter((name) => does.has(name)));
  });
});

describe('the whole', () => {
  const form: Form = { ...SHORT, starts: 1, pastes: 20 };
  let figures: Figures;

  beforeAll(async () => {
    const command = PLACES.command.replace('build/bench/', 'build/native/');
    figures = await bench(form, () => undefined, { ...PLACES, folder, command });
  });

  test('measures or says why not', () => {
    for (const measurements of [figures.speed.article, figures.speed.archive]) {
      expect([...measurements.keys()]).toEqual([...SUBJECTS]);
    }
    for (const subject of ['node', 'chromium', 'command', 'autocorrect', 'pangu']) {
      expect(figures.speed.article.get(subject), subject).toHaveProperty('samples');
    }
    expect([...figures.speed.sheet.keys()]).toEqual(['node', 'library']);
    expect(figures.starts).toHaveProperty('chromium');
    expect(figures.moduleMemory).toHaveProperty('afterArchive');
    expect(figures.sizes).toHaveProperty('module');
  });

  test.each([EN, ZH])('makes the tables of a README', (labels) => {
    const block = blockOf(figures, labels);
    expect(block).not.toMatch(/undefined|NaN|Infinity/);
    const begin = '<!-- bench: npm run bench -- --write -->';
    const page = withBlock(`a\n\n${begin}\n\nold\n\n<!-- /bench -->\n\nz\n`, block);
    expect(page).toBe(`a\n\n${begin}\n\n${block}\n\n<!-- /bench -->\n\nz\n`);
    expect(() => withBlock('a', block)).toThrow(RangeError);
  });
});
