/** As much of Quill 2 as the adapter needs. */

export interface Op {
  insert?: string | Record<string, unknown>;
  delete?: number;
  /** How many, or the change of an embed. */
  retain?: number | Record<string, unknown>;
  attributes?: Attributes;
}

export type Attributes = Record<string, unknown>;

export interface Line {
  length(): number;
  /** Absent of an embed that is a line by itself. */
  children?: unknown;
}

export interface Range {
  index: number;
  length: number;
}

export interface Clipboard {
  onPaste(range: Range, clip: { text?: string; html?: string }): void;
  onCopy(range: Range, isCut: boolean): { text: string; html: string };
}

/** A live `Quill` of version 2. */
export interface QuillEditor {
  readonly root: HTMLElement;
  readonly clipboard: object;
}

/** The same, with what its parts are. */
export interface Quill extends QuillEditor {
  readonly clipboard: Clipboard;
  readonly history?: { cutoff?(): void };
  getContents(): { ops: Op[] };
  getLines(): Line[];
  getSelection(): Range | null;
  getFormat(index: number, length?: number): Attributes;
  setSelection(index: number, length: number, source: 'user' | 'silent'): void;
  updateContents(delta: Op[], source: 'user'): unknown;
  isEnabled(): boolean;
  focus(): void;
  on(event: 'text-change', listener: () => void): unknown;
  off(event: 'text-change', listener: () => void): unknown;
}
