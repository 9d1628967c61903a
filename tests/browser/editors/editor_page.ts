/** The page of an editor, with a person before it: copies, pastes, presses keys, looks. */

import type { BrowserName } from '../drivers/index.js';
import type { Clip, Driver } from '../drivers/driver.js';
import { traitsOf, type EditorName, type Traits } from './editors.js';
import type { Place } from './fixture.js';
import { readFormats, type Formatted } from './formats.js';
import { readMeaning, type Meaning } from './meaning.js';
import type { Manner } from './address.js';
import type { EditorServer } from './server.js';

export interface Standing {
  text: string;
  html: string;
}

/** What keys are pressed for. */
const EVENTS: Readonly<Record<string, string>> = {
  'Control+C': 'copy',
  'Control+V': 'paste',
  'Control+Shift+V': 'paste',
};

export class EditorPage {
  readonly traits: Traits;
  #opened: Manner | undefined; // how the page is served that is open now

  constructor(
    readonly driver: Driver,
    readonly browser: BrowserName,
    readonly editor: EditorName,
    readonly server: EditorServer,
  ) {
    this.traits = traitsOf(editor);
  }

  /**
   * The editor with a cleaner that knows nothing yet, which is waited for where it will come. The page
   * is loaded where it is not open already.
   */
  async open(manner: Manner = 'usual'): Promise<void> {
    if (manner === 'usual' && this.#opened === 'usual') {
      await this.evaluate(() => window.fixture.anew());
      return;
    }
    await this.driver.open(this.server.urlOf(this.editor, manner));
    this.#opened = manner;
    await this.#until(() => (window as Partial<Window>).fixture !== undefined, 'the editor');
    if (manner === 'usual') await this.ready();
  }

  /** Whatever has become of the page is not to be met again: it is loaded anew the next time. */
  abandon(): void {
    this.#opened = undefined;
  }

  /** Waits until the cleaner is loaded. */
  async ready(): Promise<void> {
    await this.evaluate(async () => {
      await window.fixture.ready;
    });
  }

  evaluate<A extends unknown[], R>(call: (...args: A) => R, ...args: A): Promise<Awaited<R>> {
    return this.driver.evaluate(call, ...args);
  }

  /** Sets the document, with the caret at its end. */
  async set(html: string): Promise<void> {
    await this.evaluate((content) => {
      window.fixture.setHTML(content);
    }, html);
    await this.settled();
    await this.put('end');
  }

  /**
   * Puts the caret somewhere, or selects; again where it does not stay there: some editors learn so
   * late that they have the focus that they put the caret where the browser had it.
   */
  async put(place: Place): Promise<void> {
    for (let tries = 0; tries < 20; tries++) {
      const { start, end } = await this.evaluate((where) => window.fixture.put(where), place);
      if ((await this.#stays(start, end)) && (await this.#stays(start, end))) return;
    }
    throw new Error(`The caret does not stay where it is put in ${this.editor}.`);
  }

  /** Whether that is what is selected once the page has come to rest. */
  async #stays(start: number, end: number): Promise<boolean> {
    await this.settled();
    const at = await this.evaluate(() => window.fixture.selection());
    return at?.start === start && at.end === end;
  }

  /** Copies it elsewhere, puts the caret, presses Ctrl+V or the keys given. */
  async paste(clip: Clip, place: Place = 'end', keys = 'Control+V'): Promise<void> {
    await this.driver.copy(clip);
    await this.put(place);
    await this.press(keys);
  }

  /** Presses keys; where an event is to come of it, a browser may send that later than the key's own. */
  async press(keys: string): Promise<void> {
    const event = EVENTS[keys];
    if (event) await this.evaluate((type) => window.fixture.lookOutFor(type), event);
    const come = () => this.evaluate(() => window.fixture.come());
    await this.driver.press(keys, event ? come : undefined);
    await this.settled();
  }

  async type(text: string): Promise<void> {
    await this.driver.type(text);
    await this.settled();
  }

  /** Ctrl+Z; or what a program around WebKitGTK does at it, which its MiniBrowser does not. */
  async undo(): Promise<void> {
    if (this.browser === 'webkit' && this.traits.nativeUndo) {
      await this.evaluate(() => {
        window.fixture.undo();
      });
      await this.settled();
    } else await this.press('Control+Z');
  }

  async redo(): Promise<void> {
    if (this.browser === 'webkit' && this.traits.nativeUndo) {
      await this.evaluate(() => {
        window.fixture.redo();
      });
      await this.settled();
    } else await this.press('Control+Shift+Z');
  }

  standing(): Promise<Standing> {
    return this.evaluate(() => ({ text: window.fixture.text(), html: window.fixture.html() }));
  }

  formats(): Promise<Formatted[]> {
    return this.driver.evaluate(readFormats);
  }

  /** Lets this page's module go, where it is held back. */
  release(): void {
    this.server.release(this.editor);
  }

  meaning(html: string): Promise<Meaning> {
    return this.driver.evaluate(readMeaning, html);
  }

  trouble(): Promise<string[]> {
    return this.evaluate(() => window.fixture.trouble);
  }

  /** Waits until the page has come to rest. */
  async settled(): Promise<void> {
    await this.evaluate(() => window.fixture.settled());
  }

  async #until(passes: () => boolean, what: string): Promise<void> {
    const end = Date.now() + 30_000;
    while (!(await this.driver.evaluate(passes))) {
      if (Date.now() > end) throw new Error(`${what} does not come up in ${this.editor}.`);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }
}
