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
  /** Whether U+FFFD stands in the text as the module sees it: only then it can have lone surrogates. */
  hasReplacement: boolean;
  /** Made when it is first read. */
  readonly outline: Outline;
}

const FOUND = Symbol('found');

// One getter for all results, and a property of their own, so that they are copied and sent with
// their outlines. Each with its own getter would be of another shape to the engine, which keeps
// shapes, and by them old results, until it next goes through all of the memory.
const OUTLINE: PropertyDescriptor & ThisType<{ [FOUND]: Found }> = {
  enumerable: true,
  get() {
    return this[FOUND].outline;
  },
};

/** The result for `text`: with messages, with its lone surrogates, and clean. */
export function resultOf(text: string, found: Found, messages: Messages): Result {
  const { findings } = found;
  const lone = found.hasReplacement ? loneSurrogates(text, messages.brokenCharacter) : [];
  const seen = lone.length > 0 ? withoutLone(text) : text;
  for (const finding of findings) finding.message ||= fillIn(messages, finding, seen);
  const all = mergeLone(findings, lone);
  const result = { text: apply(text, all), findings: all };
  return Object.defineProperties(result, {
    [FOUND]: { value: found },
    outline: OUTLINE,
  }) as Result;
}

/** The rules, with what is said of them. */
export const rulesOf = (rows: readonly RuleRow[], messages: Messages): Rule[] =>
  rows.map(({ name, byDefault }) => {
    const { title, explanation, example } = messagesOf(messages, name)!;
    return { name, byDefault, title, explanation, example };
  });
