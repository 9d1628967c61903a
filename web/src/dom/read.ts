/**
 * The text of a piece of DOM, by the conventions of editing/port.ts, and where each
 * part of it stands.
 *
 * White space is what CSS makes of it: a run of it is one space, and nothing at the
 * edges of a line, but where the style preserves it. A `<br>` at the end of a block only holds
 * the line open and is no line feed.
 */

import type { Hint, HintKind, Span } from '../types.js';
import {
  isBlock,
  isBreak,
  isCode,
  isContainer,
  isElement,
  isObject,
  isText,
  isUnseen,
  OBJECT,
} from './elements.js';

/**
 * A part of the text that stands in one node: characters of a text node, a line feed or an
 * object. One without extent is white space that does not show.
 */
export interface Piece extends Span {
  node: Text | Element;
  /** Where in a text node it begins. */
  from: number;
  /** How much of a text node it is. */
  size: number;
}

/** One line of blocks: what stands between two line feeds that are not of a `<br>`. */
export interface TextBlock extends Span {
  /** Its place among the blocks. */
  index: number;
  /** The element whose text it is; `first` to `last` are children of it. */
  element: Element;
  /** The children that make the line; absent where the block is empty. */
  first?: Node;
  last?: Node;
  /** What holds the line open at its end. */
  placeholder?: Element;
  /** Its pieces are `pieces[begin]` to `pieces[finish - 1]`. */
  begin: number;
  finish: number;
}

/** A text and where it stands. Holds as long as the DOM is not changed. */
export interface DomText {
  readonly root: Element;
  /** Whether white space shows as it is written. */
  readonly preserve: boolean;
  readonly text: string;
  readonly hints: Hint[];
  /** In the order of the text. */
  readonly pieces: Piece[];
  readonly blocks: TextBlock[];
}

export interface ReadOptions {
  /** Whether white space shows as it is written; by default as the root's style says. */
  preserve?: boolean;
}

/** Reads what stands in `root`. */
export function readDom(root: Element, options: ReadOptions = {}): DomText {
  return new Reader(root, options.preserve ?? preserves(root)).read();
}

/** A line feed that is one only if something follows in its block. */
interface Pending {
  node: Text | Element;
  from: number;
}

// TinyMCE puts one where the caret would find no place, and takes them out of what it gives away.
const CARET = '\uFEFF';

class Reader {
  readonly #pieces: Piece[] = [];
  readonly #blocks: TextBlock[] = [];
  readonly #hints: Hint[] = [];
  readonly #parts: string[] = [];
  #length = 0;
  #block: TextBlock | undefined;
  #lineFeed: Pending | undefined;
  #space: Piece | undefined; // shows if something follows on its line
  #atStart = true; // of a line
  #top: Node | undefined; // the child of the block's element that is being read
  readonly #carets: boolean; // there may be such as CARET says

  constructor(
    readonly root: Element,
    readonly preserve: boolean,
  ) {
    this.#carets = root.classList.contains('mce-content-body');
  }

  read(): DomText {
    this.#children(this.root, this.root, this.preserve);
    this.#close();
    if (this.#blocks.length === 0) this.#empty(this.root);
    this.#hints.sort((a, b) => a.start - b.start || b.end - a.end);
    return {
      root: this.root,
      preserve: this.preserve,
      text: this.#parts.join(''),
      hints: this.#hints,
      pieces: this.#pieces,
      blocks: this.#blocks,
    };
  }

  #children(parent: Element, owner: Element, preserve: boolean): void {
    for (let node = parent.firstChild; node; node = node.nextSibling) {
      if (parent === owner) this.#top = node;
      if (isText(node)) this.#text(node, owner, preserve);
      else if (isElement(node) && !isUnseen(node)) this.#element(node, owner, preserve);
    }
  }

