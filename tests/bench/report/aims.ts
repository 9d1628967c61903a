/** What the project wants to reach, and what was found. */

import { isMissing, type Figures } from '../bench.js';
import type { ModuleMemory } from '../measures/memory.js';
import { ratiosOf, spreadOf, taken, type Spread } from '../rounds/statistics.js';
import type { SubjectName } from '../subjects/subjects.js';
import type { TextName } from '../texts/texts.js';
import { digits, kilobytes, megabytes, milliseconds, spread } from './markdown.js';

export interface Aim {
  name:
    | 'article'
    | 'collection'
    | 'segmenter'
    | 'segmenterByLine'
    | 'native'
    | 'wasm'
    | 'linear'
    | 'moduleMemory'
    | 'commandMemory'
    | 'reuse'
    | 'startNode'
    | 'startChromium'
    | 'module'
    | 'script'
    | 'command';
  aim: string;
  /** Missing where it was not measured. */
  found?: { figure: string; reached: boolean };
}

// All but columns, of which each line is one to look at: that they take longer is known.
const ASKED: readonly TextName[] = ['article', 'sheet', 'collection', 'archive'];

const times = (value: number): string => `${digits(value)}×`;

/** Without zeros that say nothing: 30.0 ms is 30 ms. */
const plain = (figure: string): string => figure.replace(/\.0+(?!\d)/, '');

/** Every aim, judged by the medians. */
export function aimsOf(figures: Figures): Aim[] {
  const samples = (text: TextName, subject: SubjectName) => {
    const measured = figures.speed[text].get(subject);
    return measured && !isMissing(measured) && taken(measured.samples).length > 0
      ? measured.samples
      : undefined;
  };
  /** How many times as long as `ours` `theirs` takes. */
  const ratio = (text: TextName, theirs: SubjectName, ours: SubjectName): Spread | undefined => {
    const [their, our] = [samples(text, theirs), samples(text, ours)];
    return their && our && ratiosOf(their, our);
  };
  const rate = (text: TextName, subject: SubjectName): number | undefined => {
    const seconds = samples(text, subject);
    return seconds && figures.texts[text].bytes / spreadOf(taken(seconds)).median;
  };
  const least = <T>(candidates: readonly (T | undefined)[], valueOf: (one: T) => number) =>
    candidates
      .filter((one) => one !== undefined)
      .sort((a, b) => valueOf(a) - valueOf(b))
      .at(0);
  const medianOf = ({ median }: Spread) => median;

  const atLeast = (name: Aim['name'], bound: number, value: Spread | undefined): Aim => ({
    name,
    aim: `≥ ${bound}×`,
    ...(value && { found: { figure: spread(value, times), reached: value.median >= bound } }),
  });
  const atMost = (
    name: Aim['name'],
    bound: number,
    value: Spread | undefined,
    show: (value: number) => string,
  ): Aim => ({
    name,
    aim: `≤ ${plain(show(bound))}`,
    ...(value && { found: { figure: spread(value, show), reached: value.median <= bound } }),
  });
  const exactly = (value: number): Spread => ({ median: value, low: value, high: value });

  const native = least(
    ASKED.map((text) => rate(text, 'library')),
    (one) => one,
  );
  /** How many times as many bytes a second the archive has as the sheet, round by round. */
  const growth = (['library', 'node'] as const).flatMap((subject) => {
    const [small, large] = [samples('sheet', subject), samples('archive', subject)];
    const bytes = figures.texts.archive.bytes / figures.texts.sheet.bytes;
    return small && large
      ? [
          ratiosOf(
            small.map((time) => time && time * bytes),
            large,
          ),
        ]
      : [];
  });
  const { moduleMemory, commandMemory, starts, sizes, texts } = figures;
  const inputs = texts.archive.bytes - texts.sheet.bytes;
  return [
    atLeast('article', 1, ratio('article', 'autocorrect', 'node')),
    atLeast('collection', 4, ratio('collection', 'autocorrect', 'node')),
    atLeast('segmenter', 1, ratio('collection', 'segmenter', 'node')),
    atLeast('segmenterByLine', 1, ratio('collection', 'segmenter-by-line', 'node')),
    {
      name: 'native',
      aim: '≥ 60 MB/s',
      ...(native && { found: { figure: megabytes(native), reached: native >= 60e6 } }),
    },
    atLeast(
      'wasm',
      0.5,
      least(
        ASKED.map((text) => ratio(text, 'library', 'node')),
        medianOf,
      ),
    ),
    {
      name: 'linear',
      aim: '0.8–1.2×',
      ...(growth.length > 0 && {
        found: {
          figure: growth.map((one) => spread(one, times)).join(', '),
          reached: growth.every(({ median }) => median >= 0.8 && median <= 1.2),
        },
      }),
    },
    atMost(
      'moduleMemory',
      8,
      isMissing(moduleMemory)
        ? undefined
        : exactly(moduleMemory.afterArchive / texts.archive.bytes),
      times,
    ),
    atMost(
      'commandMemory',
      8,
      isMissing(commandMemory)
        ? undefined
        : exactly((commandMemory.archive - commandMemory.sheet) / inputs),
      times,
    ),
    {
      name: 'reuse',
      aim: '+0 KB',
      ...(!isMissing(moduleMemory) && { found: reuse(moduleMemory) }),
    },
    atMost('startNode', 0.03, isMissing(starts) ? undefined : starts.node, milliseconds),
    atMost('startChromium', 0.03, isMissing(starts) ? undefined : starts.chromium, milliseconds),
    atMost('module', 180_000, isMissing(sizes) ? undefined : exactly(sizes.module), kilobytes),
    atMost('script', 8000, isMissing(sizes) ? undefined : exactly(sizes.script), kilobytes),
    atLeast('command', 0.8, ratio('collection', 'library', 'command')),
  ];
}

// Objects come and go: what JavaScript has more of afterwards may be a little.
const HEAP_NOISE = 1 << 20;

function reuse({ afterwards, afterFew, afterMany, heapAfterFew, heapAfterMany }: ModuleMemory) {
  const [module, heap] = [afterMany - afterFew, heapAfterMany - heapAfterFew];
  const signed = (bytes: number) => `${bytes < 0 ? '−' : '+'}${digits(Math.abs(bytes) / 1000)} KB`;
  return {
    figure: `${kilobytes(afterwards)}, ${signed(module)}, JavaScript ${signed(heap)}`,
    reached: module <= 0 && heap < HEAP_NOISE,
  };
}
