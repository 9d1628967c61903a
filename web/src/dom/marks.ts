/**
 * Marks in the text, by the CSS Custom Highlight API: nothing is written into the
 * document. Where a browser has no such thing there are none, silently.
 *
 * Limits of the API, which marks must do with: colours, background and text decoration alone.
 */

import type { Mark, MarkKind } from '../editing/port.js';
import { placeOf } from './place.js';
import { readDom, type DomText } from './read.js';

const KINDS: readonly MarkKind[] = ['fixed', 'suggested', 'flagged', 'active'];

const nameOf = (kind: MarkKind): string => `jinggao-${kind}`;

// Lines of different forms, for who cannot tell the colours apart.
const STYLES = `
::highlight(jinggao-fixed) { text-decoration: underline 2px solid var(--jinggao-fixed, #2e8b57); }
::highlight(jinggao-suggested) { text-decoration: underline 2px dashed var(--jinggao-suggested, #3b73d1); }
::highlight(jinggao-flagged) { text-decoration: underline 2px wavy var(--jinggao-flagged, #c77700); }
::highlight(jinggao-active) { background-color: var(--jinggao-active, #ffe58a); color: #000; }
@media (forced-colors: active) {
  ::highlight(jinggao-active) { background-color: Highlight; color: HighlightText; }
}
`;

type View = Window & typeof globalThis;

/** The marks of one editor. */
export class Marker {
  readonly #root: () => Element | undefined;
  readonly #shown = new Map<Highlight, AbstractRange[]>();
  readonly #unstyle: (() => void)[] = [];
  #styled: Node | undefined;

  /** @param root of the editor's text, as it is rendered now. */
  constructor(root: () => Element | undefined) {
    this.#root = root;
  }

  /**
   * Shows `marks` and no others. `text` is what their offsets are of: where the root shows
   * another text, none are shown.
   */
  show(text: string, marks: readonly Mark[]): void {
    this.clear();
    const root = this.#root();
    const view = root?.ownerDocument.defaultView as View | null | undefined;
    if (!root || !view?.CSS?.highlights || marks.length === 0) return;
    const dom = readDom(root);
    if (dom.text !== text) return;
    this.#style(root, view);
    for (const kind of KINDS) {
      const ranges = marks.filter((mark) => mark.kind === kind).map((mark) => rangeOf(dom, mark));
      if (ranges.length > 0) this.#add(view, kind, ranges);
    }
  }

  clear(): void {
    for (const [highlight, ranges] of this.#shown) {
      for (const range of ranges) highlight.delete(range);
    }
    this.#shown.clear();
  }

  /** Takes the styles away too. */
  dispose(): void {
    this.clear();
    for (const end of this.#unstyle) end();
  }

  /** All editors of a window share its highlights. */
  #add(view: View, kind: MarkKind, ranges: AbstractRange[]): void {
    const { highlights } = view.CSS;
    let highlight = highlights.get(nameOf(kind));
    if (!highlight) {
      highlight = new view.Highlight();
      highlight.priority = KINDS.indexOf(kind);
      highlights.set(nameOf(kind), highlight);
    }
    for (const range of ranges) highlight.add(range);
    this.#shown.set(highlight, ranges);
  }

  #style(root: Element, view: View): void {
    const around = root.getRootNode() as Document | ShadowRoot;
    if (this.#styled === around) return;
    this.#styled = around;
    this.#unstyle.push(adopt(around, view));
  }
}

/** A range over a span of the text. It moves with the DOM. */
export function rangeOf(dom: DomText, { start, end }: { start: number; end: number }): Range {
  const range = dom.root.ownerDocument.createRange();
  const from = placeOf(dom, start, end > start ? 1 : -1);
  const to = placeOf(dom, end, -1);
  range.setStart(from.node, from.offset);
  range.setEnd(to.node, to.offset);
  return range;
}

/** How many markers have put the styles where they are. */
const sheets = new WeakMap<Node, { sheet: CSSStyleSheet; users: number }>();

function adopt(around: Document | ShadowRoot, view: View): () => void {
  let entry = sheets.get(around);
  if (!entry) {
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync(STYLES);
    entry = { sheet, users: 0 };
    sheets.set(around, entry);
  }
  const { sheet } = entry;
  if (entry.users++ === 0) around.adoptedStyleSheets = [...around.adoptedStyleSheets, sheet];
  return () => {
    if (--entry.users > 0) return;
    around.adoptedStyleSheets = around.adoptedStyleSheets.filter((other) => other !== sheet);
  };
}
