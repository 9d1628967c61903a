/** As much of ProseMirror as the adapter needs: structurally, so that any version of it will do. */

export interface Spec {
  code?: boolean;
  tableRole?: string;
  isolating?: boolean;
}

export interface Mark {
  type: { name: string; spec: { code?: boolean } };
}

export interface Node {
  type: { name: string; spec: Spec };
  text?: string;
  isTextblock: boolean;
  isText: boolean;
  isLeaf: boolean;
  isInline: boolean;
  isAtom: boolean;
  nodeSize: number;
  childCount: number;
  content: Fragment;
  marks: readonly Mark[];
  firstChild: Node | null;
  forEach(visit: (child: Node, offset: number, index: number) => void): void;
  eq(other: Node): boolean;
  canReplace(from: number, to: number, replacement?: Fragment): boolean;
  resolve(position: number): ResolvedPosition;
}

export interface Fragment {
  size: number;
  childCount: number;
  firstChild: Node | null;
}

export interface Slice {
  content: Fragment;
  openStart: number;
  openEnd: number;
}

export interface ResolvedPosition {
  pos: number;
  depth: number;
  parent: Node;
  nodeAfter: Node | null;
  node(depth?: number): Node;
  index(depth?: number): number;
  before(depth?: number): number;
  after(depth?: number): number;
  marks(): readonly Mark[];
}

export interface Selection {
  from: number;
  to: number;
  $from: ResolvedPosition;
}

export interface Transaction {
  doc: Node;
  docChanged: boolean;
  // Any, here and below: what a host's view takes is more than what is known here.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  replaceWith(from: number, to: number, content: any): Transaction;
  delete(from: number, to: number): Transaction;
  split(position: number): Transaction;
  setMeta(key: string, value: unknown): Transaction;
  setSelection(selection: Selection): Transaction;
  replaceSelection(slice: Slice): Transaction;
  replaceSelectionWith(node: Node, inheritMarks: boolean): Transaction;
  scrollIntoView(): Transaction;
}

export interface State {
  doc: Node;
  tr: Transaction;
  selection: Selection;
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  schema: { text(text: string, marks?: any): Node };
  /** Each has its key as a string, which is not among their types. */
  plugins: readonly object[];
}

export interface ViewPlugin {
  key: string;
  spec: { view(): { update(view: unknown, before: { doc: unknown }): void } };
  props: {
    handleDOMEvents: { paste(view: unknown, event: ClipboardEvent): boolean };
    transformPastedHTML(html: string): string;
    transformPastedText(text: string, plain: boolean): string;
    handlePaste: HandlePaste;
  };
  getState(): undefined;
}

export type HandlePaste = (view: unknown, event: ClipboardEvent, slice: Slice) => boolean;

/** A live `EditorView` of prosemirror-view 1.31 or newer. */
export interface ProseMirrorView {
  readonly dom: HTMLElement;
  readonly state: object;
}

/** The same, with what its parts are. */
export interface View extends ProseMirrorView {
  readonly state: State;
  readonly editable: boolean;
  readonly isDestroyed: boolean;
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  readonly props: { plugins?: readonly any[] };
  setProps(props: { plugins: readonly ViewPlugin[] }): void;
  /** Asks each plugin that has the prop, until one says yes. */
  someProp(name: 'handlePaste', ask: (handle: HandlePaste) => boolean): unknown;
  dispatch(transaction: Transaction): void;
  focus(): void;
}
