/** A review of a document in an editor: see review.ts for what it promises. */

import type { Finding, Hint, Outline, Result, Rule, Span } from '../types.js';
import { carried } from './changes.js';
import type { Cleaning } from './cleaning.js';
import { deletion, deletionAround, linesOf } from './extents.js';
import { carriedOpen, openOf, type Open } from './findings.js';
import { takingBack, type Done, type History } from './history.js';
import { Page } from './page.js';
import type { Change, EditorPort } from './port.js';
import type { Item, Review, ReviewHost, Story } from './review.js';
import { firstIndex } from '../sorted.js';
import { marksOf } from './show.js';
import type { Carried, Track } from './track.js';

// In milliseconds: who types is not disturbed.
const PAUSE = 600;

/** What a review is made of. */
export interface Parts {
  port: EditorPort;
  host: ReviewHost;
  cleaning: Cleaning;
  track: Track;
  history: History;
  /** Takes the last paste back. */
  restore: () => boolean;
  closed: () => void;
}

export class DocumentReview implements Review, Carried {
  readonly host: ReviewHost;
  readonly #parts: Parts;
  readonly #cleaning: Cleaning;
  readonly #page = new Page();
  readonly #listeners = new Set<() => void>();
  readonly #ignored = new Set<string>(); // keys
  readonly #hidden = new Set<string>(); // what has no key: see nameOf
  readonly #off = new Set<string>(); // rules
  readonly #forget: () => void;
  #open: Open[] = [];
  #items: readonly Item[] | undefined;
  #scope: Span | undefined;
  #activeId: number | undefined;
  #request = 0;
  #busy = false;
  #trouble: unknown;
  #pause: ReturnType<typeof setTimeout> | undefined;
  #over = false;

  constructor(parts: Parts) {
    this.#parts = parts;
    this.host = parts.host;
    this.#cleaning = parts.cleaning;
    const { selection } = parts.track.sync();
    if (selection && selection.end > selection.start) this.#scope = { ...selection };
    this.#forget = parts.track.add(this);
    this.refresh();
  }

  get text(): string {
    return this.#parts.track.reading.text;
  }

  get scope(): Span | undefined {
    return this.#scope;
  }

  get busy(): boolean {
    return this.#busy;
  }

  get trouble(): unknown {
    return this.#trouble;
  }

  get outline(): Outline {
    return this.#page.outline;
  }

  get stories(): readonly Story[] {
    return this.#page.stories;
  }

  get items(): readonly Item[] {
    this.#items ??= this.#makeItems();
    return this.#items;
  }

