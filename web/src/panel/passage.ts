/** What an item changes, shown in its place in the text and told in words. */

import type { Item, Review } from '../editing/review.js';
import type { Span } from '../types.js';
import { h } from './dom.js';
import { head, tail, visible } from './visible.js';
import type { Words } from './words/words.js';

/** A passage of the document. */
export const slice = ({ text }: Review, { start, end }: Span): string =>
  text.slice(Math.max(0, start), end);

/** What an item takes away, and what it puts there; without `to` it only points out. */
export function sides(item: Item): { from: string; to?: string } {
  if (item.other === undefined) return { from: item.now };
  return item.standing === 'done'
    ? { from: item.other, to: item.now }
    : { from: item.now, to: item.other };
}

const isBreak = (text: string) => text !== '' && text.trim() === '' && /[\r\n]/.test(text);

/** "“and”改为“和”": what the item would do, or did. */
export function describe(item: Item, words: Words): string {
  const { from, to } = sides(item);
  if (to === undefined) return item.finding.message;
  if (isBreak(from) && to.trim() === '') return words.join;
  if (from === '' && isBreak(to)) return words.split;
  if (to === '') return words.remove(head(visible(from), LONGEST));
  if (from === '') return words.insert(head(visible(to), LONGEST));
  return words.replace(head(visible(from), LONGEST), head(visible(to), LONGEST));
}

const LONGEST = 40; // characters of a change that are shown; of more, the ends
const AROUND = 64; // UTF-16 units that are enough for any context

/** The item in its place: `around` characters, what is taken away, what comes instead, `around` characters. */
export function passage(review: Review, item: Item, around: number): Node[] {
  const { from, to } = sides(item);
  const before = tail(slice(review, { start: item.start - AROUND, end: item.start }), around);
  const after = head(slice(review, { start: item.end, end: item.end + AROUND }), around);
  const change =
    to === undefined
      ? [h('mark', {}, shortened(from))]
      : [
          from !== '' && h('del', {}, shortened(visible(from))),
          to !== '' && h('ins', {}, shortened(visible(to))),
        ];
  return [
    h('span', { class: 'around' }, before),
    ...change,
    h('span', { class: 'around' }, after),
  ].filter((node) => node !== false);
}

/** The text around an item as one string, for who hears it. */
export function context(review: Review, item: Item, around: number): string {
  return (
    tail(slice(review, { start: item.start - AROUND, end: item.start }), around) +
    head(item.now, LONGEST) +
    head(slice(review, { start: item.end, end: item.end + AROUND }), around)
  );
}

function shortened(text: string): string {
  const length = Array.from(text).length;
  if (length <= LONGEST) return head(text, LONGEST);
  return head(text, LONGEST / 2) + tail(text, LONGEST / 2).slice(1);
}
