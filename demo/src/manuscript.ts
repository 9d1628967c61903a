/** The clean manuscript: the page's stories as a reader would see them, every change marked. */

import type { Block, Finding } from 'jinggao';
import type { Desk } from './desk.js';
import { h } from './dom.js';
import { Overlay, type Piece } from './pieces.js';
import type { Strings } from './strings.js';
import { visible } from './visible.js';

// A flagged passage longer than this is tinted; a wavy line under it would be noise.
const LONG = 40;

/** Orphans are shown by a badge on their story rather than on its text. */
export const isOnText = (finding: Finding): boolean => finding.rule !== 'article/orphan';

/** Shows what lies on the desk in `root`, its marks naming their findings in `data-findings`. */
export function showManuscript(root: HTMLElement, desk: Desk, words: Strings): void {
  root.replaceChildren(...new Writer(desk, words).stories());
}

class Writer {
  readonly #overlay: Overlay;
  readonly #written = new Set<number>();

  constructor(
    readonly desk: Desk,
    readonly words: Strings,
  ) {
    this.#overlay = new Overlay(desk.findings, isOnText);
  }

  stories(): HTMLElement[] {
    const { articles, blocks } = this.desk.result.outline;
    const stories = articles.map((article, index) =>
      h('section', {
        class: `story ${article.level}${article.orphan ? ' orphan' : ''}`,
        'data-article': index,
      }),
    );
    stories.forEach((story, index) => this.#orphanBadge(story, index));

    let end = 0; // of what has been written
    let line: HTMLElement | undefined; // that the next block may be joined to
    let previous: Block | undefined;
    for (const block of blocks) {
      const story = stories[block.article];
      if (!story) continue;
      const joined = this.#gap(end, block.start, story, line);
      if (!joined || !line) {
        line = this.#line(block, previous?.article === block.article ? previous : undefined);
        story.append(line);
      }
      this.#write(line, block);
      previous = block;
      end = block.end;
    }
    const last = stories.at(-1);
    if (last) this.#gap(end, this.desk.input.length, last, line);
    return stories;
  }

  #orphanBadge(story: HTMLElement, article: number): void {
    if (!this.desk.result.outline.articles[article]?.orphan) return;
    const { start, end } = this.desk.result.outline.articles[article];
    const finding = this.desk.findings.findIndex(
      (found) => !isOnText(found) && found.start >= start && found.end <= end,
    );
    const standing = finding < 0 ? 'open' : this.desk.standing(finding);
    story.append(
      h(
        'p',
        { class: 'story-badge' },
        h(
          'mark',
          finding < 0
            ? {}
            : { class: `flag ${standing}`, 'data-findings': finding, tabindex: -1, role: 'button' },
          this.words.orphan,
        ),
      ),
    );
  }

  /** An empty element for a block: what it is decides how it is set. */
  #line(block: Block, previous: Block | undefined): HTMLElement {
    if (block.kind === 'headline') {
      const deck = previous?.kind === 'headline';
      return deck ? h('p', { class: 'headline deck' }) : h('h3', { class: 'headline' });
    }
    return block.kind === 'subhead'
      ? h('h4', { class: 'subhead' })
      : h('p', { class: block.kind, title: this.#kindTitle(block) });
  }

  #kindTitle(block: Block): string | undefined {
    return block.kind === 'furniture' ? this.words.kinds.furniture : undefined;
  }

  /**
   * Writes what was found between two blocks. Where the break was taken out, that
   * goes into `line`, and the next block joins it: then the answer is true.
   */
  #gap(start: number, end: number, story: HTMLElement, line: HTMLElement | undefined): boolean {
    const edits = this.#overlay
      .editsBetween({ start, end })
      .filter((index) => !this.#written.has(index));
    const joins = edits.some((index) => {
      const { start: from, end: to, replacement } = this.desk.finding(index);
      const whole = from === start && to === end;
      return whole && !replacement?.includes('\n') && this.desk.standing(index) === 'applied';
    });
    if (joins && line) {
      for (const index of edits) line.append(this.#edit(index));
      return true;
    }
    if (edits.length > 0) {
      const marks = edits.map((index) =>
        this.#edit(index, h('span', { class: 'gap-note' }, this.desk.finding(index).message)),
      );
      story.append(h('p', { class: 'gap' }, ...marks));
    }
    return false;
  }

  #write(line: HTMLElement, block: Block): void {
    const { dateline } = block;
    if (!dateline) {
      line.append(...this.#pieces(block.start, block.end));
      return;
    }
    line.append(
      ...this.#pieces(block.start, dateline.start),
      h('span', { class: 'dateline' }, ...this.#pieces(dateline.start, dateline.end)),
      ...this.#pieces(dateline.end, block.end),
    );
  }

  #pieces(start: number, end: number): Node[] {
    return this.#overlay.cut({ start, end }).flatMap((piece) => {
      if (piece.edit === undefined) return [this.#text(piece)];
      return this.#written.has(piece.edit) ? [] : [this.#edit(piece.edit)];
    });
  }

  #text(piece: Piece): Node {
    const text = document.createTextNode(this.desk.slice(piece));
    const covers = piece.covers.filter((cover) => this.desk.standing(cover.finding) === 'open');
    if (covers.length === 0) return text;
    const names = (earlier: boolean) =>
      covers
        .filter((cover) => cover.earlier === earlier)
        .map((cover) => cover.finding)
        .join(' ');
    const own = covers.filter((cover) => !cover.earlier);
    const shortest = Math.min(
      ...(own.length > 0 ? own : covers).map(({ finding, earlier }) => {
        const found = this.desk.finding(finding);
        const { start, end } = earlier && found.related ? found.related : found;
        return end - start;
      }),
    );
    const kind = own.length > 0 ? 'flag' : 'echo';
    return h(
      'mark',
      {
        class: shortest > LONG ? `${kind} long` : kind,
        'data-findings': names(false) || undefined,
        'data-earlier': names(true) || undefined,
        tabindex: -1,
        role: 'button',
      },
      text,
    );
  }

  #edit(index: number, note?: HTMLElement): HTMLElement {
    this.#written.add(index);
    const finding = this.desk.finding(index);
    const standing = this.desk.standing(index);
    const found = this.desk.slice(finding);
    const breaks = /[\r\n]/.test(found);
    const old = visible(found);
    const element = h('span', {
      class: `edit ${finding.action} ${standing}${breaks ? ' break' : ''}`,
      'data-findings': index,
      tabindex: -1,
      role: 'button',
      'aria-label': finding.message,
    });
    if (standing === 'applied') {
      if (old) element.append(h('del', {}, old));
      if (finding.replacement) element.append(h('ins', {}, visible(finding.replacement)));
    } else if (breaks) {
      element.append(h('span', { class: 'sign' }, old));
    } else {
      element.append(old === found ? found : h('span', { class: 'sign' }, old));
      if (old === '') element.append(h('span', { class: 'sign' }, finding.replacement ?? ''));
    }
    if (note) element.append(note);
    return element;
  }
}
