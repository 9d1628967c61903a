/** A session: pastes cleaned, what was done to them remembered, reviews opened. */

import type { Cleaner } from '../cleaner.js';
import type { RemoteCleaner } from '../remote.js';
import { cleanHtml, cleanText, type CleanedClip } from '../paste/clean.js';
import { inverted } from './changes.js';
import { History, takingBack, type Done } from './history.js';
import { nextId } from './ids.js';
import { locate } from './locate.js';
import { Cleaning } from './cleaning.js';
import type { AttachOptions, PasteReport } from './attach.js';
import type { EditorPort, Reading } from './port.js';
import type { Review } from './review.js';
import { DocumentReview } from './reviewing.js';
import type { CleanPaste, Clip, Session } from './session.js';
import { Supply } from './supply.js';
import { Track } from './track.js';
import { warmUp } from './warm_up.js';

/** A paste on its way into the document. */
interface Underway {
  cleaned: CleanedClip;
  before: Reading;
  milliseconds: number;
}

export class OpenedSession implements Session {
  readonly port: EditorPort;
  readonly #options: AttachOptions;
  readonly #cleaner: Supply<Cleaner>;
  readonly #reviewer: Supply<RemoteCleaner> | undefined;
  readonly #track: Track;
  readonly #history = new History();
  readonly #underway = new WeakMap<CleanPaste, Underway>();
  readonly #told = new Set<string>();
  #current: DocumentReview | undefined;
  #over = false;

  constructor(port: EditorPort, options: AttachOptions) {
    this.port = port;
    this.#options = options;
    this.#track = new Track(port);
    this.#cleaner = new Supply(options.cleaner);
    this.#reviewer = options.reviewer && new Supply(options.reviewer);
    this.cleaner.then(
      (cleaner) => {
        if (options.paste !== false) {
          warmUp(cleaner, (text) => {
            this.#clean({ text }, cleaner);
            this.#clean({ html: text.replace(/.+/g, '<p>$&</p>'), text }, cleaner);
          });
        }
      },
      (trouble: unknown) => {
        this.#tell(trouble);
      },
    );
  }

  get cleaner(): Promise<Cleaner> {
    return this.#cleaner.get();
  }

  get current(): Review | undefined {
    return this.#current;
  }

  paste(clip: Clip): CleanPaste | undefined {
    const cleaner = this.#cleaner.now;
    if (this.#over || this.#options.paste === false || !cleaner) return undefined;
    try {
      const began = performance.now();
      const cleaned = this.#clean(clip, cleaner);
      if (!cleaned) return undefined;
      const paste = { html: cleaned.html, text: cleaned.text };
      const milliseconds = performance.now() - began;
      this.#underway.set(paste, { cleaned, before: this.#track.sync(), milliseconds });
      return paste;
    } catch (trouble) {
      this.#tell(trouble);
      return undefined;
    }
  }

  #clean({ html = '', text }: Clip, cleaner: Cleaner): CleanedClip | undefined {
    if (this.port.plain) return cleanText(text, cleaner, true);
    return /\S/.test(html) ? cleanHtml(html, cleaner) : cleanText(text, cleaner, false);
  }

  inserted(paste: CleanPaste): void {
    const underway = this.#underway.get(paste);
    if (!underway || this.#over) return;
    this.#underway.delete(paste);
    const { cleaned, before, milliseconds } = underway;
    if (cleaned.steps.length === 0) return;
    this.#track.add(this.#history);
    const { text } = this.#track.sync();
    const number = this.#history.addPaste(this.#done(cleaned, before, text), text);
    this.#current?.refresh();
    const { findings } = cleaned.result;
    const report: PasteReport = {
      fixed: findings.filter(({ action }) => action === 'fixed'),
      open: findings.filter(({ action }) => action !== 'fixed'),
      milliseconds,
      restore: () => this.#restore(number),
    };
    if (report.fixed.length > 0) this.#options.onPaste?.(report);
  }

  /** What was done to a paste, at its places in the document. */
  #done({ copied, text: pasted, steps }: CleanedClip, before: Reading, text: string): Done[] {
    const place = locate(before, text, pasted);
    if (!place) return [];
    return inverted(copied, steps).flatMap(({ insert, ...inverse }, i) => {
      const span = place(inverse);
      const { finding } = steps[i]!;
      return span ? [{ ...span, id: nextId(), original: insert, ...(finding && { finding }) }] : [];
    });
  }

  #restore(paste: number): boolean {
    this.#track.sync();
    const done = this.#history.of(paste);
    return (
      done.length > 0 &&
      this.#track.change(takingBack(done), () => {
        this.#history.remove(done);
      })
    );
  }

  review(): Review {
    this.#current?.close();
    this.#track.add(this.#history);
    const review = new DocumentReview({
      port: this.port,
      host: this.#options,
      cleaning: new Cleaning(this.#cleaner, this.#reviewer),
      track: this.#track,
      history: this.#history,
      restore: () => this.#restore(this.#history.paste),
      closed: () => {
        if (this.#current === review) this.#current = undefined;
      },
    });
    this.#current = review;
    return review;
  }

  detach(): void {
    this.#current?.close();
    this.#track.end();
    this.#over = true;
  }

  /** Once of each trouble: a paste that goes in as it came need not say it again and again. */
  #tell(trouble: unknown): void {
    const what = String(trouble);
    if (this.#told.has(what)) return;
    this.#told.add(what);
    this.#options.onTrouble?.(trouble);
  }
}
