/**
 * The way into the module and back: a string becomes UTF-8 in its memory, the
 * words of its reply become the contract's objects. wasm/README.md draws the words.
 */

import type { Engine } from './engine.js';
import { CleanError, SettingsError } from './errors.js';
import { outOfOrder, wordsOf } from './hints.js';
import type { Instance } from './instance.js';
import { notTheModule } from './module.js';
import type { Found } from './report.js';
import type {
  Action,
  Article,
  Block,
  BlockKind,
  Ceiling,
  Finding,
  Hint,
  Outline,
  Settings,
  Span,
} from './types.js';

// In the order of the enumerations in core/include/jinggao/jinggao.h.
const ACTIONS: readonly Action[] = ['fixed', 'suggested', 'flagged'];
const CEILINGS: readonly Ceiling[] = ['off', 'flag', 'suggest', 'fix'];
const KINDS: readonly BlockKind[] = [
  'headline',
  'subhead',
  'byline',
  'caption',
  'furniture',
  'list-item',
  'paragraph',
];

// Of wasm/jinggao_wasm.h.
const STATUS = { ok: 0, badSettings: 1, tooLarge: 3, badHint: 5 } as const;
const NONE = 0xffffffff;
const KEY_UNITS = 16;

const encoder = new TextEncoder();
// A replacement may begin with U+FEFF; a decoder would take it for a byte-order mark.
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** A rule as the module knows it. */
export interface RuleRow {
  name: string;
  byDefault: Ceiling;
}

/** One cleaner inside the engine's instance, and inside the next one after that. */
export class Session {
  readonly rules: readonly RuleRow[];
  readonly #engine: Engine;
  readonly #settings: string; // in JSON
  #ignored: readonly string[] | undefined; // undefined: not configured yet
  #instance: Instance;
  #handle: number;

  /** The engine has been entered, and is left by {@link close}. @throws {SettingsError} */
  constructor(engine: Engine, settings: Settings) {
    this.#engine = engine;
    this.#settings = settingsJson(settings);
    this.#instance = engine.instance;
    this.#handle = this.#instance.jg_open();
    this.#configure([]);
    this.rules = this.#readRules();
  }

  /**
   * What is found in `text`. A lone surrogate counts as U+FFFD.
   *
   * @throws {CleanError}
   * @throws {SettingsError} for a key in `ignore` that is none.
   * @throws {RangeError | TypeError} for a hint that is wrong, or keys that are no array.
   */
  clean(text: string, hints: readonly Hint[], ignore: readonly string[]): Found {
    if (!Array.isArray(ignore)) throw new TypeError('ignore is an array.');
    const hintWords = wordsOf(hints, text.length);
    let reply: Reply;
    try {
      this.#prepare(ignore);
      const length = this.#write(text);
      this.#writeHints(hintWords);
      reply = this.#read(this.#instance.jg_clean(this.#handle, length));
    } catch (cause) {
      if (cause instanceof CleanError || cause instanceof SettingsError) throw cause;
      // It ran out of memory or trapped, and is in no state to be asked again.
      this.#engine.trapped(this.#instance);
      throw new CleanError(
        `The module failed on a text of ${text.length} characters, and starts again.`,
        { cause },
      );
    }
    if (reply.status === STATUS.tooLarge) throw tooLarge(text);
    if (reply.status === STATUS.badHint) throw outOfOrder(reply.words.next());
    if (reply.status !== STATUS.ok) throw new CleanError(`The module answered ${reply.status}.`);
    const result = this.#readResult(reply, text);
    this.#engine.tidy(this.#instance);
    return result;
  }

  close(): void {
    if (this.#engine.runs(this.#instance)) this.#instance.jg_close(this.#handle);
    this.#engine.leave();
  }

  /** Has the session in the instance that runs now, with these keys ignored. */
  #prepare(ignore: readonly string[]): void {
    const instance = this.#engine.instance;
    if (instance !== this.#instance) {
      this.#instance = instance;
      this.#handle = instance.jg_open();
      this.#ignored = undefined;
    }
    // An editor has one list and passes it each time: it seldom differs from the last.
    const last = this.#ignored;
    const same = last?.length === ignore.length && last.every((key, i) => key === ignore[i]);
    if (!same) this.#configure(ignore);
  }

