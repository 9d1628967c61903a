/** Changes as values: narrowed, inverted, and offsets carried through them. In UTF-16 units. */

import type { Span } from '../types.js';
import type { Change } from './port.js';

const isLow = (unit: number): boolean => unit >= 0xdc00 && unit < 0xe000;

/** `text` with the changes made, which are in order and apart. */
export function applied(text: string, changes: readonly Change[]): string {
  const parts: string[] = [];
  let done = 0;
  for (const { start, end, insert } of changes) {
    parts.push(text.slice(done, start), insert);
    done = end;
  }
  parts.push(text.slice(done));
  return parts.join('');
}

/** The one change that makes `after` of `before`, as small as can be; undefined where they are the same. */
export function difference(before: string, after: string): Change | undefined {
  return narrowed(before, { start: 0, end: before.length, insert: after });
}

/**
 * A change of `text` without what it would replace by the same: no pair of surrogates is cut.
 * Undefined where nothing is left of it.
 */
export function narrowed(text: string, { start, end, insert }: Change): Change | undefined {
  const most = Math.min(end - start, insert.length);
  let head = 0;
  while (head < most && text.charCodeAt(start + head) === insert.charCodeAt(head)) head++;
  if (head === end - start && head === insert.length) return undefined;
  while (head > 0 && (isLow(text.charCodeAt(start + head)) || isLow(insert.charCodeAt(head)))) {
    head--;
  }
  let tail = 0;
  while (
    tail < most - head &&
    text.charCodeAt(end - 1 - tail) === insert.charCodeAt(insert.length - 1 - tail)
  ) {
    tail++;
  }
  while (tail > 0 && isLow(text.charCodeAt(end - tail))) tail--;
  return {
    start: start + head,
    end: end - tail,
    insert: insert.slice(head, insert.length - tail),
  };
}

/** The changes that take `changes` of `text` back. */
export function inverted(text: string, changes: readonly Change[]): Change[] {
  let longer = 0;
  return changes.map(({ start, end, insert }) => {
    const at = start + longer;
    longer += insert.length - (end - start);
    return { start: at, end: at + insert.length, insert: text.slice(start, end) };
  });
}

/** Where an offset is after changes; at what was inserted in its place, before (-1) or behind it (1). */
export function carried(offset: number, changes: readonly Change[], side: 1 | -1): number {
  let longer = 0;
  for (const { start, end, insert } of changes) {
    if (start > offset || (start === offset && end > start)) break;
    if (end > offset || (end === offset && start === end)) {
      return start + longer + (side === 1 ? insert.length : 0);
    }
    longer += insert.length - (end - start);
  }
  return offset + longer;
}

/**
 * Where a span is after changes; undefined where one of them touched what is in it. A change
 * beside it does not touch it; what is inserted at the place of an empty span does.
 */
export function carriedSpan({ start, end }: Span, changes: readonly Change[]): Span | undefined {
  let longer = 0;
  for (const change of changes) {
    const within = start === end && change.start === start && change.end === start;
    if (within || (change.start < end && change.end > start)) return undefined;
    if (change.start >= end) break;
    longer += change.insert.length - (change.end - change.start);
  }
  return { start: start + longer, end: end + longer };
}

/** In order, those at one place or next to each other made one. */
export function merged(changes: readonly Change[]): Change[] {
  const out: Change[] = [];
  for (const change of changes) {
    const last = out.at(-1);
    if (last && last.end === change.start) {
      out[out.length - 1] = {
        start: last.start,
        end: change.end,
        insert: last.insert + change.insert,
      };
    } else out.push(change);
  }
  return out;
}
