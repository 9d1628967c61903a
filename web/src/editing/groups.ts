/**
 * Several commands as one step of the browser's own undo, which knows nothing of groups: where
 * undo or redo has gone into the middle of one, it goes on to its end.
 */

/** Commands that belong together, by the texts at their edges. */
interface Group {
  count: number;
  before: string;
  /** After the first command, and before the last. */
  first: string;
  last: string;
  after: string;
}

export class UndoGroups {
  readonly #element: HTMLElement;
  readonly #text: () => string;
  readonly #groups: Group[] = [];
  #running = false;

  /** @param text of the element as it stands now. */
  constructor(element: HTMLElement, text: () => string) {
    this.#element = element;
    this.#text = text;
    element.addEventListener('input', this.#onInput);
  }

  /** Runs commands, until one fails, which returns false. */
  group(commands: readonly (() => boolean)[]): void {
    const texts = [this.#text()];
    for (const command of commands) {
      if (!command()) return;
      texts.push(this.#text());
    }
    if (commands.length < 2) return;
    const [before, first] = texts as [string, string];
    this.#groups.push({
      count: commands.length,
      before,
      first,
      last: texts.at(-2)!,
      after: texts.at(-1)!,
    });
  }

  readonly #onInput = (event: Event): void => {
    const { inputType } = event as InputEvent;
    if (this.#running || !/^history(Undo|Redo)$/.test(inputType)) return;
    const undo = inputType === 'historyUndo';
    const text = this.#text();
    const group = [...this.#groups]
      .reverse()
      .find((each) => (undo ? each.last : each.first) === text);
    if (!group) return;
    // Not within the event: browsers run no command inside another one.
    queueMicrotask(() => {
      this.#finish(group, undo);
    });
  };

  #finish(group: Group, undo: boolean): void {
    this.#running = true;
    const end = undo ? group.before : group.after;
    for (let i = 1; i < group.count && this.#text() !== end; i++) {
      this.#element.ownerDocument.execCommand(undo ? 'undo' : 'redo');
    }
    this.#running = false;
  }

  dispose(): void {
    this.#element.removeEventListener('input', this.#onInput);
  }
}
