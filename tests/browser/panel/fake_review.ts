/** A review over a string, in place of one over an editor: the panel's test double. */

import type { Item, Review, ReviewHost, Story } from 'jinggao/editing';
import type { Finding, Outline, Rule, Span } from 'jinggao';

/** A finding by what it is about: the `nth` place where `now` stands. */
export interface Planted {
  rule: string;
  action: Finding['action'];
  now: string;
  nth?: number;
  other?: string;
  /** Of a repeat: the text of the earlier passage. */
  earlier?: string;
  standing?: Item['standing'];
}

export class FakeReview implements Review {
  items: readonly Item[] = [];
  readonly outline: Outline = { articles: [], blocks: [] };
  stories: readonly Story[] = [];
  text: string;
  busy = false;
  trouble?: unknown;
  active?: Item;
  /** What was asked of the editor, in order. */
  readonly asked: string[] = [];
  readonly host: ReviewHost;
  readonly #rules: readonly Rule[];
  readonly #listeners = new Set<() => void>();

  constructor(text: string, planted: readonly Planted[], rules: readonly Rule[], host = {}) {
    this.text = text;
    this.host = host;
    this.#rules = rules;
    this.items = planted
      .map((plant, id) => itemOf(text, plant, id))
      .sort((a, b) => a.start - b.start || a.end - b.end);
  }

  rules = () => this.#rules;

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Changes what is shown, as a cleaning would. */
  set(changes: Partial<Pick<FakeReview, 'items' | 'stories' | 'busy' | 'trouble' | 'text'>>): void {
    Object.assign(this, changes);
    this.#tell();
  }

  look(item: Item | undefined): void {
    if (item) this.active = item;
    else delete this.active;
    this.#tell();
  }

  goTo(item: Item): void {
    this.look(item);
    this.asked.push(`go to ${item.start}`);
    this.focusEditor();
  }

  step(by: 1 | -1): void {
    const at = this.items.findIndex(({ id }) => id === this.active?.id);
    const from = at < 0 && by < 0 ? 0 : at;
    this.look(this.items.at((from + by) % this.items.length));
  }

  lookAtOther(item: Item): void {
    this.asked.push(`look at ${item.related!.start}`);
  }

  lookAtStory(story: Story): void {
    this.asked.push(`look at story ${story.index}`);
  }

  accept(items: readonly Item[]): void {
    this.#exchange(items.filter((item) => item.standing === 'open' && item.other !== undefined));
  }

  takeBack(items: readonly Item[]): void {
    this.#exchange(items.filter((item) => item.standing === 'done'));
  }

  restore(): boolean {
    const done = this.items.filter((item) => item.standing === 'done');
    this.#exchange(done);
    return done.length > 0;
  }

  ignore(items: readonly Item[]): void {
    this.#drop((item) => items.some(({ id }) => id === item.id));
  }

  ignoreAlways(item: Item): void {
    this.host.onIgnoreAlways?.(item.finding.key!, item.finding);
    this.ignore([item]);
  }

  switchOff(rule: string): void {
    this.host.onRuleOff?.(rule);
    this.#drop((item) => item.finding.rule === rule);
  }

  deleteCopy(item: Item): void {
    this.#splice(item, '');
    this.#drop(({ id }) => id === item.id);
  }

  keepOnly(story: Story): void {
    this.asked.push(`keep ${story.headline}`);
  }

  focusEditor(): void {
    this.asked.push('focus');
    document.querySelector<HTMLElement>('#editor')?.focus();
  }

  refresh(): void {
    this.asked.push('refresh');
    delete this.trouble;
    this.#tell();
  }

  close(): void {
    this.#listeners.clear();
  }

  /** Puts what is not there in place of what is. */
  #exchange(items: readonly Item[]): void {
    for (const { id } of items) {
      const item = this.items.find((one) => one.id === id);
      if (item?.other === undefined) continue;
      const { start, now, other } = item;
      this.#splice(item, other);
      this.#change(id, {
        start,
        end: start + other.length,
        now: other,
        other: now,
        standing: item.standing === 'open' ? 'done' : 'open',
      });
    }
    this.#tell();
  }

  #change(id: number, changes: Partial<Item>): void {
    this.items = this.items.map((item) => (item.id === id ? { ...item, ...changes } : item));
    if (this.active?.id === id) this.active = this.items.find((item) => item.id === id)!;
  }

  /** Replaces a passage, and carries the others along. */
  #splice({ start, end }: Span, insert: string): void {
    this.text = this.text.slice(0, start) + insert + this.text.slice(end);
    const by = insert.length - (end - start);
    const moved = (at: number) => (at >= end ? at + by : at);
    this.items = this.items.map((item) => ({
      ...item,
      start: moved(item.start),
      end: moved(item.end),
      ...(item.related && {
        related: { start: moved(item.related.start), end: moved(item.related.end) },
      }),
    }));
  }

  #drop(goes: (item: Item) => boolean): void {
    if (this.active && goes(this.active)) delete this.active;
    this.items = this.items.filter((item) => !goes(item));
    this.#tell();
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}

function itemOf(text: string, plant: Planted, id: number): Item {
  const { rule, action, now, nth = 0, other, earlier, standing = 'open' } = plant;
  let start = text.indexOf(now);
  for (let n = 0; n < nth; n++) start = text.indexOf(now, start + 1);
  if (start < 0) throw new Error(`The text has no ${JSON.stringify(now)}.`);
  const span = { start, end: start + now.length };
  const before = earlier === undefined ? -1 : text.indexOf(earlier);
  return {
    id,
    ...span,
    standing,
    now,
    finding: { ...span, rule, action, message: `${rule}：${now.slice(0, 12)}`, key: `key ${id}` },
    ...(other !== undefined && { other }),
    ...(earlier !== undefined && { related: { start: before, end: before + earlier.length } }),
  };
}