  get active(): Item | undefined {
    return this.items.find(({ id }) => id === this.#activeId);
  }

  rules(): readonly Rule[] {
    return this.#cleaning.rules();
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  }

  look(item: Item | undefined): void {
    this.#activeId = item?.id;
    this.#changed();
    if (item) this.#parts.port.reveal(spanOf(item));
  }

  goTo(item: Item): void {
    this.look(item);
    this.#parts.port.reveal({ start: item.start, end: item.start }, true);
    this.focusEditor();
  }

  step(by: 1 | -1): void {
    const { active } = this;
    const caret = active ? 0 : (this.#parts.track.sync().selection?.start ?? 0);
    const isOpen = ({ standing }: Item) => standing === 'open';
    const amongOpen = active ? isOpen(active) : this.items.some(isOpen);
    const items = this.items.filter((item) => isOpen(item) === amongOpen);
    if (items.length === 0) return;
    const at = active
      ? items.indexOf(active) + by
      : firstIndex(items, ({ start }) => start >= caret) - (by === 1 ? 0 : 1);
    this.look(items[(at + items.length) % items.length]);
  }

  lookAtOther(item: Item): void {
    if (item.related) this.#parts.port.reveal(item.related, true);
  }

  lookAtStory({ index }: Story): void {
    this.#parts.track.sync();
    const story = this.stories[index];
    if (!story) return;
    const { start } = story;
    this.#parts.port.reveal({ ...linesOf(this.text, { start, end: start }), start }, true);
  }

  accept(items: readonly Item[]): void {
    this.#parts.track.sync();
    const wanted = new Set(items.map(({ id }) => id));
    let done = 0; // two that overlap cannot both be made
    const taken = this.#open.filter(({ id, start, end, finding }) => {
      if (!wanted.has(id) || finding.replacement === undefined || start < done) return false;
      done = end;
      return true;
    });
    const changes = taken.map(({ start, end, finding }) => ({
      start,
      end,
      insert: finding.replacement!,
    }));
    this.#change(changes, (inverses) => {
      this.#parts.history.add(
        inverses.map(({ start, end, insert }, i) => {
          const { id, finding } = taken[i]!;
          return { id, start, end, original: insert, finding };
        }),
      );
    });
  }

  takeBack(items: readonly Item[]): void {
    this.#parts.track.sync();
    const { history } = this.#parts;
    const wanted = new Set(items.map(({ id }) => id));
    const done = history.done.filter(({ id }) => wanted.has(id));
    this.#change(takingBack(done), () => {
      history.remove(done);
    });
  }

  restore(): boolean {
    return this.#parts.restore();
  }

  ignore(items: readonly Item[]): void {
    for (const { finding } of items) {
      if (finding.key === undefined) this.#hidden.add(nameOf(finding));
      else this.#ignored.add(finding.key);
    }
    this.#leave();
  }

  ignoreAlways(item: Item): void {
    const { key } = item.finding;
    this.ignore([item]);
    if (key !== undefined) this.host.onIgnoreAlways?.(key, item.finding);
  }

  switchOff(rule: string): void {
    this.#off.add(rule);
    this.host.onRuleOff?.(rule);
    this.#leave();
  }

  deleteCopy(item: Item): void {
    this.#parts.track.sync();
    const open = this.#open.find(({ id }) => id === item.id);
    if (open) this.#change([deletion(this.text, open)]);
  }

  keepOnly({ index }: Story): void {
    this.#parts.track.sync();
    const story = this.stories[index];
    if (!story) return;
    const whole = this.#scope ?? { start: 0, end: this.text.length };
    this.#change(deletionAround(this.text, story, whole));
    this.#parts.port.reveal({ start: whole.start, end: whole.start });
  }

  focusEditor(): void {
    this.#parts.port.focus();
  }

  refresh(): void {
    if (this.#over) return;
    clearTimeout(this.#pause);
    const { text: whole, hints } = this.#parts.track.sync();
    const { start, end } = this.#scope ?? { start: 0, end: whole.length };
    const text = whole.slice(start, end);
    const options = { hints: clipped(hints, start, end), ignore: [...this.#ignored] };
    const request = ++this.#request;
    const settle = (trouble: unknown, result?: Result) => {
      if (this.#over || request !== this.#request) return;
      this.#busy = false;
      this.#trouble = trouble;
      if (result) this.#take(text, result, start);
      else this.#changed();
    };
    try {
      const result = this.#cleaning.cleanNow(text, options);
      if (result) {
        settle(undefined, result);
        return;
      }
    } catch (trouble) {
      settle(trouble);
      return;
    }
    this.#busy = true;
    this.#changed();
    this.#cleaning.clean(text, options).then((result) => settle(undefined, result), settle);
  }

  carry(changes: readonly Change[]): void {
    this.#request += 1; // what is under way is of another text
    this.#open = carriedOpen(this.#open, changes);
    this.#page.carry(changes);
    if (this.#scope) {
      const { start, end } = this.#scope;
      this.#scope = { start: carried(start, changes, -1), end: carried(end, changes, 1) };
    }
    this.#later();
  }

  close(): void {
    if (this.#over) return;
    this.#over = true;
    clearTimeout(this.#pause);
    this.#forget();
    this.#parts.port.mark(this.#parts.track.reading, []);
    this.#parts.closed();
    for (const listener of this.#listeners) listener();
    this.#listeners.clear();
  }

  #take(text: string, result: Result, start: number): void {
    this.#open = openOf(result.findings, start, this.#open).filter((open) => this.#isShown(open));
    this.#page.set(text, result, start);
    this.#changed();
  }

  #isShown({ finding }: { finding?: Finding }): boolean {
    if (!finding || this.#off.has(finding.rule)) return false;
    return !this.#ignored.has(finding.key ?? '') && !this.#hidden.has(nameOf(finding));
  }

  /** What is no longer to be shown goes. */
  #leave(): void {
    this.#open = this.#open.filter((open) => this.#isShown(open));
    this.#changed();
  }

  #change(changes: readonly Change[], made?: (inverses: readonly Change[]) => void): void {
    if (changes.length === 0) return;
    const changed = this.#parts.track.change(changes, made);
    if (changed) this.#changed();
    else this.refresh();
  }

  /** Cleans again after a pause. */
  #later(): void {
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => {
      this.refresh();
    }, PAUSE);
    this.#items = undefined;
    queueMicrotask(() => {
      this.#changed();
    });
  }

  #makeItems(): Item[] {
    const { text } = this;
    const scope = this.#scope ?? { start: 0, end: text.length };
    const open = this.#open.map(({ id, start, end, finding, related }): Item => ({
      id,
      start,
      end,
      finding,
      standing: 'open',
      now: text.slice(start, end),
      ...(finding.replacement !== undefined && { other: finding.replacement }),
      ...(related && { related }),
    }));
    const done = this.#parts.history.done.filter(
      (each): each is Done & { finding: Finding } =>
        this.#isShown(each) && each.start >= scope.start && each.end <= scope.end,
    );
    const made = done.map(({ id, start, end, finding, original }): Item => ({
      id,
      start,
      end,
      finding,
      standing: 'done',
      now: text.slice(start, end),
      other: original,
    }));
    return [...open, ...made].sort((a, b) => a.start - b.start || a.end - b.end);
  }

  #changed(): void {
    if (this.#over) return;
    this.#items = undefined;
    const { port, track } = this.#parts;
    port.mark(track.reading, marksOf(this.items, this.active, this.text));
    for (const listener of this.#listeners) listener();
  }
}

const spanOf = ({ start, end }: Span): Span => ({ start, end });

/** What a finding without a key is known by. */
const nameOf = ({ rule, original, replacement, message }: Finding): string =>
  [rule, original, replacement, message].join('\n');

/** The hints inside a part of the text, with offsets in that part. */
function clipped(hints: readonly Hint[], start: number, end: number): Hint[] {
  return hints.flatMap((hint) => {
    const span = { start: Math.max(hint.start, start), end: Math.min(hint.end, end) };
    if (span.start >= span.end) return [];
    return [{ ...hint, start: span.start - start, end: span.end - start }];
  });
}
