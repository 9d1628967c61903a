// The native command and the WebAssembly module give the same JSON, byte for byte.
// `npm run identity` compares a hundred times as many texts.

import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { createCleaner, locales, type Hint } from 'jinggao';
import { describe, expect, test } from 'vitest';
import { randomHints, randomTexts } from './random_texts.js';
import { readSpecs } from './spec_file.js';

const path = (relative: string) => fileURLToPath(new URL(`../../${relative}`, import.meta.url));
const command = path('build/native/jinggao');
const samples = path('demo/samples');
const evaluation = new URL('../../../shared/eval/', import.meta.url);

const whole = process.env.IDENTITY === 'whole';
const BATCH = 500; // random texts at a time
const batches = whole ? 200 : 1;
const pageCount = whole ? 1000 : 200;
const patience = whole ? 3_600_000 : 60_000; // milliseconds

interface Page {
  id: string;
  text: string;
}

type HintsOf = (text: string, index: number) => Hint[];

/** What the command answers, one line for each text. */
function native(texts: readonly string[], locale: string, hintsOf: HintsOf): string[] {
  const input = texts
    .map((text, i) => JSON.stringify({ text, hints: hintsOf(text, i) }))
    .join('\n');
  // Its settings are the defaults, wherever the test runs.
  const output = execFileSync(command, ['batch', '--locale', locale], {
    input,
    cwd: samples,
    maxBuffer: 1 << 30,
  });
  return output.toString('utf8').trimEnd().split('\n');
}

async function expectSame(
  texts: readonly string[],
  locale: (typeof locales)[number] = 'zh-CN',
  hintsOf: HintsOf = () => [],
) {
  const cleaner = await createCleaner({ locale });
  const answers = native(texts, locale, hintsOf);
  expect(answers).toHaveLength(texts.length);
  texts.forEach((text, i) => {
    const result = cleaner.clean(text, { hints: hintsOf(text, i) });
    expect(JSON.stringify(result)).toBe(answers[i]);
  });
  cleaner.dispose();
}

describe.skipIf(!existsSync(command))(
  'native (built at build/native/jinggao) and WebAssembly',
  () => {
    const examples = readSpecs().flatMap((file) => file.examples.map((example) => example.input));

    test.each(locales)('agree on every example of the specification, in %s', async (locale) => {
      await expectSame(examples, locale);
    });

    test('agree on the samples', async () => {
      const names = readdirSync(samples).filter((name) => name.endsWith('.txt'));
      expect(names).not.toHaveLength(0);
      await expectSame(names.map((name) => readFileSync(`${samples}/${name}`, 'utf8')));
    });

    test(
      `agree on ${batches * BATCH} random texts`,
      async () => {
        for (let i = 0; i < batches; i++) await expectSame(randomTexts(BATCH, 20261123 + i));
      },
      patience,
    );

    test('agree on random hints', async () => {
      await expectSame(randomTexts(300, 20261124), 'zh-CN', randomHints);
    });

    test.each(locales)('agree on random texts with lone surrogates, in %s', async (locale) => {
      const texts = randomTexts(300, 20270206, ['\uD83D', '\uDE00', '\uDBFF']);
      await expectSame(texts, locale, randomHints);
    });

    test.skipIf(!existsSync(evaluation))(
      `agree on ${pageCount} made pages (of the evaluation, where it is present)`,
      async () => {
        const { makePage, SCENARIOS } = (await import(
          new URL('make-pages.mjs', evaluation).href
        )) as {
          makePage(day: unknown, seed: number, scenario: string): Page;
          SCENARIOS: Record<string, unknown>;
        };
        const corpus = gunzipSync(readFileSync(new URL('corpus/dev.json.gz', evaluation)));
        const days = JSON.parse(corpus.toString('utf8')) as unknown[];
        const scenarios = Object.keys(SCENARIOS);
        const pages = Array.from({ length: pageCount }, (_, i) =>
          makePage(days[i % days.length], i, scenarios[i % scenarios.length]!),
        );
        await expectSame(pages.map(({ text }) => text));
      },
      patience,
    );
  },
);
