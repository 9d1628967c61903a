/**
 * Several commands as one step of the browser's own undo, which knows nothing of groups: where
 * undo or redo has gone into the middle of one, it goes on to its end.
 */

/** Commands that belong together, by the texts before, among and behind them. */
interface Group {
  count: number;
  before: string;
  among: ReadonlySet<string>;
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

  /**
   * Runs commands, until one fails, which returns false.
   *
   * @returns how many did something.
   */
  group(commands: readonly (() => boolean)[]): number {
    if (commands.length === 1) return Number(commands[0]!()); // nobody need know the states
    const states = [this.#state()];
    for (const command of commands) {
      if (!command()) break;
      states.push(this.#state());
    }
    const count = states.length - 1;
    if (count < 2) return count;
    const [before, after] = [states[0]!, states[count]!];
    const among = new Set(states.slice(1, -1));
    this.#groups.push({ count, before, among, after });
    return count;
  }

  /** Runs commands, and takes them back where they have not done what they should. */
  attempt(commands: readonly (() => boolean)[], isDone: () => boolean): boolean {
    const count = this.group(commands);
    if (isDone()) return true;
    this.#running = true;
    for (let i = 0; i < count; i++) this.#element.ownerDocument.execCommand('undo');
    this.#running = false;
    if (count > 1) this.#groups.pop();
    return false;
  }

  readonly #onInput = (event: Event): void => {
    const { inputType } = event as InputEvent;
    if (this.#running || !/^history(Undo|Redo)$/.test(inputType)) return;
    const state = this.#state();
    const group = this.#groups.find(({ among }) => among.has(state));
    if (!group) return;
    // Not within the event: browsers run no command inside another one.
    queueMicrotask(() => {
      this.#finish(group, inputType === 'historyUndo');
    });
  };

  #finish({ count, before, after }: Group, undo: boolean): void {
    this.#running = true;
    const end = undo ? before : after;
    for (let i = 1; i < count && this.#state() !== end; i++) {
      this.#element.ownerDocument.execCommand(undo ? 'undo' : 'redo');
    }
    this.#running = false;
  }

  /** The text by its length and a hash of it: a document of a megabyte is not kept again and again. */
  #state(): string {
    const text = this.#text();
    let hash = 0x811c9dc5;
    for (let i = 0; i < text.length; i++) {
      hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
    }
    return `${text.length} ${hash}`;
  }

  dispose(): void {
    this.#element.removeEventListener('input', this.#onInput);
  }
}
