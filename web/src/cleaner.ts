/** The cleaner: what the package is for. */

import { Session } from './boundary.js';
import { CleanError, SettingsError } from './errors.js';
import type { WasmModule } from './jinggao.mjs';
import { fillIn, loadMessages, messagesOf, type Messages } from './messages.js';
import { instantiate, notTheModule, type WasmSource } from './module.js';
import { loneSurrogates, mergeLone, withoutLone } from './surrogates.js';
import { apply } from './text.js';
import type { Hint, Locale, Result, Rule, Settings } from './types.js';

export interface CleanerOptions {
  /** Where the module is; by default `jinggao.wasm` beside this script. */
  wasm?: WasmSource;
  /** What each rule may do, and what is not to be reported again. */
  settings?: Settings;
  /** The language of the messages; `zh-CN` by default. */
  locale?: Locale;
}

/** What is known of one document besides its text. */
export interface CleanOptions {
  /**
   * What passages are, as HTML says it. In order: of any two the one that begins later
   * lies behind the other or inside it; of two that begin together the longer comes first.
   */
  hints?: readonly Hint[];
}

/** Made by {@link createCleaner}. Cleans one document after the other. */
export interface Cleaner {
  /**
   * Cleans one document, at once: a paste must not wait. The text may hold
   * anything; lone surrogates become U+FFFD and are reported as fixed.
   *
   * @throws {CleanError} where the text is too large, or after {@link dispose}.
   * @throws {RangeError} where a hint lies outside the text or is not in its place.
   * @throws {TypeError} where the text is no string, or a hint's kind is none.
   */
  clean(text: string, options?: CleanOptions): Result;

  /** The rules, in the order of the table. */
  rules(): Rule[];

  /** Gives the cleaner's memory back. May be called twice. */
  dispose(): void;
}

/**
 * Loads the module, once for all cleaners of a page, and makes a cleaner.
 *
 * @throws {LoadError} where the module cannot be loaded; its `reason` says why.
 * @throws {SettingsError} where the settings name a rule that does not exist, or
 *   hold a value of a wrong type; its `where` is the name.
 * @throws {RangeError} where there are no messages in `locale`.
 */
export async function createCleaner(options: CleanerOptions = {}): Promise<Cleaner> {
  const [messages, module] = await Promise.all([
    loadMessages(options.locale ?? 'zh-CN'),
    instantiate(options.wasm),
  ]);
  return new WasmCleaner(openSession(module, options.settings ?? {}), messages);
}

function openSession(module: WasmModule, settings: Settings): Session {
  try {
    return new Session(module, settings);
  } catch (cause) {
    if (cause instanceof SettingsError) throw cause;
    throw notTheModule(cause); // it may load and yet be of another version
  }
}

class WasmCleaner implements Cleaner {
  #session: Session | undefined;
  readonly #messages: Messages;

  constructor(session: Session, messages: Messages) {
    this.#session = session;
    this.#messages = messages;
  }

  clean(text: string, { hints = [] }: CleanOptions = {}): Result {
    if (typeof text !== 'string') throw new TypeError('What is to be cleaned must be a string.');
    const { findings: found, outline } = this.#open().clean(text, hints);
    const seen = withoutLone(text);
    for (const finding of found) finding.message ||= fillIn(this.#messages, finding, seen);
    const findings = mergeLone(found, loneSurrogates(text, this.#messages.brokenCharacter));
    return { text: apply(text, findings), findings, outline };
  }

  rules(): Rule[] {
    return this.#open().rules.map(({ name, byDefault }) => {
      const { title, explanation, example } = messagesOf(this.#messages, name)!;
      return { name, byDefault, title, explanation, example };
    });
  }

  dispose(): void {
    // The memory goes with the instance, which nothing else refers to.
    this.#session?.close();
    this.#session = undefined;
  }

  #open(): Session {
    if (!this.#session) throw new CleanError('This cleaner has been disposed of.');
    return this.#session;
  }
}
