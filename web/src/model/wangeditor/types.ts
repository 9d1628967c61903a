/** As much of wangEditor 5, and of Slate in it, as the adapter needs. */

export interface SlateText {
  text: string;
  [mark: string]: unknown;
}

export interface SlateElement {
  type: string;
  children: SlateNode[];
  [property: string]: unknown;
}

export type SlateNode = SlateText | SlateElement;
export type Path = number[];

export interface Point {
  path: Path;
  offset: number;
}

export interface SlateRange {
  anchor: Point;
  focus: Point;
}

export type Operation =
  | { type: 'insert_text' | 'remove_text'; path: Path; offset: number; text: string }
  | { type: 'insert_node' | 'remove_node'; path: Path; node: SlateNode }
  | { type: 'merge_node'; path: Path; position: number; properties: object }
  | { type: 'set_node'; path: Path; properties: object; newProperties: object };

export interface Editor {
  children: SlateNode[];
  selection: SlateRange | null;
  history?: { undos: unknown[][] };
  apply(operation: Operation): void;
  normalizeNode(entry: unknown): void;
  insertData(data: DataTransfer): void;
  isInline(element: SlateElement): boolean;
  isVoid(element: SlateElement): boolean;
  isDisabled(): boolean;
  select(at: SlateRange): void;
  focus(): void;
  getEditableContainer(): Element;
  on(event: 'change', listener: () => void): void;
  off(event: 'change', listener: () => void): void;
}

/** A live editor of wangEditor 5, as `createEditor` returns it. */
export interface WangEditor {
  insertData(data: DataTransfer): void;
  getEditableContainer(): Element;
}

export const isText = (node: SlateNode): node is SlateText => typeof node.text === 'string';
