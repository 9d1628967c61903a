/**
 * What an editor is to the cleaner: a text that can be read, changed and marked.
 *
 * Each adapter makes a port of its editor, and that is all it is asked for besides the
 * hook for pastes: reviewing, panels and marks know ports and no editors.
 *
 * The text of a document is that of its blocks, one behind the other, with one line
 * feed between two blocks, for a `<br>`, and for nothing else. An image or another
 * object inside a line is one U+FFFC. An empty block is an empty line. All offsets
 * count UTF-16 units of that text.
 */

import type { Hint, Span } from '../types.js';

/** What stands in an editor at one moment. */
export interface Reading {
  text: string;
  /** What the blocks are, where that is more than a paragraph; in order, as `clean` wants them. */
  hints: Hint[];
  /** What is selected; absent where nothing is. */
  selection?: Span;
}

/**
 * What stands at a span is to be replaced. A span over a line feed joins the two blocks,
 * in the first one's form, but that a block that goes from its beginning on, for nothing, goes
 * with its form: to delete a paragraph and the line feed behind it leaves the next as it
 * is. A line feed in `insert` begins a new block of the same form. Text that stays keeps its
 * formatting; what is inserted takes that of what it replaces, or else of the character
 * before it. Cells of a table are emptied, never joined; a table goes where nothing is left in it.
 */
export interface Change extends Span {
  insert: string;
}

/** How a mark in the text looks. */
export type MarkKind = 'fixed' | 'suggested' | 'flagged' | 'active';

export interface Mark extends Span {
  kind: MarkKind;
}

export interface EditorPort {
  /** The document as it stands now. */
  read(): Reading;

  /**
   * Makes the changes, which are in order and apart, in one step of the editor's undo. The
   * caret stays at what it stood at.
   *
   * @param reading what the offsets are of.
   * @returns false, having done nothing, where the document is no longer what was read.
   */
  change(reading: Reading, changes: readonly Change[]): boolean;

  /** Shows these marks and no others. Nothing of them enters the document. */
  mark(reading: Reading, marks: readonly Mark[]): void;

  /** Brings a span into sight, and selects it where `select` says so. */
  reveal(span: Span, select?: boolean): void;

  /** Gives the caret back to the editor, where it was. */
  focus(): void;

  /** Calls `listener` after each change of the document, whoever made it. Ends with what it returns. */
  onChange(listener: () => void): () => void;

  /** The element beside which notices are shown. */
  readonly element: HTMLElement;

  /** The editor holds nothing but text: blank lines are part of it, and there is no HTML. */
  readonly plain?: boolean;
}
