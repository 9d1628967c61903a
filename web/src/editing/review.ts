/**
 * A review: what the cleaner did to a document in an editor, and what it would do.
 *
 * It is what panels show and drive. Offsets are of the document's text as it stands now
 * (see port.ts). After each change of the document the findings are carried along; one
 * whose own text was changed is dropped, and after a pause the document is cleaned
 * again. So a finding may be missing for a moment, and is never in a wrong place.
 */

import type { Finding, Outline, Rule, Span } from '../types.js';

/** What can be done with an item: an open one accepted or ignored, a done one taken back. */
export type Standing = 'open' | 'done';

/** One row of a review. */
export interface Item extends Span {
  /** The same as long as the item is in the review. */
  readonly id: number;
  readonly finding: Finding;
  readonly standing: Standing;
  /** What stands at the span now. */
  readonly now: string;
  /** What stood there, of a done item, or would stand there, of an open one; absent when only flagged. */
  readonly other?: string;
  /** Of a repeat: where the other copy stands now. */
  readonly related?: Span;
}

/** What was said of one story, for a draft of its own. */
export interface Story extends Span {
  /** Its place among the stories, from 0. */
  readonly index: number;
  readonly level: 'story' | 'sub-story';
  readonly orphan: boolean;
  /** The first line of its headline, or ''. */
  readonly headline: string;
  /** The headline's other lines. */
  readonly decks: readonly string[];
  readonly dateline: string;
  readonly byline: string;
  /** Its paragraphs, subheads, captions and lists as HTML. */
  readonly body: string;
  /** Characters of its text, white space not counted. */
  readonly length: number;
}

/** What the host keeps, and what it is told. All are optional. */
export interface ReviewHost {
  /** "Ignore always": remember the key, and pass it in the settings' `ignore` from now on. */
  onIgnoreAlways?(key: string, finding: Finding): void;
  /** "Switch the rule off": remember it in the settings' `rules`. */
  onRuleOff?(rule: string): void;
  /** "Make a draft" of a story; without it the button is not shown. */
  onStory?(story: Story): void;
}

export interface Review {
  /** In the order of the text. */
  readonly items: readonly Item[];
  readonly outline: Outline;
  readonly stories: readonly Story[];
  /** The document's text as it stands now; all offsets are of it. */
  readonly text: string;
  /** The part of the document that is under review; absent where it is the whole. */
  readonly scope?: Span | undefined;
  /** Whether a cleaning is under way. */
  readonly busy: boolean;
  /** Why the last cleaning failed. */
  readonly trouble?: unknown;
  /** The item that is looked at. */
  readonly active?: Item | undefined;
  readonly host: ReviewHost;
  /** The cleaner's rules: titles, explanations, examples. */
  rules(): readonly Rule[];

  /** Calls `listener` whenever any of the above has changed. Ends with what it returns. */
  subscribe(listener: () => void): () => void;

  /** Looks at an item: marks it and brings it into sight. Nothing where `undefined`. */
  look(item: Item | undefined): void;
  /** Looks at an item, and has the caret before it, in the editor. */
  goTo(item: Item): void;
  /**
   * Looks at the next item, or the one before, from the caret or the active one; around the end. Among
   * what is open; among what is done where such a one is active, or nothing is open.
   */
  step(by: 1 | -1): void;
  /** Of a repeat: brings the other copy into sight. */
  lookAtOther(item: Item): void;
  /** Brings the beginning of a story into sight. */
  lookAtStory(story: Story): void;

  /** Makes these open items' replacements, in one step of the undo. Those without one are passed over. */
  accept(items: readonly Item[]): void;
  /** Takes these done items back, in one step of the undo. */
  takeBack(items: readonly Item[]): void;
  /** Takes back all that was done to what was pasted last: 还原为原文. False where nothing is left to. */
  restore(): boolean;
  /** Not shown again in this review. */
  ignore(items: readonly Item[]): void;
  /** Not shown again, ever: tells the host. */
  ignoreAlways(item: Item): void;
  /** The rule is off in this review: tells the host. */
  switchOff(rule: string): void;
  /** Of a repeat: deletes the passage that the finding is about, with its block where it is the whole. */
  deleteCopy(item: Item): void;
  /** Leaves this story alone in the document, in one step of the undo. */
  keepOnly(story: Story): void;

  /** Gives the caret back to the editor. */
  focusEditor(): void;
  /** Cleans again now. */
  refresh(): void;
  /** Takes the marks away and ends. */
  close(): void;
}
