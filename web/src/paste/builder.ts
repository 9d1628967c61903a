/**
 * Writes blocks of simple HTML: paragraphs, headings, lists, tables, quotations and code, and
 * in them text with its formatting. White space is what CSS makes of it: a run of it is
 * one space, and nothing at the edges of a line.
 */

import { isBreak, OBJECT } from '../dom/elements.js';
import { MARKS, type Format } from './styles.js';

const WHITE = /^[ \t\n\r\f]/;
const RUNS = /[ \t\n\r\f]+|[^ \t\n\r\f]+/g;

// As CSS Text 4 has it: a line feed in the source between two such characters is nothing. The
// quotation marks, the ellipsis and the dash are wide in Chinese.
const WIDE =
  /[\p{Script=Han}\p{Script=Bopomofo}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303F\uFF01-\uFF60“”‘’…—·]/u;

interface Space {
  format: Format;
  /** There is a line feed in it. */
  broken: boolean;
}

export class Builder {
  readonly body: HTMLElement;
  readonly #document: Document;
  readonly #containers: Element[];
  readonly #forms: string[] = ['p'];
  #block: Element | undefined; // that text goes to
  #inline: Element[] = []; // the elements in it that are open
  #space: Space | undefined; // shows if something follows on its line
  #last = ''; // the character before, '' at the start of a line

  constructor(document: Document) {
    this.#document = document;
    this.body = document.createElement('body');
    this.#containers = [this.body];
  }

  /** How many blocks there are: whether an element has become any. */
  count = 0;

  /** What blocks are from now on: p, h1–h6, pre. The former is back after {@link leaveForm}. */
  enterForm(form: string): void {
    this.endBlock();
    this.#forms.push(form);
  }

  leaveForm(): void {
    this.endBlock();
    this.#forms.pop();
  }

  get form(): string {
    return this.#forms.at(-1)!;
  }

  /** Everything goes into a new `tag` until {@link leave}. */
  enter(tag: string): Element {
    this.endBlock();
    this.#forms.push('p');
    const element = this.#document.createElement(tag);
    this.#containers.at(-1)!.append(element);
    this.#containers.push(element);
    return element;
  }

  leave(): void {
    this.endBlock();
    this.#forms.pop();
    this.#containers.pop();
  }

  get container(): Element {
    return this.#containers.at(-1)!;
  }

  /** Text goes on where it was told to before the last {@link enter}: into an element there is. */
  enterAgain(element: Element): void {
    this.endBlock();
    this.#forms.push('p');
    this.#containers.push(element);
  }

  endBlock(): void {
    const block = this.#block;
    this.#block = undefined;
    this.#inline = [];
    this.#space = undefined;
    this.#last = '';
    // Nothing but no-break spaces is how word processors hold an empty line open.
    if (block && !/\S/.test(block.textContent) && !block.querySelector('img')) {
      block.replaceChildren();
    }
    if (block?.lastChild && isBreak(block.lastChild)) block.lastChild.remove();
  }

  /** An empty line. */
  emptyBlock(): void {
    this.endBlock();
    this.#open();
    this.endBlock();
  }

  text(data: string, format: Format): void {
    if (this.form === 'pre') {
      this.#write(data.replace(/\r\n?/g, '\n'), format);
      return;
    }
    for (const [run] of data.matchAll(RUNS)) {
      if (WHITE.test(run)) this.#white(run, format);
      else this.#word(run, format);
    }
  }

  /** A `<br>`; one that follows another ends the paragraph and leaves an empty line. */
  breakLine(format: Format): void {
    if (this.form === 'pre') {
      this.#write('\n', format);
      return;
    }
    this.#space = undefined;
    const last = this.#block?.lastChild;
    if (this.#block && last && isBreak(last) && this.#last === '') {
      this.emptyBlock();
      return;
    }
    if (!this.#block) {
      this.emptyBlock();
      return;
    }
    this.#inline = [];
    this.#block.append(this.#document.createElement('br'));
    this.#last = '';
  }

  image(attributes: Readonly<Record<string, string>>, format: Format): void {
    this.#show(OBJECT);
    const image = this.#document.createElement('img');
    for (const [name, value] of Object.entries(attributes)) image.setAttribute(name, value);
    this.#parent(
      format.href === undefined ? { marks: new Set() } : { ...format, marks: new Set() },
    ).append(image);
    this.#last = OBJECT;
  }

  /** A line across. */
  rule(): void {
    this.endBlock();
    this.container.append(this.#document.createElement('hr'));
    this.count += 1;
  }

  #word(word: string, format: Format): void {
    this.#show(word);
    this.#write(word, format);
  }

  #white(white: string, format: Format): void {
    if (!this.#block || this.#last === '') return;
    const broken = /[\n\r]/.test(white);
    if (this.#space) this.#space.broken &&= broken;
    else this.#space = { format, broken };
  }

  /** The space before `next` is written, if it is one. */
  #show(next: string): void {
    const space = this.#space;
    this.#space = undefined;
    if (!space || this.#last === '') return;
    const following = String.fromCodePoint(next.codePointAt(0)!);
    if (space.broken && WIDE.test(this.#last) && WIDE.test(following)) return;
    this.#write(' ', space.format);
  }

  #write(text: string, format: Format): void {
    if (text === '') return;
    const parent = this.#parent(format);
    const last = parent.lastChild;
    if (last?.nodeType === 3) (last as Text).appendData(text);
    else parent.append(text);
    this.#last = /[\uD800-\uDBFF]?[^]$/.exec(text.slice(-2))![0];
  }

  #open(): Element {
    if (!this.#block) {
      this.#block = this.#document.createElement(this.form);
      this.container.append(this.#block);
      this.count += 1;
    }
    return this.#block;
  }

  /** The innermost of the elements that say `format`, those that are open used again. */
  #parent({ marks, href }: Format): Element {
    const block = this.#open();
    // Headings are bold and links underlined by themselves.
    const heading = /^h\d$/.test(block.localName);
    const wanted = MARKS.filter(
      (mark) =>
        marks.has(mark) && !(heading && mark === 'strong') && !(href !== undefined && mark === 'u'),
    );
    const tags = [...(href === undefined ? [] : ['a']), ...wanted];
    let kept = 0;
    while (
      kept < this.#inline.length &&
      this.#inline[kept]!.localName === tags[kept] &&
      (kept > 0 || tags[0] !== 'a' || this.#inline[0]!.getAttribute('href') === href)
    ) {
      kept++;
    }
    this.#inline.length = kept;
    for (const tag of tags.slice(kept)) {
      const element = this.#document.createElement(tag);
      if (tag === 'a') element.setAttribute('href', href!);
      (this.#inline.at(-1) ?? block).append(element);
      this.#inline.push(element);
    }
    return this.#inline.at(-1) ?? block;
  }
}
