/**
 * How a text that was copied became the one that is pasted, replacement by replacement, so
 * that each can be taken back: findings, and blank lines that go where paragraphs are blocks.
 */

import type { Change } from '../editing/port.js';
import type { Finding, Span } from '../types.js';

/** A replacement in what was copied. */
export interface Step extends Change {
  /** What stands there. */
  readonly original: string;
  /** Absent of a blank line that goes. */
  readonly finding?: Finding;
}

/** A fixed finding as a step. */
export const stepOf = (finding: Finding): Step => {
  const { start, end, original = '', replacement = '' } = finding;
  return { start, end, insert: replacement, original, finding };
};

/** A line without text, and the span that takes it out of the text. */
export interface BlankLine {
  line: Span;
  drop: Span;
}

/** The blank lines of a text, in order; none where there are only such. */
export function blankLines(text: string): BlankLine[] {
  const blank: BlankLine[] = [];
  let filled = false; // a line with text has come
  let trailing = 0; // blank lines since then
  let start = 0;
  for (const line of text.split('\n')) {
    const end = start + line.length;
    if (/\S/.test(line)) {
      filled = true;
      trailing = 0;
    } else {
      blank.push({ line: { start, end }, drop: { start, end: end + 1 } });
      trailing += 1;
    }
    start = end + 1;
  }
  // Nothing follows the last ones: the line feed before them goes.
  for (const { line, drop } of trailing > 0 ? blank.slice(-trailing) : []) {
    drop.start = line.start - 1;
    drop.end = line.end;
  }
  return filled ? blank : [];
}

/**
 * Takes blank lines out of a text that `steps` made of `copied`. A step inside such a line becomes
 * one with it; a line that is only partly in one stays.
 *
 * @returns the changes of the text, and all the steps from `copied` on.
 */
export function withoutBlank(
  copied: string,
  steps: readonly Step[],
  lines: readonly BlankLine[],
): { changes: Change[]; steps: Step[] } {
  const all: Step[] = [];
  const changes: Change[] = [];
  let next = 0;
  let shorter = 0; // the text than what was copied, up to there
  const placeOf = ({ start, insert }: Step): Span => ({
    start: start - shorter,
    end: start - shorter + insert.length,
  });
  const pass = (): Step => {
    const step = steps[next++]!;
    shorter += step.end - step.start - step.insert.length;
    return step;
  };
  for (const { line, drop } of lines) {
    while (next < steps.length && isBefore(placeOf(steps[next]!), line, drop)) all.push(pass());
    const start = drop.start + shorter;
    const mark = { next, shorter };
    const inside: Step[] = [];
    while (next < steps.length && isInside(placeOf(steps[next]!), line)) inside.push(pass());
    if (next < steps.length && placeOf(steps[next]!).start < drop.end) {
      ({ next, shorter } = mark);
      continue;
    }
    const end = drop.end + shorter;
    const finding = inside[0]?.finding;
    all.push({
      start,
      end,
      insert: '',
      original: copied.slice(start, end),
      ...(finding && { finding }),
    });
    changes.push({ ...drop, insert: '' });
  }
  while (next < steps.length) all.push(pass());
  return { changes, steps: all };
}

const isInside = (place: Span, line: Span): boolean =>
  place.start >= line.start && place.end <= line.end;

const isBefore = (place: Span, line: Span, drop: Span): boolean =>
  !isInside(place, line) && place.end <= drop.start;
