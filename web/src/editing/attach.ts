/** What all adapters give back, and what they are given. */

import type { Cleaner } from '../cleaner.js';
import type { RemoteCleaner } from '../remote.js';
import type { Finding } from '../types.js';
import type { EditorPort } from './port.js';
import type { Review, ReviewHost } from './review.js';

/** Something that is there, its promise, or what loads it and is asked again where that has failed. */
export type Supplied<T extends object> = T | Promise<T> | (() => Promise<T>);

export interface AttachOptions extends ReviewHost {
  /**
   * Cleans while pasting, and reviews. It is loaded at once: what is pasted until it is there goes
   * in as it came, and so it does where loading fails.
   */
  cleaner: Supplied<Cleaner>;
  /** Reviews long documents without holding up the page; by default `cleaner` does. Loaded for the first. */
  reviewer?: Supplied<RemoteCleaner>;
  /** Whether pastes are cleaned; true by default. */
  paste?: boolean;
  /** After a paste that was changed. */
  onPaste?(report: PasteReport): void;
  /** A paste that went in as it came because cleaning it failed, and why. */
  onTrouble?(trouble: unknown): void;
}

/** What was done to a paste. */
export interface PasteReport {
  /** The fixed findings; offsets count UTF-16 units of what was copied. */
  fixed: readonly Finding[];
  /** The others. */
  open: readonly Finding[];
  /** How long cleaning took. */
  milliseconds: number;
  /** 还原为原文: the document gets the text as it was copied, also after more typing. */
  restore(): boolean;
}

/** An editor with its cleaner. */
export interface Attachment {
  /** The cleaner, which may be on its way; asked for again where loading it has failed. */
  readonly cleaner: Promise<Cleaner>;
  readonly port: EditorPort;
  /** Opens a review of what is selected, or of the whole document: what the button does. */
  review(): Review;
  /** What is under review now. */
  readonly current: Review | undefined;
  /** Takes everything away that {@link attach} put there. */
  detach(): void;
}