  #element(element: Element, owner: Element, preserve: boolean): void {
    if (isBreak(element)) {
      this.#breakLine(owner, { node: element, from: 0 });
    } else if (isBlock(element)) {
      const top = this.#top;
      this.#blockElement(element, preserve);
      this.#top = top;
    } else if (isObject(element)) {
      this.#show(owner);
      this.#emit(OBJECT, element, 0);
    } else {
      const start = this.#length;
      this.#children(element, owner, styled(element, preserve));
      if (element.localName === 'code') this.#hint('code', start);
    }
  }

  #blockElement(element: Element, preserve: boolean): void {
    this.#close();
    const count = this.#blocks.length;
    const parent = element.parentElement!;
    if (isObject(element)) {
      this.#top = element;
      this.#show(parent);
      this.#emit(OBJECT, element, 0);
    } else {
      this.#children(element, element, styled(element, preserve));
    }
    this.#close();
    if (this.#blocks.length === count && !isContainer(element)) this.#empty(element);
    const kind = hintOf(element);
    const first = this.#blocks[count];
    if (kind && first) this.#hint(kind, first.start);
  }

  #hint(kind: HintKind, start: number): void {
    if (this.#length > start) this.#hints.push({ start, end: this.#length, kind });
  }

  #open(owner: Element): TextBlock {
    if (this.#block) return this.#block;
    if (this.#blocks.length > 0) {
      this.#parts.push('\n');
      this.#length += 1;
    }
    const begin = this.#pieces.length;
    this.#atStart = true;
    this.#block = {
      index: this.#blocks.length,
      start: this.#length,
      end: this.#length,
      element: owner,
      begin,
      finish: begin,
    };
    return this.#block;
  }

  #close(): void {
    const block = this.#block;
    if (!block) return;
    if (this.#space) this.#hide(this.#space);
    if (this.#lineFeed && !isText(this.#lineFeed.node)) block.placeholder = this.#lineFeed.node;
    this.#space = this.#lineFeed = this.#block = undefined;
    block.end = this.#length;
    block.finish = this.#pieces.length;
    this.#blocks.push(block);
  }

  #empty(element: Element): void {
    this.#open(element);
    this.#close();
  }

  /** Something shows: what was in doubt before it does too. */
  #show(owner: Element): void {
    this.#touch(owner);
    if (this.#lineFeed) {
      const { node, from } = this.#lineFeed;
      this.#lineFeed = undefined;
      this.#emit('\n', node, from);
      this.#atStart = true;
    }
    if (this.#space) {
      const { node, from, size } = this.#space;
      this.#space = undefined;
      this.#emit(' ', node, from);
      if (size > 1) this.#hide({ node, from: from + 1, size: size - 1 });
    }
    this.#atStart = false;
  }

  /** The block that is open now has the node that is being read. */
  #touch(owner: Element): void {
    const block = this.#open(owner);
    block.first ??= this.#top!;
    block.last = this.#top!;
  }

  #emit(text: string, node: Text | Element, from: number): void {
    const caret = this.#carets ? text.indexOf(CARET) : -1;
    if (caret >= 0) {
      if (caret > 0) this.#emit(text.slice(0, caret), node, from);
      this.#hide({ node, from: from + caret, size: 1 });
      const rest = text.slice(caret + 1);
      if (rest !== '') this.#emit(rest, node, from + caret + 1);
      return;
    }
    const start = this.#length;
    this.#parts.push(text);
    this.#length += text.length;
    this.#pieces.push({ start, end: this.#length, node, from, size: text.length });
  }

  #hide({ node, from, size }: Pick<Piece, 'node' | 'from' | 'size'>): void {
    this.#pieces.push({ start: this.#length, end: this.#length, node, from, size });
  }

  #breakLine(owner: Element, pending: Pending): void {
    if (this.#space) this.#hide(this.#space);
    this.#space = undefined;
    this.#touch(owner);
    if (this.#lineFeed) this.#emit('\n', this.#lineFeed.node, this.#lineFeed.from);
    this.#lineFeed = pending;
    this.#atStart = true;
  }

  #text(node: Text, owner: Element, preserve: boolean): void {
    const { data } = node;
    if (data === '') return;
    if (!this.#block && !/[^ \t\n\r\f]/.test(data) && (!preserve || holdsBlocks(owner))) return;
    if (preserve) this.#preserved(node, owner);
    else this.#collapsed(node, owner);
  }

  #preserved(node: Text, owner: Element): void {
    const { data } = node;
    for (let from = 0; from < data.length;) {
      const at = data.indexOf('\n', from);
      const end = at < 0 ? data.length : at;
      if (end > from) {
        this.#show(owner);
        this.#emit(data.slice(from, end), node, from);
      }
      if (at >= 0) this.#breakLine(owner, { node, from: at });
      from = end + 1;
    }
  }

  #collapsed(node: Text, owner: Element): void {
    // Nearly all texts, in a tenth of the time.
    if (SOLID.test(node.data)) {
      this.#show(owner);
      this.#emit(node.data, node, 0);
      return;
    }
    for (const { 0: run, index } of node.data.matchAll(
      /[ \t\n\r\f]+|[^ \t\n\r\f]+(?: [^ \t\n\r\f]+)*/g,
    )) {
      if (/^[ \t\n\r\f]/.test(run)) {
        this.#touch(owner);
        const white = { node, from: index, size: run.length };
        if (this.#atStart || this.#lineFeed || this.#space) this.#hide(white);
        else this.#space = { ...white, start: this.#length, end: this.#length };
      } else {
        this.#show(owner);
        this.#emit(run, node, index);
      }
    }
  }
}

/** Text that shows as it is written: single spaces inside it, and no other white space. */
const SOLID = /^[^ \t\n\r\f]+(?: [^ \t\n\r\f]+)*$/;

/** Values of `white-space` that keep it. */
const PRESERVING = /^(pre|pre-wrap|break-spaces)$/;

/** Whether the style of a live element, or what is written in one, keeps white space. */
function preserves(element: Element): boolean {
  const view = element.ownerDocument.defaultView;
  const style = view && element.isConnected ? view.getComputedStyle(element).whiteSpace : '';
  return PRESERVING.test(style) || styled(element, false);
}

function styled(element: Element, inherited: boolean): boolean {
  if (element.localName === 'pre') return true;
  const style = element.getAttribute('style');
  const written = style && /white-space\s*:\s*([\w-]+)/.exec(style)?.[1];
  return written ? PRESERVING.test(written) : inherited;
}

const holdsBlocks = (element: Element): boolean =>
  isContainer(element) || Array.from(element.children).some(isBlock);

function hintOf(element: Element): HintKind | undefined {
  if (/^h[1-6]$/.test(element.localName)) return 'heading';
  if (isCode(element)) return 'code';
  return (
    { li: 'list-item', td: 'table-cell', th: 'table-cell', blockquote: 'quotation' } as const
  )[element.localName];
}
