/**
 * The way into the module and back: a string becomes UTF-8 in its memory, the
 * words of its reply become the contract's objects. wasm/README.md draws the words.
 */

import { CleanError, SettingsError } from './errors.js';
import { outOfOrder, wordsOf } from './hints.js';
import type { WasmModule } from './jinggao.mjs';
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

const encoder = new TextEncoder();
// A replacement may begin with U+FEFF; a decoder would take it for a byte-order mark.
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** A rule as the module knows it. */
export interface RuleRow {
  name: string;
  byDefault: Ceiling;
}

/** One cleaner inside one instance of the module. */
export class Session {
  readonly rules: readonly RuleRow[];
  readonly #module: WasmModule;
  #handle: number;

  /** @throws {SettingsError} */
  constructor(module: WasmModule, settings: Settings) {
    this.#module = module;
    this.#handle = module._jg_open();
    const length = this.#write(JSON.stringify(settings));
    const { status, words, text } = this.#read(module._jg_configure(this.#handle, length));
    if (status === STATUS.badSettings) {
      const where = words.next();
      throw new SettingsError(text.slice(0, where), text.slice(where));
    }
    this.rules = this.#readRules();
  }

  /**
   * The findings and the outline of `text`, the findings' messages still empty
   * where the settings have no note of their own. A
   * lone surrogate counts as U+FFFD.
   *
   * @throws {CleanError}
   * @throws {RangeError | TypeError} for a hint that is wrong.
   */
  clean(text: string, hints: readonly Hint[]): { findings: Finding[]; outline: Outline } {
    const hintWords = wordsOf(hints, text.length);
    if (this.#handle === 0) throw new CleanError('This cleaner ran out of memory. Make a new one.');
    let reply: Reply;
    try {
      const length = this.#write(text);
      this.#writeHints(hintWords);
      reply = this.#read(this.#module._jg_clean(this.#handle, length));
    } catch (cause) {
      if (cause instanceof CleanError) throw cause;
      // The module ran out of memory, and is in no state to be asked again.
      this.#handle = 0;
      throw new CleanError(
        `Cleaning ${text.length} characters took more memory than there is. Make a new cleaner.`,
        { cause },
      );
    }
    if (reply.status === STATUS.tooLarge) throw tooLarge(text);
    if (reply.status === STATUS.badHint) throw outOfOrder(reply.words.next());
    if (reply.status !== STATUS.ok) throw new CleanError(`The module answered ${reply.status}.`);
    return this.#readResult(reply, text);
  }

  close(): void {
    if (this.#handle !== 0) this.#module._jg_close(this.#handle);
    this.#handle = 0;
  }

  /** Writes `text` to where the next call looks for it; the number of its bytes. */
  #write(text: string): number {
    // No UTF-16 unit takes more than three bytes.
    const capacity = text.length * 3;
    const at = capacity < NONE ? this.#module._jg_input(this.#handle, capacity) : 0;
    if (at === 0) throw tooLarge(text);
    return encoder.encodeInto(text, this.#module.HEAPU8.subarray(at, at + capacity)).written;
  }

  /** Three words a hint, for the next text. */
  #writeHints(words: readonly number[]): void {
    if (words.length === 0) return;
    const at = this.#module._jg_hints(this.#handle, words.length / 3);
    if (at === 0) throw new CleanError(`${words.length / 3} hints are more than any text has.`);
    this.#module.HEAPU32.set(words, at / 4);
  }

  #read(address: number): Reply {
    const heap = this.#module.HEAPU32;
    const [status, words, wordCount, text, textSize] = heap.subarray(
      address / 4,
      address / 4 + 5,
    ) as unknown as [number, number, number, number, number];
    return {
      status,
      words: new Words(heap.subarray(words / 4, words / 4 + wordCount)),
      text: decoder.decode(this.#module.HEAPU8.subarray(text, text + textSize)),
    };
  }

  #readRules(): RuleRow[] {
    const { words, text } = this.#read(this.#module._jg_rules(this.#handle));
    const rules: RuleRow[] = [];
    let at = 0;
    while (!words.done) {
      const byDefault = CEILINGS[words.next()]!;
      rules.push({ name: text.slice(at, (at += words.next())), byDefault });
    }
    return rules;
  }

  #readResult({ words, text }: Reply, input: string): { findings: Finding[]; outline: Outline } {
    const counts = { findings: words.next(), articles: words.next(), blocks: words.next() };
    words.next(); // the sentences: each block says how many are its own

    let at = 0;
    const findings = many(counts.findings, (): Finding => {
      const rule = this.rules[words.next()]!.name;
      const action = ACTIONS[words.next()]!;
      const { start, end } = words.span();
      const confidence = words.next() / 1000;
      const related = words.optionalSpan();
      const key = hex(words.next()) + hex(words.next());
      const replacementUnits = words.next();
      const noteUnits = words.next();
      const replacement = text.slice(at, (at += replacementUnits));
      const note = text.slice(at, (at += noteUnits));
      return {
        rule,
        action,
        start,
        end,
        ...(action === 'fixed' && { original: input.slice(start, end) }),
        ...(action !== 'flagged' && { replacement }),
        confidence,
        ...(related && { related }),
        key,
        message: note,
      };
    });

    const articles = many(counts.articles, (): Article => {
      const span = words.span();
      const level = words.next() === 1 ? 'sub-story' : 'story';
      const orphan = words.next() === 1;
      return { ...span, level, ...(orphan && { orphan }) };
    });

    const sentenceCounts: number[] = [];
    const blocks = many(counts.blocks, (): Block => {
      const span = words.span();
      const kind = KINDS[words.next()]!;
      const article = words.next();
      const dateline = words.optionalSpan();
      sentenceCounts.push(words.next());
      return { ...span, kind, article, ...(dateline && { dateline }), sentences: [] };
    });
    blocks.forEach((block, i) => {
      block.sentences = many(sentenceCounts[i]!, () => words.span());
    });
    return { findings, outline: { articles, blocks } };
  }
}

interface Reply {
  status: number;
  words: Words;
  text: string;
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

  span(): Span {
    return { start: this.next(), end: this.next() };
  }

  optionalSpan(): Span | undefined {
    const span = this.span();
    return span.start === NONE ? undefined : span;
  }
}

const many = <T>(count: number, make: () => T): T[] => Array.from({ length: count }, make);

const hex = (word: number): string => word.toString(16).padStart(8, '0');

const tooLarge = (text: string): CleanError =>
  new CleanError(`A text of ${text.length} characters is too large to be cleaned in one piece.`);
