/**
 * What findings say to a person, from the tables in messages/. The native command
 * fills in the same tables by the same rules (core/src/io/messages.h).
 */

import { LoadError } from './errors.js';
import { excerpt } from './excerpt.js';
import { localeNamed } from './locale.js';
import type { Action, Example, Finding, Locale } from './types.js';

/** What is said of one rule. */
export interface RuleMessages {
  title: string;
  explanation: string;
  example: Example;
  /** By action, with {found}, {replacement} and {related} to be filled in. */
  message: Partial<Record<Action, string>>;
}

export interface Messages {
  locale: Locale;
  /** Of half a character that U+FFFD has replaced, with {found} to be filled in. */
  brokenCharacter: string;
  /** By the rule's name; `custom/*` is for all the rules of a site's own. */
  rules: Readonly<Record<string, RuleMessages>>;
}

// build.mjs makes these modules of messages/*.json, which not every browser could import.
const tables: Readonly<Record<Locale, () => Promise<{ default: Messages }>>> = {
  'zh-CN': () => import('./messages/zh-CN.js' as string),
  'zh-TW': () => import('./messages/zh-TW.js' as string),
  en: () => import('./messages/en.js' as string),
};

export const locales = Object.keys(tables) as readonly Locale[];

/** @throws {RangeError} where there is no such locale. @throws {LoadError} */
export async function loadMessages(name: string): Promise<Messages> {
  const locale = localeNamed(String(name));
  if (!locale) {
    throw new RangeError(`There are no messages in '${name}', only in ${locales.join(', ')}.`);
  }
  try {
    return (await tables[locale]()).default;
  } catch (cause) {
    throw new LoadError(
      'unreachable',
      `The messages in ${locale} could not be read. Serve the folder messages/ beside the script.`,
      cause,
    );
  }
}

/** What is said of the rule called `name`, if anything is. */
export function messagesOf(messages: Messages, name: string): RuleMessages | undefined {
  return (
    messages.rules[name] ?? (name.startsWith('custom/') ? messages.rules['custom/*'] : undefined)
  );
}

/**
 * What `finding` of `input` says; the rule's title where the table has no words for
 * its action. `input` is without lone surrogates, as the core has seen it.
 */
export function fillIn(messages: Messages, finding: Finding, input: string): string {
  const entry = messagesOf(messages, finding.rule);
  if (!entry) return '';
  const [text, ...rest] = partsOf(entry.message[finding.action] || entry.title);
  let message = text!;
  for (let i = 0; i < rest.length; i += 2) message += said(rest[i]!, finding, input) + rest[i + 1]!;
  return message;
}

/** What stands for `name` in the message of `finding`. */
function said(name: string, finding: Finding, input: string): string {
  if (name === 'replacement') return excerpt(finding.replacement ?? '');
  const span = { found: finding, related: finding.related }[name];
  return span ? excerpt(input.slice(span.start, span.end)) : '';
}

const parts = new Map<string, readonly string[]>();

/** `message` in pieces: text, and by turns the name to be filled in and the text behind it. */
function partsOf(message: string): readonly string[] {
  let known = parts.get(message);
  if (!known) parts.set(message, (known = message.split(/\{(\w+)\}/)));
  return known;
}
