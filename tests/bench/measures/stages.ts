/** What share each stage has in the native pipeline. */

import type { GoogleBenchmark } from '../native/google_benchmark.js';
import { spreadOf } from '../rounds/statistics.js';

export interface Share {
  name: string;
  bytesPerSecond: number;
  /** Of the whole cleaning of the same text. */
  share: number;
}

// The order in which the text passes; `lines` are read with their cues.
const STAGES = [
  'stages/validate',
  'stages/lines',
  'stages/surroundings',
  'stages/line-kinds',
  'stages/joins',
  'stages/interruptions',
  'rules/all',
  'stages/outline',
  'stages/repeats',
  'stages/edits',
];

export interface Stages {
  stages: Share[];
  /** What the whole takes beyond one pass of each stage: the further looks, the result. */
  rest: number;
  /** Parts of stages: the cues, each rule. */
  parts: Share[];
}

/** Measures in turns: the whole, then each stage, `rounds` times. */
export async function stages(
  benchmark: GoogleBenchmark,
  rounds: number,
  sample: number,
): Promise<Stages> {
  const seconds = new Map<string, number[]>();
  let bytes = 0;
  for (let round = 0; round < rounds; round++) {
    for (const prefix of ['clean/collection', 'stages/', 'rules/']) {
      for (const result of await benchmark.run(prefix, sample)) {
        const name = result.name.replace('/real_time', '');
        seconds.set(name, [...(seconds.get(name) ?? []), result.seconds]);
        if (prefix === 'clean/collection') bytes = result.bytesPerSecond * result.seconds;
      }
    }
  }
  const medianOf = (name: string) => spreadOf(seconds.get(name) ?? []).median;
  const whole = medianOf('clean/collection');
  const shareOf = (name: string): Share => ({
    name: name.replace('stages/', ''),
    bytesPerSecond: bytes / medianOf(name),
    share: medianOf(name) / whole,
  });
  const all = STAGES.map(shareOf);
  return {
    stages: all,
    rest: 1 - all.reduce((sum, { share }) => sum + share, 0),
    parts: [...seconds.keys()]
      .filter((name) => name !== 'clean/collection' && !STAGES.includes(name))
      .map(shareOf)
      .sort((a, b) => b.share - a.share),
  };
}
