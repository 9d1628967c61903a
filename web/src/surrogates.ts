/**
 * Half characters: a UTF-16 surrogate without its partner.
 *
 * They come from software that cuts a string in the middle of an emoji or of a
 * rare ideograph. UTF-8 has no form for them: TextEncoder hands the module a
 * U+FFFD in their place, of the same length in UTF-16, so that no offset moves.
 * The text that leaves must say the same, and no change goes unseen: each becomes
 * a fixed finding. core/src/io/surrogates.h does the same.
 */

import { codePoint } from './excerpt.js';
import type { Finding } from './types.js';

const RULE = 'typo/invisible-character';
const REPLACEMENT = '\uFFFD';

// With the u flag a pair is one character, and only a surrogate by itself is one.
const LONE = /\p{Surrogate}/gu;

/** `text` as the module sees it. */
export const withoutLone = (text: string): string => text.replace(LONE, REPLACEMENT);

/** The findings for the lone surrogates of `text`, in order; `message` has {found} to be filled in. */
export function loneSurrogates(text: string, message: string): Finding[] {
  return Array.from(text.matchAll(LONE), ({ index, 0: original }) => ({
    rule: RULE,
    action: 'fixed',
    start: index,
    end: index + 1,
    original,
    replacement: REPLACEMENT,
    confidence: 1,
    message: message.replace('{found}', codePoint(original)),
  }));
}

/**
 * `findings` with `lone` among them, in order of start, then end. A lone surrogate
 * inside what another finding replaces goes with that.
 */
export function mergeLone(findings: Finding[], lone: readonly Finding[]): Finding[] {
  if (lone.length === 0) return findings;
  const fixed = findings.filter((finding) => finding.action === 'fixed');
  let at = 0;
  const apart = lone.filter(({ start }) => {
    while (at < fixed.length && fixed[at]!.end <= start) at++;
    return at === fixed.length || fixed[at]!.start > start;
  });
  return [...findings, ...apart].sort((a, b) => a.start - b.start || a.end - b.end);
}
