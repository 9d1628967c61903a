/** What the module answers, made into what a person reads. */

import type { RuleRow } from './boundary.js';
import { fillIn, messagesOf, type Messages } from './messages.js';
import { loneSurrogates, mergeLone, withoutLone } from './surrogates.js';
import { apply } from './text.js';
import type { Finding, Outline, Result, Rule } from './types.js';

/** What the module found in a text. */
export interface Found {
  /** Their messages are empty where the settings have no note of their own. */
  findings: Finding[];
  /** Made when it is first read. */
  readonly outline: Outline;
}

/** The result for `text`: with messages, with its lone surrogates, and clean. */
export function resultOf(text: string, found: Found, messages: Messages): Result {
  const { findings } = found;
  const lone = loneSurrogates(text, messages.brokenCharacter);
  const seen = lone.length > 0 ? withoutLone(text) : text;
  for (const finding of findings) finding.message ||= fillIn(messages, finding, seen);
  const all = mergeLone(findings, lone);
  return {
    text: apply(text, all),
    findings: all,
    get outline() {
      return found.outline;
    },
  };
}

/** The rules, with what is said of them. */
export const rulesOf = (rows: readonly RuleRow[], messages: Messages): Rule[] =>
  rows.map(({ name, byDefault }) => {
    const { title, explanation, example } = messagesOf(messages, name)!;
    return { name, byDefault, title, explanation, example };
  });
