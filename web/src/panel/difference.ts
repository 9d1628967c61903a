/** What differs between two passages, character by character. */

export interface Run {
  /** `removed` stands in the first passage only, `added` in the second only. */
  kind: 'same' | 'removed' | 'added';
  text: string;
}

// With more edits than this the middles are simply different; it bounds time and memory.
const MOST_EDITS = 400;
// Two changes with fewer characters than this between them are read as one.
const SHORTEST_SAME = 2;

/** The runs that make up both texts, by the shortest edit (Myers 1986). */
export function difference(first: string, second: string): Run[] {
  const a = Array.from(first);
  const b = Array.from(second);
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < a.length - start && end < b.length - start && a.at(-1 - end) === b.at(-1 - end))
    end++;
  const middle = shortestEdit(a.slice(start, a.length - end), b.slice(start, b.length - end));
  return tidied([
    { kind: 'same', text: a.slice(0, start).join('') },
    ...middle,
    { kind: 'same', text: a.slice(a.length - end).join('') },
  ]);
}

/** How many places differ. */
export function placesThatDiffer(runs: readonly Run[]): number {
  return runs.filter(({ kind }, at) => kind !== 'same' && (runs[at - 1]?.kind ?? 'same') === 'same')
    .length;
}

function shortestEdit(a: readonly string[], b: readonly string[]): Run[] {
  // reached[k] is how far in `a` one comes on diagonal k with so many edits; one copy for each number.
  const steps: Map<number, number>[] = [];
  const reached = new Map([[1, 0]]);
  for (let edits = 0; edits <= Math.min(a.length + b.length, MOST_EDITS); edits++) {
    steps.push(new Map(reached));
    for (let k = -edits; k <= edits; k += 2) {
      let x = comesFromAbove(reached, k, edits) ? reached.get(k + 1)! : reached.get(k - 1)! + 1;
      while (x < a.length && x - k < b.length && a[x] === b[x - k]) x++;
      reached.set(k, x);
      if (x >= a.length && x - k >= b.length) return walkBack(a, b, steps);
    }
  }
  return [
    { kind: 'removed', text: a.join('') },
    { kind: 'added', text: b.join('') },
  ];
}

const comesFromAbove = (reached: Map<number, number>, k: number, edits: number) =>
  k === -edits || (k !== edits && (reached.get(k - 1) ?? -1) < (reached.get(k + 1) ?? -1));

function walkBack(a: readonly string[], b: readonly string[], steps: Map<number, number>[]): Run[] {
  const runs: Run[] = [];
  let x = a.length;
  let y = b.length;
  for (let edits = steps.length - 1; edits >= 0; edits--) {
    const reached = steps[edits]!;
    const k = x - y;
    const above = comesFromAbove(reached, k, edits);
    const previous = above ? k + 1 : k - 1;
    const fromX = edits === 0 ? 0 : reached.get(previous)!;
    const fromY = edits === 0 ? 0 : fromX - previous;
    while (x > fromX && y > fromY) {
      runs.push({ kind: 'same', text: a[--x]! });
      y--;
    }
    if (edits === 0) break;
    if (above) runs.push({ kind: 'added', text: b[--y]! });
    else runs.push({ kind: 'removed', text: a[--x]! });
  }
  return runs.reverse();
}

/** Neighbours of one kind in one run, and no scraps of sameness between two changes. */
function tidied(runs: readonly Run[]): Run[] {
  const merged = merge(runs);
  const last = merged.length - 1;
  const withoutScraps = merged.flatMap((run, at): Run[] =>
    run.kind === 'same' && at > 0 && at < last && Array.from(run.text).length < SHORTEST_SAME
      ? [
          { kind: 'removed', text: run.text },
          { kind: 'added', text: run.text },
        ]
      : [run],
  );
  return merge(withoutScraps);
}

function merge(runs: readonly Run[]): Run[] {
  const merged: Run[] = [];
  let removed = '';
  let added = '';
  const flush = () => {
    if (removed) merged.push({ kind: 'removed', text: removed });
    if (added) merged.push({ kind: 'added', text: added });
    removed = added = '';
  };
  for (const { kind, text } of runs) {
    if (kind === 'removed') removed += text;
    else if (kind === 'added') added += text;
    else if (text) {
      flush();
      const before = merged.at(-1);
      if (before?.kind === 'same') before.text += text;
      else merged.push({ kind, text });
    }
  }
  flush();
  return merged;
}
