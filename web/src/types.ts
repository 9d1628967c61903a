/**
 * The result of cleaning one document, and what leads to it.
 *
 * All offsets count UTF-16 code units, as JavaScript strings do, of the text
 * that was cleaned; all spans are half-open.
 */

/** A half-open range of the input, in UTF-16 code units. */
export interface Span {
  start: number;
  end: number;
}

/**
 * What became of a finding: `fixed` is applied in the result's text, `suggested`
 * has a replacement for a person to accept, `flagged` is only pointed out.
 */
export type Action = 'fixed' | 'suggested' | 'flagged';

export interface Finding extends Span {
  /** The rule's name, such as `typo/stray-word`. */
  rule: string;
  action: Action;
  /** What the input has at the span; only where fixed, to take the fix back. */
  original?: string;
  /** What stands, or should stand, at the span; absent when flagged. */
  replacement?: string;
  /** From 0 to 1. */
  confidence?: number;
  /** Of a repeat: the earlier occurrence. */
  related?: Span;
  /** What "ignore this" remembers (see {@link Settings.ignore}). */
  key?: string;
  /** What the finding says to a person, in the cleaner's language. */
  message: string;
}

export type BlockKind =
  'headline' | 'subhead' | 'byline' | 'caption' | 'furniture' | 'list-item' | 'paragraph';

/** A line, or the several lines of one repaired paragraph. */
export interface Block extends Span {
  kind: BlockKind;
  /** Index into {@link Outline.articles}. */
  article: number;
  dateline?: Span;
  sentences: Span[];
}

export interface Article extends Span {
  level: 'story' | 'sub-story';
  /** A piece of a story with neither headline nor dateline; absent of all others. */
  orphan?: true;
}

/** The page's structure, in the order of the text. */
export interface Outline {
  articles: Article[];
  blocks: Block[];
}

export interface Result {
  /** The input with the fixed findings applied, and nothing else changed. */
  text: string;
  /** In order of start, then end. No two fixed findings overlap. */
  findings: Finding[];
  /** Made when it is first read. */
  readonly outline: Outline;
}

/** The most that a rule may do: `suggest` never fixes, `flag` never replaces. */
export type Ceiling = 'off' | 'flag' | 'suggest' | 'fix';

/** How a site wants its documents cleaned. */
export interface Settings {
  /** By the rule's name; those not named keep their default. */
  rules?: Record<string, Ceiling>;
  /** Keys of findings that are not to be reported again. */
  ignore?: string[];
  /** The house's list of wrong words, for `typo/wrong-word`; the longest entry wins. */
  words?: WrongWord[];
  /** Words that no rule touches. */
  protect?: string[];
  /** Patterns, in RE2's syntax, whose matches no rule touches. */
  protectPatterns?: string[];
  /** The paper's own names, as they stand in its datelines and bylines. */
  paper?: { names?: string[] };
  /** The site's own patterns. */
  custom?: CustomRule[];
}

/** An entry that maps to itself protects; one without `right` is only flagged. */
export interface WrongWord {
  wrong: string;
  right?: string;
  /** Said of it instead of the rule's message. */
  note?: string;
  action?: Exclude<Ceiling, 'off'>;
}

export interface CustomRule {
  /** `custom/` and a name of the site's own. */
  name: string;
  /** In RE2's syntax. */
  pattern: string;
  /** With `\1` for the first group; without it, what matches is only flagged. */
  replacement?: string;
  /** Said of it instead of a general message. */
  message?: string;
  action?: Exclude<Ceiling, 'off'>;
}

/** What HTML says of a passage. All but code are blocks: nothing is joined across their edges. */
export type HintKind = 'heading' | 'list-item' | 'table-cell' | 'quotation' | 'code';

/** A passage of the text that the caller knows to be something. Code is left alone by every rule. */
export interface Hint extends Span {
  kind: HintKind;
}

/** The languages that messages are in. */
export type Locale = 'zh-CN' | 'zh-TW' | 'en';

/** One row of the table of rules. */
export interface Rule {
  name: string;
  byDefault: Ceiling;
  title: string;
  explanation: string;
  example: Example;
}

/** What a rule does, shown on a text; a rule that never replaces has no `after`. */
export interface Example {
  before: string;
  after?: string;
}