  /** @throws {SettingsError}, and is configured as before. */
  #configure(ignore: readonly string[]): void {
    // A session opens with no settings, and most never have any: its parser is not woken.
    if (this.#ignored === undefined && this.#settings === '{}' && ignore.length === 0) {
      this.#ignored = [];
      return;
    }
    const settings = ignore.length > 0 ? withIgnored(this.#settings, ignore) : this.#settings;
    const length = this.#write(settings);
    const { status, words, text } = this.#read(this.#instance.jg_configure(this.#handle, length));
    if (status === STATUS.badSettings) {
      const where = words.next();
      throw new SettingsError(text.slice(0, where), text.slice(where));
    }
    this.#ignored = [...ignore];
  }

  /** Writes `text` to where the next call looks for it; the number of its bytes. */
  #write(text: string): number {
    // No UTF-16 unit takes more than three bytes.
    const capacity = text.length * 3;
    const at = capacity < NONE ? this.#instance.jg_input(this.#handle, capacity) : 0;
    if (at === 0) throw tooLarge(text);
    return encoder.encodeInto(text, new Uint8Array(this.#instance.memory.buffer, at, capacity))
      .written;
  }

  /** Three words a hint, for the next text. */
  #writeHints(words: readonly number[]): void {
    if (words.length === 0) return;
    const at = this.#instance.jg_hints(this.#handle, words.length / 3);
    if (at === 0) throw new CleanError(`${words.length / 3} hints are more than any text has.`);
    new Uint32Array(this.#instance.memory.buffer, at, words.length).set(words);
  }

  #read(address: number): Reply {
    const { buffer } = this.#instance.memory;
    const [status, words, wordCount, text, textSize, outline, outlineSize] = new Uint32Array(
      buffer,
      address,
      7,
    ) as unknown as [number, number, number, number, number, number, number];
    return {
      status,
      words: new Words(new Uint32Array(buffer, words, wordCount)),
      text: decoder.decode(new Uint8Array(buffer, text, textSize)),
      outline: new Uint8Array(buffer, outline, outlineSize),
    };
  }

  #readRules(): RuleRow[] {
    const { words, text } = this.#read(this.#instance.jg_rules(this.#handle));
    const rules: RuleRow[] = [];
    let at = 0;
    while (!words.done) {
      const byDefault = CEILINGS[words.next()]!;
      rules.push({ name: text.slice(at, (at += words.next())), byDefault });
    }
    return rules;
  }

  #readResult(reply: Reply, input: string): Found {
    const { words, text } = reply;
    const count = words.next();
    const hasReplacement = words.next() === 1;

    let at = 0;
    const findings = many(count, (): Finding => {
      const rule = this.rules[words.next()]!.name;
      const action = ACTIONS[words.next()]!;
      const start = words.next();
      const end = words.next();
      const confidence = words.next() / 1000;
      const related = words.optionalSpan();
      const key = text.slice(at, (at += KEY_UNITS));
      const replacementUnits = words.next();
      const noteUnits = words.next();
      const replacement = text.slice(at, (at += replacementUnits));
      const note = text.slice(at, (at += noteUnits));
      // One after the other, in the order of the contract: a spread takes several times as long.
      const finding = { rule, action, start, end } as Finding;
      if (action === 'fixed') finding.original = input.slice(start, end);
      if (action !== 'flagged') finding.replacement = replacement;
      finding.confidence = confidence;
      if (related) finding.related = related;
      finding.key = key;
      finding.message = note;
      return finding;
    });

    return new FoundInModule(findings, hasReplacement, reply.outline.slice());
  }
}

/** Its getter is that of all: see OUTLINE in report.ts. */
class FoundInModule implements Found {
  readonly findings: Finding[];
  readonly hasReplacement: boolean;
  readonly #packed: Uint8Array;
  #outline: Outline | undefined;

  constructor(findings: Finding[], hasReplacement: boolean, packed: Uint8Array) {
    this.findings = findings;
    this.hasReplacement = hasReplacement;
    this.#packed = packed;
  }

