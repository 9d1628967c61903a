/** A passage as messages quote it. The same as Excerpt in core/src/io/messages.h. */

const MOST = 20; // characters
const HEAD = 10;
const TAIL = MOST - HEAD - 1; // one is the ellipsis

// What core/src/text/characters.cc calls spaces and line ends, and invisible.
const BLANK = /[\t-\r \x85\xA0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]/;
const INVISIBLE =
  /[\0-\x1F\x7F-\x9F\xAD\u034F\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u206F\u3164\uFE00-\uFE0F\uFEFF\uFFF9-\uFFFB\u{E0000}-\u{E0FFF}]/u;

/**
 * `text` on one line: white space shrunk to single spaces and cut off at the ends,
 * invisible characters written as U+200B, and no more than 20 characters, those in
 * the middle replaced by an ellipsis.
 */
export function excerpt(text: string): string {
  // Most are a mark or a word.
  if (text.length <= MOST && !BLANK.test(text) && !INVISIBLE.test(text)) return text;
  const line = shown(text, MOST + 1);
  if (line.length <= MOST) return line.join('');
  return [...line.slice(0, HEAD), '…', ...lastShown(text, TAIL)].join('');
}

/** The characters of `text` as they are shown on a line, as far as the first `most`. */
function shown(text: string, most = Infinity): string[] {
  const line: string[] = [];
  let blank = false;
  for (const character of text) {
    if (line.length >= most) break;
    if (BLANK.test(character)) {
      blank = line.length > 0;
      continue;
    }
    if (blank) line.push(' ');
    blank = false;
    if (INVISIBLE.test(character)) line.push(...codePoint(character));
    else line.push(character);
  }
  return line;
}

/** The last `count` of them: a paragraph is not gone through for the few that end it. */
function lastShown(text: string, count: number): string[] {
  for (let units = 4 * count; ; units *= 2) {
    const line = shown(text.slice(-units));
    // One more than is asked for: a blank at its beginning, or half a character, is not shown.
    if (line.length > count || units >= text.length) return line.slice(-count);
  }
}

/** "U+200B": as Unicode writes code points, with four digits or more. */
export function codePoint(character: string): string {
  return `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
}
