/** Findings applied to a text and taken back. All offsets count UTF-16 code units. */

import type { Finding } from './types.js';

/**
 * `input` with those of `findings` applied for which `take` says yes, by default
 * the fixed ones. Flagged findings have nothing to apply. Findings are in order, as
 * a result has them.
 *
 * @throws {RangeError} where two that are taken overlap, or one lies outside `input`.
 */
export function apply(
  input: string,
  findings: readonly Finding[],
  take: (finding: Finding) => boolean = ({ action }) => action === 'fixed',
): string {
  let text = '';
  let done = 0;
  for (const finding of findings) {
    if (finding.replacement === undefined || !take(finding)) continue;
    if (finding.start < done || finding.end < finding.start || finding.end > input.length) {
      throw new RangeError(
        `${finding.rule} at ${finding.start} overlaps another finding or lies outside the text.`,
      );
    }
    text += input.slice(done, finding.start) + finding.replacement;
    done = finding.end;
  }
  return text + input.slice(done);
}

/**
 * The input again, from a result's text and findings.
 *
 * @throws {RangeError} where the text does not have what a fixed finding put there.
 */
export function revert(text: string, findings: readonly Finding[]): string {
  const pieces: string[] = [];
  let done = 0; // of the text
  let behind = 0; // how much longer the input is, up to there
  for (const { rule, start, action, original = '', replacement = '' } of findings) {
    if (action !== 'fixed') continue;
    const at = start - behind;
    if (at < done || !text.startsWith(replacement, at) || at > text.length) {
      throw new RangeError(`${rule} at ${start} is not in the text: it is of another result.`);
    }
    pieces.push(text.slice(done, at), original);
    done = at + replacement.length;
    behind += original.length - replacement.length;
  }
  pieces.push(text.slice(done));
  return pieces.join('');
}
