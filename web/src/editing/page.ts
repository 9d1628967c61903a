/** What the latest cleaning said of the document's structure, carried along with changes. */

import type { Outline, Result, Span } from '../types.js';
import { carried } from './changes.js';
import type { Change } from './port.js';
import type { Story } from './review.js';
import { numbered, storiesOf } from './stories.js';
import type { Carried } from './track.js';

const NOTHING: Outline = { articles: [], blocks: [] };

export class Page implements Carried {
  #outline: Outline = NOTHING;
  #stories: readonly Story[] | undefined = [];
  #make: () => Story[] = () => [];

  get outline(): Outline {
    return this.#outline;
  }

  /** They are made when they are asked for. */
  get stories(): readonly Story[] {
    this.#stories ??= numbered(this.#make());
    return this.#stories;
  }

  /** What was said of `text`, which begins at `from` in the document. */
  set(text: string, { findings, outline }: Result, from: number): void {
    const shift = (span: Span): Span => ({ start: span.start + from, end: span.end + from });
    this.#outline = mapped(outline, shift);
    this.#make = () =>
      storiesOf({ text, findings, outline }).map((story) => ({ ...story, ...shift(story) }));
    this.#stories = undefined;
  }

  carry(changes: readonly Change[]): void {
    const move = ({ start, end }: Span): Span => {
      const to = carried(start, changes, 1);
      return { start: to, end: Math.max(to, carried(end, changes, -1)) };
    };
    // What is deleted is gone at once, not only with the next cleaning.
    this.#stories = numbered(this.stories.map((story) => ({ ...story, ...move(story) })));
    this.#outline = mapped(this.#outline, move);
  }
}

function mapped({ articles, blocks }: Outline, move: (span: Span) => Span): Outline {
  return {
    articles: articles.map((article) => ({ ...article, ...move(article) })),
    blocks: blocks.map(({ dateline, ...block }) => ({
      ...block,
      ...move(block),
      ...(dateline && { dateline: move(dateline) }),
      sentences: block.sentences.map(move),
    })),
  };
}
