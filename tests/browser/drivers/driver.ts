/** What a scenario does in a browser, whichever it is. */

/** What another program puts on the clipboard. */
export interface Clip {
  /** Absent where there is only text. */
  html?: string;
  text: string;
}

export interface Driver {
  /** Opens a page anew; all that was done in the one before it is gone. */
  open(url: string): Promise<void>;
  /** Calls a function in the page. It sees nothing but the page; what it takes and returns goes as JSON. */
  evaluate<A extends unknown[], R>(call: (...args: A) => R, ...args: A): Promise<Awaited<R>>;
  /** Puts this on the clipboard, untouched, as another program does. The focus may leave the editor. */
  copy(clip: Clip): Promise<void>;
  /**
   * Presses keys together, with what the browser itself does at them: 'Control+Shift+V', 'Enter'. They
   * are held `until` something has happened.
   */
  press(keys: string, until?: () => Promise<void>): Promise<void>;
  /** Types letters and digits. */
  type(text: string): Promise<void>;
  /** How long the page's own thread has worked, in milliseconds of the processor's time; Chromium knows. */
  worked?(): Promise<number>;
  /** Ends the browser, and whatever was started for it. */
  quit(): Promise<void>;
}

/** A browser that scenarios run in. */
export interface BrowserUnderTest {
  /** As people know it. */
  title: string;
  start(): Promise<Driver>;
}
