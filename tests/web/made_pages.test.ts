// What always holds of a cleaning, on every page that the evaluation makes.

import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { apply, createCleaner, revert, type Cleaner } from 'jinggao';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const evaluation = new URL('../../../shared/eval/', import.meta.url);

interface Maker {
  makePage(day: unknown, seed: number, scenario: string): { text: string };
  SCENARIOS: Record<string, unknown>;
}

describe.skipIf(!existsSync(evaluation))(
  'on made pages (of the evaluation, where it is present)',
  () => {
    let cleaner: Cleaner;
    let days: unknown[];
    let maker: Maker;

    beforeAll(async () => {
      cleaner = await createCleaner();
      maker = (await import(new URL('make-pages.mjs', evaluation).href)) as Maker;
      const corpus = gunzipSync(readFileSync(new URL('corpus/dev.json.gz', evaluation)));
      days = JSON.parse(corpus.toString('utf8')) as unknown[];
    });
    afterAll(() => cleaner.dispose());

    test.each(['columns', 'dirty', 'hardwrap', 'clean'])(
      'cleaning %s once is enough, and can be taken back',
      (scenario) => {
        days.forEach((day, seed) => {
          const { text } = maker.makePage(day, seed + 1, scenario);
          const { text: clean, findings } = cleaner.clean(text);
          expect(apply(text, findings)).toBe(clean);
          expect(revert(clean, findings)).toBe(text);
          expect(cleaner.clean(clean).text).toBe(clean);
        });
      },
    );
  },
);
