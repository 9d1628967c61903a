/** The open findings of a review, carried along with the document until it is cleaned again. */

import type { Finding, Span } from '../types.js';
import { carriedSpan } from './changes.js';
import { nextId } from './ids.js';
import type { Change } from './port.js';

/** A finding at its place in the document as it is now. */
export interface Open extends Span {
  readonly id: number;
  readonly finding: Finding;
  /** Of a repeat: the other copy. */
  readonly related?: Span;
}

/** The findings of a text that begins at `from` in the document; those that were there keep their number. */
export function openOf(
  findings: readonly Finding[],
  from: number,
  before: readonly Open[],
): Open[] {
  const known = new Map(before.map((open) => [nameOf(open, open.finding), open.id]));
  const moved = ({ start, end }: Span): Span => ({ start: start + from, end: end + from });
  return findings.map((finding) => {
    const span = moved(finding);
    return {
      ...span,
      id: known.get(nameOf(span, finding)) ?? nextId(),
      finding,
      ...(finding.related && { related: moved(finding.related) }),
    };
  });
}

const nameOf = ({ start, end }: Span, { rule, replacement }: Finding): string =>
  `${start} ${end} ${rule} ${replacement ?? ''}`;

/** Those whose own text was not touched, at their new places. */
export function carriedOpen(open: readonly Open[], changes: readonly Change[]): Open[] {
  return open.flatMap(({ related, ...each }) => {
    const span = carriedSpan(each, changes);
    if (!span) return [];
    const other = related && carriedSpan(related, changes);
    return [{ ...each, ...span, ...(other && { related: other }) }];
  });
}
