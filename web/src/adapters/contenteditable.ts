/**
 * A plain `contenteditable`, with the browser's own undo.
 *
 *     import { attach } from 'jinggao/adapters/contenteditable';
 *
 *     const attachment = attach(document.querySelector('#editor'), { cleaner: () => createCleaner() });
 */

import { applyChanges } from '../dom/apply.js';
import { elementAt } from '../dom/elements.js';
import { insertingHtml } from '../dom/insert_html.js';
import { rangeOf } from '../dom/marks.js';
import { DomView, selectionOf } from '../dom/port.js';
import { readDom, type DomText } from '../dom/read.js';
import type { Attachment, AttachOptions } from '../editing/attach.js';
import { applied, carried, difference, narrowed } from '../editing/changes.js';
import { attachTo, type ElementPort } from '../editing/element.js';
import { UndoGroups } from '../editing/groups.js';
import type { Change, EditorPort, Reading } from '../editing/port.js';
import type { CleanPaste } from '../editing/session.js';
import { withinParagraph } from '../paste/single.js';

// Each command takes the browser some milliseconds.
const MANY = 100;

/** Cleans what is pasted into `editor`, and reviews what stands in it. */
export const attach = (editor: HTMLElement, options: AttachOptions): Attachment =>
  attachTo(new EditablePort(editor), options);

class EditablePort implements ElementPort {
  readonly element: HTMLElement;
  readonly #view: DomView;
  readonly #undo: UndoGroups;

  constructor(element: HTMLElement) {
    this.element = element;
    this.#view = new DomView(() => element);
    this.#undo = new UndoGroups(element, () => this.#view.dom().text);
  }

  read(): Reading {
    return this.#view.read();
  }

  change(reading: Reading, changes: readonly Change[]): boolean {
    const dom = this.#view.dom();
    if (dom.text !== reading.text) return false;
    this.#view.keepSelection(
      dom,
      (offset) => carried(offset, changes, 1),
      () => {
        this.focus();
        const text = applied(reading.text, changes);
        const isDone = () => this.#view.dom().text === text;
        const few = changes.length <= MANY;
        if (few && this.#undo.attempt(this.#commands(dom, changes), isDone)) return;
        if (this.#replaceAll(reading, changes, isDone)) return;
        // Where there are no commands any more, or they do something else.
        const now = this.#view.dom();
        const rest = difference(now.text, text);
        if (rest) {
          applyChanges(now, [rest]);
          this.element.dispatchEvent(new InputEvent('input', { bubbles: true }));
        }
      },
    );
    return true;
  }

  /** Not in code, which nobody wants cleaned. */
  accepts(): boolean {
    const { element } = this;
    const code = elementAt(selectionOf(element)?.anchorNode)?.closest('pre, code');
    return !code || !element.contains(code);
  }

  /** One paragraph goes into the one that is there. False where the browser has no command for that. */
  insert({ html }: CleanPaste): boolean {
    return this.#undo.group(insertingHtml(this.element, withinParagraph(html))) > 0;
  }

  /** Makes changes by one insertion of all that stands here: very many, or those that commands do not do. */
  #replaceAll({ text }: Reading, changes: readonly Change[], isDone: () => boolean): boolean {
    const { element } = this;
    const dom = this.#view.dom();
    if (dom.text !== text) return false;
    const copy = element.cloneNode(true) as HTMLElement;
    applyChanges(readDom(copy, dom), changes);
    // Firefox holds the last line open itself, and would do so twice.
    const withoutEnd = copy.innerHTML.replace(/<br>((?:<\/\w+>)+)$/, '$1');
    return [copy.innerHTML, withoutEnd].some((html) => {
      selectionOf(element)?.selectAllChildren(element);
      return this.#undo.attempt(insertingHtml(element, html), isDone);
    });
  }

  /** The browser's commands for the changes, from last to first: its undo knows them. */
  #commands(dom: DomText, changes: readonly Change[]): (() => boolean)[] {
    const least = changes.flatMap((change) => narrowed(dom.text, change) ?? []);
    const apart = least.map((change, i) => fromTheEnd(dom.text, change, least[i - 1]?.end ?? 0));
    return apart.reverse().flatMap((change) => {
      const commands = commandsFor(this.element.ownerDocument, change);
      const [first, ...rest] = commands;
      const begin = () => {
        this.#view.select(rangeOf(this.#view.dom(), change));
        return first!();
      };
      return [begin, ...rest];
    });
  }

  mark(reading: Reading, marks: Parameters<EditorPort['mark']>[1]): void {
    this.#view.mark(reading, marks);
  }

  reveal(...args: Parameters<EditorPort['reveal']>): void {
    this.#view.reveal(...args);
  }

  focus(): void {
    this.element.focus({ preventScroll: true });
  }

  onChange(listener: () => void): () => void {
    const observer = new MutationObserver(listener);
    observer.observe(this.element, { childList: true, characterData: true, subtree: true });
    return () => {
      observer.disconnect();
    };
  }

  dispose(): void {
    this.#undo.dispose();
    this.#view.dispose();
  }
}

/** Lines that go are taken from their end, with the line feed before them: what follows keeps its form. */
function fromTheEnd(text: string, change: Change, free: number): Change {
  const { start, end, insert } = change;
  const areLines = insert === '' && text[start - 1] === '\n' && text[end - 1] === '\n';
  return areLines && start > free ? { start: start - 1, end: end - 1, insert } : change;
}

/** What replaces the selection by text: a line feed begins a paragraph, as Enter does. */
function commandsFor(document: Document, { start, end, insert }: Change): (() => boolean)[] {
  const [first = '', ...lines] = insert.split('\n');
  const write = (line: string) => () => document.execCommand('insertText', false, line);
  const commands: (() => boolean)[] = [];
  if (first !== '') commands.push(write(first));
  else if (end > start) commands.push(() => document.execCommand('delete'));
  for (const line of lines) {
    commands.push(() => document.execCommand('insertParagraph'));
    if (line !== '') commands.push(write(line));
  }
  return commands;
}
