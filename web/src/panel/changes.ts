/** What was changed, counted by kind, for one line. */

import type { Finding } from '../types.js';
import type { ChangeKind } from './words/words.js';

const KINDS: Readonly<Record<string, ChangeKind>> = {
  'paragraph/broken': 'joins',
  'paragraph/hard-wrap': 'joins',
  'paragraph/interrupted': 'joins',
  'typo/halfwidth-punctuation': 'punctuation',
  'typo/repeated-punctuation': 'punctuation',
  'typo/ellipsis': 'punctuation',
  'typo/dash': 'punctuation',
  'typo/unpaired-punctuation': 'punctuation',
  'typo/mixed-quotes': 'punctuation',
  'typo/stray-space': 'spaces',
  'typo/space-by-figure': 'spaces',
  'typo/invisible-character': 'characters',
  'typo/confusable-character': 'characters',
  'typo/fullwidth-alphanumeric': 'characters',
  'typo/stray-word': 'words',
  'typo/repeated-word': 'words',
  'typo/wrong-word': 'words',
};

export const kindOf = (rule: string): ChangeKind =>
  KINDS[rule] ?? (rule.startsWith('custom/') ? 'house' : 'others');

/** The kinds of these findings with their numbers, the most frequent first. */
export function countChanges(findings: readonly Finding[]): [ChangeKind, number][] {
  const counts = new Map<ChangeKind, number>();
  for (const { rule } of findings) {
    const kind = kindOf(rule);
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return [...counts].sort(([, a], [, b]) => b - a);
}
