/** The page's stories, listed: headline, byline, length. */

import type { Article, Block } from 'jinggao';
import type { Desk } from './desk.js';
import { h } from './dom.js';
import type { Strings } from './strings.js';
import { excerpt } from './visible.js';

/** Lists the stories in `list`; calls `go` with the index of the one that is chosen. */
export function showStories(
  list: HTMLElement,
  desk: Desk,
  words: Strings,
  go: (article: number) => void,
): void {
  const { articles, blocks } = desk.result.outline;
  const ofArticle = articles.map((): Block[] => []);
  for (const block of blocks) ofArticle[block.article]?.push(block);

  list.replaceChildren(
    ...articles.map((article, index) => {
      const button = h(
        'button',
        { type: 'button' },
        ...summary(article, ofArticle[index]!, desk, words),
      );
      button.addEventListener('click', () => go(index));
      return h('li', { class: `in-${article.level}` }, button);
    }),
  );
}

function summary(article: Article, blocks: Block[], desk: Desk, words: Strings): HTMLElement[] {
  const text = (block: Block) => desk.slice(block);
  const headline = blocks
    .filter((block) => block.kind === 'headline')
    .map(text)
    .join(' ');
  const opening = blocks.find((block) => block.kind === 'paragraph');
  const byline = blocks
    .filter((block) => block.kind === 'byline')
    .map(text)
    .join(' ');
  const length = blocks.reduce((sum, block) => sum + text(block).replace(/\s/g, '').length, 0);

  const badges = [
    article.orphan ? words.orphan : '',
    article.level === 'sub-story' ? words.subStory : '',
  ].filter(Boolean);
  const details = [
    byline && excerpt(byline.replace(/^[（(](.*)[）)]$/, '$1'), 28),
    words.characters(length.toLocaleString()),
  ].filter(Boolean);
  return [
    h(
      'span',
      { class: headline ? 'story-title' : 'story-title untitled' },
      excerpt(headline || (opening ? text(opening) : words.untitled), 60),
    ),
    h(
      'span',
      { class: 'story-details' },
      ...badges.map((badge) => h('span', { class: 'badge' }, badge)),
      details.join(' · '),
    ),
  ];
}
