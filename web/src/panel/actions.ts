/** What a person does to items: carried out, followed by the next item, and announced. */

import type { Item, Story } from '../editing/review.js';
import { copyStory } from './copy.js';
import { isAcceptable, isOpen, titleOf, type View } from './view.js';

export interface ActionsHost {
  view(): View | undefined;
  /** The items in the order in which they are listed. */
  order(): readonly Item[];
  say(text: string): void;
}

// A review may hear of a change of the document only a moment after it.
const SETTLED = 60; // milliseconds

export class Actions {
  readonly #host: ActionsHost;

  constructor(host: ActionsHost) {
    this.#host = host;
  }

  look(item: Item): void {
    this.#host.view()?.review.look(item);
  }

  step(by: 1 | -1): void {
    this.#host.view()?.review.step(by);
  }

  /** Gives the caret back to the editor. */
  leave(): void {
    this.#host.view()?.review.focusEditor();
  }

  /** What Enter does. */
  decide(item: Item): void {
    if (isAcceptable(item)) this.accept([item]);
    else if (isOpen(item)) this.show(item);
    else this.takeBack([item]);
  }

  /** What Delete does. */
  refuse(item: Item): void {
    if (isOpen(item)) this.ignore([item]);
    else this.takeBack([item]);
  }

  /** Brings the item into sight, with the caret before it. */
  show(item: Item): void {
    this.#host.view()?.review.goTo(item);
  }

  accept(items: readonly Item[]): void {
    const open = items.filter(isAcceptable);
    this.#do(open, (view) => {
      view.review.accept(open);
      return view.words.accepted(open.length);
    });
  }

  takeBack(items: readonly Item[]): void {
    const done = items.filter((item) => !isOpen(item));
    this.#do(done, (view) => {
      view.review.takeBack(done);
      return view.words.takenBack(done.length);
    });
  }

  ignore(items: readonly Item[]): void {
    this.#do(items, (view) => {
      view.review.ignore(items);
      return view.words.ignored(items.length);
    });
  }

  ignoreAlways(item: Item): void {
    this.#do([item], (view) => {
      view.review.ignoreAlways(item);
      return view.words.ignored(1);
    });
  }

  switchOff(rule: string): void {
    const items = this.#host.order().filter(({ finding }) => finding.rule === rule);
    this.#do(items, (view) => {
      const said = view.words.switchedOff(titleOf(view, rule));
      view.review.switchOff(rule);
      return said;
    });
  }

  deleteCopy(item: Item): void {
    this.#do([item], (view) => {
      view.review.deleteCopy(item);
      return view.words.deletedCopy;
    });
  }

  goToOther(item: Item): void {
    this.#host.view()?.review.lookAtOther(item);
  }

  /** Brings a story into sight, with the caret in the editor. */
  showStory(story: Story): void {
    const review = this.#host.view()?.review;
    review?.lookAtStory(story);
    review?.focusEditor();
  }

  restore(): void {
    const view = this.#host.view();
    if (!view) return;
    this.#host.say(view.review.restore() ? view.words.restored : view.words.notRestored);
  }

  keepOnly(story: Story): void {
    const view = this.#host.view();
    if (!view) return;
    view.review.keepOnly(story);
    this.#host.say(view.words.keptOnly(story.headline || view.words.headless));
  }

  async copy(story: Story): Promise<boolean> {
    const view = this.#host.view();
    if (!view) return false;
    const copied = await copyStory(story);
    this.#host.say(copied ? view.words.copied : view.words.copyFailed);
    return copied;
  }

  draft(story: Story): void {
    this.#host.view()?.review.host.onStory?.(story);
  }

  /** Does it; where the item that is looked at went with it, looks at the next one in the list. */
  #do(items: readonly Item[], act: (view: View) => string): void {
    const view = this.#host.view();
    if (!view || items.length === 0) return;
    const ids = new Set(items.map(({ id }) => id));
    const next = this.#nextOf(ids, view);
    const said = act(view);
    if (next !== undefined) {
      view.review.look(view.review.items.find(({ id }) => id === next));
    }
    setTimeout(() => {
      const now = this.#host.view();
      if (!now) return;
      const unchanged = items.every((item) =>
        now.review.items.some(({ id, standing }) => id === item.id && standing === item.standing),
      );
      const { words } = now;
      this.#host.say(
        unchanged
          ? words.notChanged
          : said + words.comma + words.left(now.review.items.filter(isOpen).length),
      );
    }, SETTLED);
  }

  /** The item behind those, or else before them; undefined where none of them is looked at. */
  #nextOf(ids: ReadonlySet<number>, { review }: View): number | undefined {
    if (!review.active || !ids.has(review.active.id)) return undefined;
    const order = this.#host.order();
    const at = order.findIndex(({ id }) => id === review.active!.id);
    const others = (item: Item) => !ids.has(item.id);
    return (
      order.slice(at + 1).find(others) ?? order.slice(0, Math.max(at, 0)).filter(others).at(-1)
    )?.id;
  }
}
