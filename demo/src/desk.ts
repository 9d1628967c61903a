/** The desk: one editor with a cleaner, and what happened in it. */

import type { Cleaner, Locale } from 'jinggao';
import type { PasteReport, Review, ReviewHost } from 'jinggao/editing';
import { byId } from './dom.js';
import type { Attachment, OpenedEditor } from './editors/editor.js';
import { editors, type EditorName } from './editors/index.js';
import { clipOf, pasteInto } from './paste.js';
import type { Clip } from './samples.js';

/** What was done to a paste; where it was not changed, why: nothing was to change, or nobody cleaned it. */
export type Pasted = PasteReport | 'nothing' | 'raw';

export interface DeskHost extends ReviewHost {
  /** After each paste. */
  onPasted(pasted: Pasted): void;
  /** After each change of the text. */
  onChange(): void;
  /** F8 in an editor whose keys the page does not hear. */
  onStep(by: 1 | -1): void;
}

// In milliseconds: by then every editor knows where its caret is, or has taken a paste in.
const SETTLED = 60;
const TAKEN = 80;

export class Desk {
  readonly #host: DeskHost;
  readonly #place = byId('place');
  #editor: OpenedEditor | undefined;
  #attachment: Attachment | undefined;
  #cleaner: Promise<Cleaner> | undefined;
  #hasCleaner = false; // it has come
  #report: PasteReport | undefined;
  #opening = 0;
  #last: Clip | undefined; // what was pasted last, for the next editor
  #given = false; // the paste that is under way is the page's, not a person's

  constructor(host: DeskHost) {
    this.#host = host;
  }

  /** Closes the editor that is open, and opens another; what was pasted last is pasted there too. */
  async open(name: EditorName, label: string, locale: Locale): Promise<void> {
    const opening = ++this.#opening;
    const open = await editors[name].load();
    if (opening !== this.#opening) return; // another was chosen meanwhile
    this.#attachment?.detach();
    this.#attachment = undefined;
    this.#editor?.close();
    this.#editor = undefined;
    this.#place.replaceChildren();
    this.#place.dataset.editor = name;
    const editor = await open(this.#place, locale);
    if (opening !== this.#opening) {
      editor.close();
      return;
    }
    this.#editor = editor;
    this.#listen(editor, label);
    this.#attach();
    if (this.#last) await this.paste(this.#last);
  }

  /** What the editor is called from now on. */
  label(label: string): void {
    this.#editor?.input.setAttribute('aria-label', label);
  }

  /** Gives the editor a cleaner, which may be on its way. */
  use(cleaner: Promise<Cleaner>): void {
    this.#cleaner = cleaner;
    this.#hasCleaner = false;
    cleaner.then(
      () => (this.#hasCleaner ||= cleaner === this.#cleaner),
      () => undefined,
    );
    this.#attach();
  }

  /** Pastes into an empty document; where no editor is open yet, into the one that will be. */
  async paste(clip: Clip): Promise<void> {
    this.#last = clip;
    const editor = this.#editor;
    await this.#cleaner?.catch(() => undefined);
    if (!editor || editor !== this.#editor) return;
    this.#empty();
    this.focus();
    await later(SETTLED);
    if (editor !== this.#editor) return;
    this.#given = true;
    pasteInto(editor.input, clip);
    this.#given = false;
  }

  /** Takes everything away, also what the next editor would be given. */
  clear(): void {
    this.#last = undefined;
    this.#empty();
    this.focus();
  }

  get text(): string {
    return this.#attachment?.port.read().text ?? '';
  }

  /** The review that is open, or a new one of the whole document. */
  review(): Review | undefined {
    return this.#attachment?.current ?? this.#attachment?.review();
  }

  closeReview(): void {
    this.#attachment?.current?.close();
  }

  focus(): void {
    const editor = this.#editor;
    if (editor?.focus) editor.focus();
    else editor?.input.focus();
  }

  #empty(): void {
    const port = this.#attachment?.port;
    if (!port) return;
    const reading = port.read();
    if (reading.text === '') return;
    port.change(reading, [{ start: 0, end: reading.text.length, insert: '' }]);
  }

  #attach(): void {
    const editor = this.#editor;
    if (!editor || !this.#cleaner) return;
    this.#attachment?.detach();
    this.#attachment = editor.attach({
      ...this.#host,
      cleaner: this.#cleaner,
      onPaste: (report) => {
        this.#report = report;
      },
    });
    this.#attachment.port.onChange(() => {
      this.#host.onChange();
    });
    this.#host.onChange();
  }

  #listen({ input }: OpenedEditor, label: string): void {
    input.setAttribute('aria-label', label);
    input.addEventListener(
      'paste',
      (event) => {
        this.#last = clipOf(event) ?? this.#last;
        this.#report = undefined;
        const given = this.#given;
        const unchanged = this.#hasCleaner ? 'nothing' : 'raw';
        setTimeout(() => {
          this.#host.onPasted(this.#report ?? unchanged);
          // Who has not written it begins to read at its beginning, not where the caret is.
          if (given) this.#attachment?.port.reveal({ start: 0, end: 0 });
        }, TAKEN);
      },
      { capture: true },
    );
    if (input.ownerDocument === document) return;
    input.ownerDocument.addEventListener('keydown', (event) => {
      if (event.key !== 'F8') return;
      event.preventDefault();
      this.#host.onStep(event.shiftKey ? -1 : 1);
    });
  }
}

const later = (milliseconds: number) =>
  new Promise<void>((resolve) => setTimeout(resolve, milliseconds));
