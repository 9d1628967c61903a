/** What a scenario does in a browser, whichever it is. */

import type { Clip } from '../../../web/src/editing/session.js';
import type { EditorName } from './editors.js';

export type { Clip };

export interface Driver {
  /** Opens the page of an editor anew, and waits until its cleaner is ready. */
  goto(editor: EditorName): Promise<void>;
  /** Calls a function in the page; what it takes and returns goes as JSON. */
  evaluate<A extends unknown[], R>(call: (...args: A) => R, ...args: A): Promise<Awaited<R>>;
  /** Puts this on the clipboard and presses Ctrl+V, or Ctrl+Shift+V. */
  paste(clip: Clip, options?: { plain?: boolean }): Promise<void>;
  /** Presses keys together: 'Control+C', 'Enter'. */
  press(keys: string): Promise<void>;
  type(text: string): Promise<void>;
  /** What went wrong on the page since it was opened. */
  trouble(): readonly string[];
}
