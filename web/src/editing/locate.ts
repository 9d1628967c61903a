/** Where in a document a paste has gone, by what the document was and is. */

import type { Span } from '../types.js';
import { difference } from './changes.js';
import type { Reading } from './port.js';

/** From a span of the paste to where it is in the document; undefined where it is not there. */
export type Locate = (span: Span) => Span | undefined;

// How far an editor's own line feeds around a paste may move it.
const SLACK = 2;

/**
 * Finds `pasted` in `after`, which was `before` until the paste. Where the editor made something
 * else of its white space and objects, what stands between them is found all the same.
 */
export function locate(before: Reading, after: string, pasted: string): Locate | undefined {
  const change = difference(before.text, after);
  const start = change?.start ?? before.selection?.start ?? 0;
  const end = change ? change.start + change.insert.length : start;
  const at = exact(after, pasted, start, end, before.selection?.start);
  if (at !== undefined) return (span) => ({ start: at + span.start, end: at + span.end });
  return squeezed(after, pasted, start, end);
}

function exact(
  after: string,
  pasted: string,
  start: number,
  end: number,
  caret: number | undefined,
): number | undefined {
  const fits = (at: number) =>
    at <= start + SLACK && at + pasted.length >= end - SLACK && after.startsWith(pasted, at);
  const guesses = caret === undefined ? [] : [caret, caret + 1];
  const guess = guesses.find(fits);
  if (guess !== undefined) return guess;
  let at = after.indexOf(pasted, Math.max(0, start - pasted.length));
  while (at >= 0 && !fits(at) && at <= start + SLACK) at = after.indexOf(pasted, at + 1);
  return at >= 0 && fits(at) ? at : undefined;
}

const SHOWN = /[^\s\uFFFC]/g;

function squeezed(after: string, pasted: string, start: number, end: number): Locate | undefined {
  const from = Math.max(0, start - pasted.length);
  const window = after.slice(from, end + pasted.length);
  const places = Array.from(window.matchAll(SHOWN), ({ index }) => from + index);
  const own = Array.from(pasted.matchAll(SHOWN), ({ index }) => index);
  const at = window.replace(/[\s\uFFFC]/g, '').indexOf(pasted.replace(/[\s\uFFFC]/g, ''));
  if (at < 0 || own.length === 0) return undefined;
  return (span) => {
    const first = own.findIndex((offset) => offset >= span.start);
    const before = (first < 0 ? own.length : first) - 1;
    const place = (i: number) => places[at + i];
    if (span.start === span.end) {
      const left = place(before);
      const right = place(before + 1);
      const joined = left !== undefined && (right === undefined || right === left + 1);
      return joined ? { start: left + 1, end: left + 1 } : undefined;
    }
    let last = before + 1;
    while (last + 1 < own.length && own[last + 1]! < span.end) last++;
    const found = { start: place(before + 1)!, end: place(last)! + 1 };
    return pasted.slice(span.start, span.end) === after.slice(found.start, found.end)
      ? found
      : undefined;
  };
}
