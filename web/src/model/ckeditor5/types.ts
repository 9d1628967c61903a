/** As much of CKEditor 5 as the adapter needs: by its shape alone, no code or type of it is taken. */

export interface ModelNode {
  is(type: '$text' | 'element'): boolean;
  /** Of an element. */
  name: string;
  /** Of a text node. */
  data: string;
  parent: ModelElement | null;
  /** How many units of its parent it takes. */
  offsetSize: number;
  startOffset: number | null;
  getAttribute(key: string): unknown;
  hasAttribute(key: string): boolean;
  getAttributes(): Iterable<[string, unknown]>;
}

export interface ModelElement extends ModelNode {
  isEmpty: boolean;
  childCount: number;
  maxOffset: number;
  getChildren(): Iterable<ModelNode>;
}

export interface Position {
  parent: ModelElement;
  offset: number;
  textNode: ModelNode | null;
  nodeBefore: ModelNode | null;
  nodeAfter: ModelNode | null;
  isBefore(other: Position): boolean;
}

export interface ModelRange {
  start: Position;
  end: Position;
  isCollapsed: boolean;
}

export interface Writer {
  createPositionAt(parent: ModelElement, offset: number | 'end'): Position;
  createRange(start: Position, end: Position): ModelRange;
  createRangeIn(element: ModelElement): ModelRange;
  insertText(text: string, attributes: Iterable<[string, unknown]>, position: Position): void;
  insertElement(name: string, position: Position): void;
  remove(what: ModelRange | ModelNode): void;
  move(range: ModelRange, position: Position): void;
  split(position: Position): unknown;
  setSelection(range: ModelRange): void;
}

/** Of what is on its way into the model. */
export interface ViewWriter {
  createDocumentFragment(children: unknown[]): unknown;
  createContainerElement(name: string, attributes: object, children: unknown[]): unknown;
  createText(text: string): unknown;
}

interface Emitter {
  on(event: string, listener: Listener, options?: { priority: number }): void;
  off(event: string, listener: Listener): void;
}

type Listener = (event: unknown, data: PasteData) => void;

export interface PasteData {
  content: unknown;
  /** A wrapper of CKEditor's own, which is read like the browser's. */
  dataTransfer: object;
  method: string;
}

/** A live editor of CKEditor 5, of version 47 or 48. */
export interface CKEditor5 {
  readonly isReadOnly: boolean;
  readonly model: object;
  readonly editing: object;
  readonly data: object;
  readonly plugins: object;
}

/** The same, with what its parts are. */
export interface Editor {
  readonly isReadOnly: boolean;
  readonly model: {
    readonly document: Emitter & {
      getRoot(): ModelElement | null;
      readonly selection: { getFirstRange(): ModelRange | null; isCollapsed: boolean };
    };
    readonly schema: {
      isBlock(node: ModelNode): boolean;
      isInline(node: ModelNode): boolean;
      isObject(node: ModelNode): boolean;
      checkChild(parent: ModelNode, child: string): boolean;
    };
    change(act: (writer: Writer) => void): void;
  };
  readonly editing: {
    readonly view: {
      readonly document: Emitter;
      getDomRoot(): HTMLElement | undefined;
      focus(): void;
      change<T>(act: (writer: ViewWriter) => T): T;
    };
  };
  readonly data: {
    readonly htmlProcessor: { toView(html: string): unknown; toData(view: unknown): string };
  };
  readonly plugins: { has(name: string): boolean; get(name: string): Emitter };
}
