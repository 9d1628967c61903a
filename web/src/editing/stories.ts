/** The stories of a page, with what a draft of each needs. */

import { escaped } from '../escape.js';
import { firstIndex } from '../sorted.js';
import type { Block, BlockKind, Finding, Outline, Span } from '../types.js';
import { applied } from './changes.js';
import type { Story } from './review.js';

/** What a cleaning said of a text. */
export interface Page {
  text: string;
  findings: readonly Finding[];
  outline: Outline;
}

/** The articles of a page; in their text the fixed findings are applied. */
export function storiesOf(page: Page): Story[] {
  const { articles, blocks } = page.outline;
  const own = articles.map((): Block[] => []);
  for (const block of blocks) own[block.article]?.push(block);
  return articles.map(({ start, end, level, orphan = false }, index) => {
    const parts = own[index]!.map((block) => ({ block, text: textOf(page, block) }));
    const of = (kind: BlockKind) => parts.filter(({ block }) => block.kind === kind);
    const [headline = '', ...decks] = of('headline').flatMap(({ text }) => text.split('\n'));
    const dated = parts.find(({ block }) => block.dateline)?.block.dateline;
    return {
      start,
      end,
      index,
      level,
      orphan,
      headline,
      decks,
      dateline: dated ? textOf(page, dated) : '',
      byline: of('byline')
        .map(({ text }) => text)
        .join(' '),
      body: bodyOf(parts),
      length: page.text.slice(start, end).replace(/[\s\uFFFC]/g, '').length,
    };
  });
}

/**
 * Those that are there still, numbered. What has neither headline nor text is no story:
 * the name and the day that stand above the first headline.
 */
export const numbered = (stories: readonly Story[]): Story[] =>
  stories
    .filter(({ start, end, headline, body }) => start < end && headline + body)
    .map((story, index) => ({ ...story, index }));

interface Part {
  block: Block;
  text: string;
}

const TAGS: Partial<Record<BlockKind, string>> = {
  paragraph: 'p',
  subhead: 'h2',
  caption: 'p',
  'list-item': 'li',
};

function bodyOf(parts: readonly Part[]): string {
  const html = parts.flatMap(({ block, text }) => {
    const tag = TAGS[block.kind];
    return tag && text !== '' ? [`<${tag}>${htmlOf(text)}</${tag}>`] : [];
  });
  return html.join('').replace(/(<li>.*?<\/li>)+/g, '<ul>$&</ul>');
}

const htmlOf = (text: string): string => escaped(text).replace(/\n/g, '<br>');

/** The text of a span with the fixed findings applied, without objects and the white space around. */
function textOf({ text, findings }: Page, { start, end }: Span): string {
  const from = firstIndex(findings, (finding) => finding.start >= start);
  const to = firstIndex(findings, (finding) => finding.start >= end, from);
  const inside = findings
    .slice(from, to)
    .filter((finding) => finding.action === 'fixed' && finding.end <= end)
    .map((finding) => ({
      start: finding.start - start,
      end: finding.end - start,
      insert: finding.replacement ?? '',
    }));
  return applied(text.slice(start, end), inside)
    .replace(/\uFFFC/g, '')
    .trim();
}
