/**
 * A text cut where findings begin and end, so that each piece can be shown in one way.
 *
 * Findings overlap: a repeated paragraph is flagged as a whole and has a mended
 * word inside. Edits are never cut, for they are taken or refused as one.
 */

import type { Finding, Span } from 'jinggao';

/** A finding that covers a piece, with the passage itself or with the earlier one it repeats. */
export interface Cover {
  finding: number;
  earlier: boolean;
}

export interface Piece extends Span {
  /** The finding whose span this is and which replaces it. */
  edit?: number;
  covers: Cover[];
}

interface Interval extends Span, Cover {}

/** The findings of one result, ready to be laid over any of its spans. */
export class Overlay {
  /** Edits that do not overlap, in order: all fixed ones, and the suggested ones beside them. */
  readonly #edits: (Span & { finding: number })[];
  readonly #covers: Interval[];

  /** `covers` says which findings are shown on the text itself. */
  constructor(findings: readonly Finding[], covers: (finding: Finding) => boolean) {
    const edits = findings.flatMap((finding, index) =>
      finding.replacement === undefined ? [] : [{ finding, index }],
    );
    const taken: Span[] = [];
    const chosen = new Set<number>();
    for (const action of ['fixed', 'suggested']) {
      for (const { finding, index } of edits) {
        if (finding.action !== action) continue;
        if (action === 'suggested' && taken.some((span) => overlap(span, finding))) continue;
        taken.push(finding);
        chosen.add(index);
      }
    }
    this.#edits = [...chosen]
      .sort((a, b) => a - b)
      .map((finding) => ({ ...spanOf(findings[finding]!), finding }));
    this.#covers = findings
      .flatMap((found, finding): Interval[] => {
        if (chosen.has(finding) || !covers(found)) return [];
        const own = { ...spanOf(found), finding, earlier: false };
        return found.related ? [own, { ...spanOf(found.related), finding, earlier: true }] : [own];
      })
      .sort((a, b) => a.start - b.start);
  }

  /** The edits that touch `span` without lying in it by more than an end. */
  editsBetween({ start, end }: Span): number[] {
    return this.#edits
      .filter((edit) => edit.start >= start && edit.end <= end)
      .map((edit) => edit.finding);
  }

  /** `span` in pieces. An edit that begins or ends outside is shown whole. */
  cut(span: Span): Piece[] {
    const covers = this.#covers.filter((cover) => overlap(cover, span));
    const pieces: Piece[] = [];
    const text = (start: number, end: number) => {
      const cuts = covers.flatMap((cover) => [cover.start, cover.end]);
      const inside = cuts.filter((at) => at > start && at < end).sort((a, b) => a - b);
      let from = start;
      for (const at of [...inside, end]) {
        if (at > from)
          pieces.push({ start: from, end: at, covers: over({ start: from, end: at }) });
        from = at;
      }
    };
    const over = (piece: Span): Cover[] =>
      covers
        .filter((cover) => overlap(cover, piece))
        .map(({ finding, earlier }) => ({ finding, earlier }));

    let done = span.start;
    for (const edit of this.#edits) {
      const inside =
        edit.start === edit.end
          ? edit.start >= span.start && edit.start <= span.end
          : overlap(edit, span);
      if (!inside) continue;
      text(done, edit.start);
      pieces.push({ start: edit.start, end: edit.end, edit: edit.finding, covers: over(edit) });
      done = edit.end;
    }
    text(done, span.end);
    return pieces;
  }
}

const spanOf = ({ start, end }: Span): Span => ({ start, end });

const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