  /** A paste has no use for it, and in a long text its objects are many. */
  get outline(): Outline {
    return (this.#outline ??= outlineOf(new Packed(this.#packed)));
  }
}

function outlineOf(packed: Packed): Outline {
  const articleCount = packed.next();
  const blockCount = packed.next();
  packed.begin();
  const articles = many(articleCount, (): Article => {
    const { start, end } = packed.span();
    const level = packed.next() === 1 ? 'sub-story' : 'story';
    const article: Article = { start, end, level };
    if (packed.next() === 1) article.orphan = true;
    return article;
  });

  const sentenceCounts: number[] = [];
  packed.begin();
  const blocks = many(blockCount, (): Block => {
    const { start, end } = packed.span();
    const kind = KINDS[packed.next()]!;
    const article = packed.next();
    const datelineStart = start + packed.next();
    const datelineLength = packed.next();
    sentenceCounts.push(packed.next());
    const block = { start, end, kind, article } as Block;
    if (datelineLength > 0) {
      block.dateline = { start: datelineStart, end: datelineStart + datelineLength };
    }
    block.sentences = [];
    return block;
  });
  packed.begin();
  blocks.forEach((block, i) => {
    block.sentences = many(sentenceCounts[i]!, () => packed.span());
  });
  return { articles, blocks };
}

/** @throws {SettingsError} where they are nothing that JSON has. */
export function settingsJson(settings: Settings): string {
  try {
    // It is undefined for a function.
    const json = JSON.stringify(settings) as string | undefined;
    if (json !== undefined) return json;
  } catch (cause) {
    throw new SettingsError(
      '',
      `settings are a JSON object, and these cannot be: ${String(cause)}`,
    );
  }
  throw new SettingsError('', `settings are a JSON object, not a ${typeof settings}`);
}

/** @throws {LoadError | SettingsError} */
export async function openSession(engine: Engine, settings: Settings): Promise<Session> {
  await engine.enter();
  try {
    return new Session(engine, settings);
  } catch (cause) {
    engine.leave();
    if (cause instanceof SettingsError) throw cause;
    throw notTheModule(cause); // it may load and yet be of another version
  }
}

interface Reply {
  status: number;
  words: Words;
  text: string;
  outline: Uint8Array; // of the module's memory, until the next call
}

/** Words of the module's memory, read one after the other before the next call. */
class Words {
  #at = 0;

  constructor(readonly words: Uint32Array) {}

  get done(): boolean {
    return this.#at >= this.words.length;
  }

  next(): number {
    return this.words[this.#at++]!;
  }

  optionalSpan(): Span | undefined {
    const start = this.next();
    const end = this.next();
    return start === NONE ? undefined : { start, end };
  }
}

/** Numbers of seven bits a byte, the lowest first, and spans that follow one another. */
class Packed {
  #at = 0;
  #end = 0; // of the last span

  constructor(readonly bytes: Uint8Array) {}

  next(): number {
    let number = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = this.bytes[this.#at++]!;
      number |= (byte & 0x7f) << shift;
      if (byte < 0x80) return number >>> 0;
    }
  }

  /** Begins with the spans of another sort. */
  begin(): void {
    this.#end = 0;
  }

  span(): Span {
    const start = (this.#end + this.next()) >>> 0;
    this.#end = start + this.next();
    return { start, end: this.#end };
  }
}

// Not Array.from, which takes five times as long.
function many<T>(count: number, make: () => T): T[] {
  const made: T[] = [];
  for (let i = 0; i < count; i++) made.push(make());
  return made;
}

/** Settings in JSON, with more keys ignored. */
function withIgnored(json: string, keys: readonly string[]): string {
  const settings = JSON.parse(json) as Settings;
  return JSON.stringify({ ...settings, ignore: [...(settings.ignore ?? []), ...keys] });
}

const tooLarge = (text: string): CleanError =>
  new CleanError(
    `A text of ${text.length} characters is too large to be cleaned in one piece: ` +
      'at most 64 MB of UTF-8 are.',
  );
