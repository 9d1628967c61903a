/** Text in one line, with what cannot be seen made visible. */

import { codePoint } from '../excerpt.js';

const NAMES: Readonly<Record<string, string>> = {
  ' ': '␣',
  '\t': '⇥',
  '\u00A0': '⍽',
  '\u2003': '␣',
  '\u3000': '□',
  '\uFFFC': '▣',
};
const UNSEEN = /[\s\p{Cc}\p{Cf}\u2800\u3164\uFFFC]/u;

/** `text` with line ends as one ↵ and everything else that is unseen as a sign or its number. */
export function visible(text: string): string {
  const lines = text.replace(/\s*[\r\n]\s*/g, '\n');
  return Array.from(lines, (character) => {
    if (character === '\n') return '↵';
    return UNSEEN.test(character) ? (NAMES[character] ?? codePoint(character)) : character;
  }).join('');
}

const onOneLine = (text: string) => text.replace(/\uFFFC/g, '▣').replace(/\s*[\r\n]+\s*/g, ' ↵ ');

/** The last `length` characters of `text`, on one line. */
export function tail(text: string, length: number): string {
  const characters = Array.from(onOneLine(text));
  return characters.length > length
    ? `…${characters.slice(-length).join('')}`
    : characters.join('');
}

/** The first `length` characters of `text`, on one line. */
export function head(text: string, length: number): string {
  const characters = Array.from(onOneLine(text));
  return characters.length > length
    ? `${characters.slice(0, length).join('')}…`
    : characters.join('');
}
