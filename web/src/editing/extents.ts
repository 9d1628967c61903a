/** What goes with a passage that is deleted: its whole block, and a line feed with that. */

import type { Span } from '../types.js';
import type { Change } from './port.js';

/** The lines that a span lies in. */
export function linesOf(text: string, { start, end }: Span): Span {
  const before = start > 0 ? text.lastIndexOf('\n', start - 1) + 1 : 0;
  const behind = text.indexOf('\n', end);
  return { start: before, end: behind < 0 ? text.length : behind };
}

/** Deletes a passage; with its block, where nothing else is in that. */
export function deletion(text: string, span: Span): Change {
  const lines = linesOf(text, span);
  const rest = text.slice(lines.start, span.start) + text.slice(span.end, lines.end);
  if (/\S/.test(rest)) return { ...span, insert: '' };
  if (lines.end < text.length) return { start: lines.start, end: lines.end + 1, insert: '' };
  return { start: Math.max(0, lines.start - 1), end: lines.end, insert: '' };
}

/** Deletes all of `whole` but the lines of `kept`. */
export function deletionAround(text: string, kept: Span, whole: Span): Change[] {
  const { start, end } = linesOf(text, kept);
  const changes: Change[] = [];
  if (start > whole.start) changes.push({ start: whole.start, end: start, insert: '' });
  if (end < whole.end) changes.push({ start: end, end: whole.end, insert: '' });
  return changes;
}
