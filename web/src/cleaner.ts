/** The cleaner: what the package is for. */

import { openSession, type Session } from './boundary.js';
import { Engine } from './engine.js';
import { demandText, disposed, tellOnce } from './errors.js';
import { loadMessages, type Messages } from './messages.js';
import type { WasmSource } from './module.js';
import { openRemote, type RemoteCleaner } from './remote.js';
import { resultOf, rulesOf, type Found } from './report.js';
import type { StartWorker } from './thread.js';
import type { Hint, Locale, Outline, Result, Rule, Settings } from './types.js';

export interface CleanerOptions {
  /** Where the module is; by default `jinggao.wasm` beside this script. */
  wasm?: WasmSource;
  /** What each rule may do, and what is not to be reported again. */
  settings?: Settings;
  /** The language of the messages, also as hosts write it (`zh_TW`, `en-GB`); `zh-CN` by default. */
  locale?: Locale | (string & {});
  /** Cleans on this thread; see {@link RemoteCleanerOptions}. */
  worker?: false;
}

/** For a cleaner that does not hold up the page: for whole documents, not for pastes. */
export interface RemoteCleanerOptions extends Omit<CleanerOptions, 'worker'> {
  /** A function where a bundler does not find `jinggao/worker` by itself. */
  worker: true | StartWorker;
}

/** What is known of one document besides its text. */
export interface CleanOptions {
  /**
   * What passages are, as HTML says it. In order: of any two the one that begins later
   * lies behind the other or inside it; of two that begin together the longer comes first.
   */
  hints?: readonly Hint[];
  /** Keys of findings that are not to be reported, besides those of the settings. */
  ignore?: readonly string[];
  /** Ends the cleaning: at any time in a worker, before it begins on the main thread. */
  signal?: AbortSignal;
}

/** Made by {@link createCleaner}. Cleans one document after the other. */
export interface Cleaner {
  /**
   * Cleans one document, at once: a paste must not wait. The text may hold
   * anything; lone surrogates become U+FFFD and are reported as fixed.
   *
   * @throws {CleanError} where the text is too large, or after {@link dispose}, or where
   *   the module fails on it; a fresh instance is then ready within a moment.
   * @throws {RangeError} where a hint lies outside the text or is not in its place.
   * @throws {TypeError} where the text is no string, the hints or keys no array, or a hint's
   *   kind is none.
   */
  clean(text: string, options?: CleanOptions): Result;

  /**
   * The document's structure alone: its stories and their blocks, as a result of
   * {@link clean} has them, without messages and without a clean text. Throws what `clean` does.
   */
  outline(text: string, options?: CleanOptions): Outline;

  /** The rules, in the order of the table. */
  rules(): Rule[];

  /** Gives the cleaner's memory back. May be called twice. */
  dispose(): void;
}

/**
 * Loads the module, once for all cleaners of a page, and makes a cleaner. Why the
 * module cannot be loaded stands once in the console, whoever catches the error.
 *
 * @throws {LoadError} where the module, its messages or its worker cannot be loaded; its
 *   `reason` says why.
 * @throws {SettingsError} where the settings name a rule that does not exist, or
 *   hold a value of a wrong type; its `where` is the name.
 * @throws {RangeError} where there are no messages in `locale`.
 */
export async function createCleaner(options?: CleanerOptions): Promise<Cleaner>;
export async function createCleaner(options: RemoteCleanerOptions): Promise<RemoteCleaner>;
export async function createCleaner({
  wasm,
  settings = {},
  locale = 'zh-CN',
  worker = false,
}: CleanerOptions | RemoteCleanerOptions = {}): Promise<Cleaner | RemoteCleaner> {
  // The module first: it is the longer to come, and gets the connection that is open already.
  const coming = Engine.of(wasm);
  if (!worker) return tellOnce(openLocal(coming, settings, loadMessages(locale)));
  const [engine, messages] = await tellOnce(Promise.all([coming, loadMessages(locale)]));
  const start = worker === true ? undefined : worker;
  return tellOnce(openRemote({ module: engine.module, settings }, messages, start));
}

/** The module is started as soon as it is there, whether the messages are or not. */
async function openLocal(
  coming: Promise<Engine>,
  settings: Settings,
  messages: Promise<Messages>,
): Promise<Cleaner> {
  const opening = coming.then((engine) => openSession(engine, settings));
  try {
    return new LocalCleaner(...(await Promise.all([opening, messages])));
  } catch (cause) {
    opening.then(
      (session) => session.close(),
      () => undefined,
    );
    throw cause;
  }
}

class LocalCleaner implements Cleaner {
  #session: Session | undefined;
  readonly #messages: Messages;

  constructor(session: Session, messages: Messages) {
    this.#session = session;
    this.#messages = messages;
  }

  clean(text: string, options?: CleanOptions): Result {
    return resultOf(text, this.#find(text, options), this.#messages);
  }

  outline(text: string, options?: CleanOptions): Outline {
    return this.#find(text, options).outline;
  }

  rules(): Rule[] {
    return rulesOf(this.#open().rules, this.#messages);
  }

  dispose(): void {
    this.#session?.close();
    this.#session = undefined;
  }

  #find(text: string, { hints = [], ignore = [], signal }: CleanOptions = {}): Found {
    demandText(text);
    signal?.throwIfAborted();
    return this.#open().clean(text, hints, ignore);
  }

  #open(): Session {
    if (!this.#session) throw disposed();
    return this.#session;
  }
}
