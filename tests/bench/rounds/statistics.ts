/** What repeated measurements say together. */

/** The middle one, and between which two half of them lie. */
export interface Spread {
  median: number;
  low: number;
  high: number;
}

/** Median and quartiles, which one slow moment of a shared machine does not move. */
export function spreadOf(samples: readonly number[]): Spread {
  if (samples.length === 0) throw new RangeError('There are no samples.');
  const sorted = [...samples].sort((a, b) => a - b);
  const at = (share: number) => {
    const place = share * (sorted.length - 1);
    const below = sorted[Math.floor(place)]!;
    return below + (sorted[Math.ceil(place)]! - below) * (place % 1);
  };
  return { median: at(0.5), low: at(0.25), high: at(0.75) };
}

/**
 * How many times `theirs` is of `ours`, sample by sample: those of one round were taken
 * within moments of each other, so that what slowed one down slowed the other as well.
 * A round that has not both does not count.
 */
export function ratiosOf(
  theirs: readonly (number | undefined)[],
  ours: readonly (number | undefined)[],
): Spread {
  const ratios = theirs.flatMap((sample, round) => {
    const base = ours[round];
    return sample === undefined || base === undefined ? [] : [sample / base];
  });
  return spreadOf(ratios);
}

/** The samples of the rounds that have one. */
export const taken = (samples: readonly (number | undefined)[]): number[] =>
  samples.filter((sample) => sample !== undefined);
