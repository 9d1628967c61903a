/**
 * A newspaper without end: stories of the make of article.txt, put together from the
 * words of words.ts by chance, so that hardly any passage stands twice. They come as an
 * editor pastes them, with what is wrong in real pastes at about their rates.
 */

import { Chance } from './random.js';
import { decks, endings, middles, openings, sayings, words } from './words.js';

/** One story, with the blank lines before and behind its paragraphs. */
export function makeStory(chance: Chance): string {
  const headline = times(chance.between(1, 3), () => fill(chance, decks)).join(' ');
  const body = times(chance.between(3, 8), () => paragraph(chance));
  const date = `${chance.between(1, 12)}月${chance.between(1, 28)}日`;
  const dateline = `${chance.of(words.place!)}讯 ${date}，`;
  body[0] = chance.once(6) ? `又讯 ${date}，${body[0]}` : dateline + body[0]!;
  if (chance.once(8)) body.push(chance.of(body));
  return [headline, ...body.map((text) => damage(chance, text)), byline(chance)].join('\n\n');
}

const times = <T>(count: number, make: () => T): T[] => Array.from({ length: count }, make);

function paragraph(chance: Chance): string {
  const sentences = times(chance.between(2, 5), () => sentence(chance));
  if (chance.once(45)) sentences.push(sentences.at(-1)!);
  return sentences.join('');
}

function sentence(chance: Chance): string {
  const parts = [fill(chance, openings)];
  parts.push(...times(chance.between(0, 3), () => fill(chance, middles)), fill(chance, endings));
  const plain = `${parts.join('，')}。`;
  if (!chance.once(5)) return plain;
  return `“${fill(chance, sayings)}，${fill(chance, middles)}。”${nameOf(chance)}说，${plain}`;
}

function byline(chance: Chance): string {
  const reporter = `（融媒体 ${nameOf(chance)}`;
  return chance.once(3) ? `${reporter} 通讯员 ${nameOf(chance)}）` : `${reporter}）`;
}

const nameOf = (chance: Chance) => chance.of(words.family!) + chance.of(words.given!);

/** One of the patterns, with words for what stands in braces. */
function fill(chance: Chance, patterns: readonly string[]): string {
  return chance.of(patterns).replace(/\{(\w+)\}/g, (_, slot: string) => {
    if (slot === 'n') return String(chance.between(2, 10 ** chance.between(1, 4)));
    if (slot === 'y') return String(chance.between(1956, 2024));
    return slot === 'name' ? nameOf(chance) : chance.of(words[slot]!);
  });
}

/** Now and then, what goes wrong between a page and the clipboard. */
function damage(chance: Chance, text: string): string {
  const comma = text.indexOf('，', Math.floor(text.length / 3));
  const replaceComma = (by: string) => text.slice(0, comma) + by + text.slice(comma + 1);
  const middle = chance.between(Math.floor(text.length / 3), Math.floor((text.length * 2) / 3));
  const cut = (by: string) => text.slice(0, middle) + by + text.slice(middle);
  if (chance.once(7)) return cut('\n\n'); // where a column ended
  if (comma < 0) return text;
  if (chance.once(40)) return replaceComma('，，');
  if (chance.once(40)) return replaceComma(',');
  if (chance.once(60)) return replaceComma('， ');
  if (chance.once(40)) return text.replace(/[得和]/, ' and ');
  return text;
}
