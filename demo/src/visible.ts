/** Characters that cannot be seen, made visible for the marks. */

const NAMES: Readonly<Record<string, string>> = {
  ' ': '␣',
  '\t': '⇥',
  '\u00A0': '⍽',
  '\u2003': '␣',
  '\u3000': '□',
};
const UNSEEN = /[\s\p{Cc}\p{Cf}\u2800\u3164]/u;

/** `text` with line ends as one ↵ and everything else unseen as a sign or its number. */
export function visible(text: string): string {
  const lines = text.replace(/\s*[\r\n]\s*/g, '\n');
  return Array.from(lines, (character) => {
    if (character === '\n') return '↵';
    if (!UNSEEN.test(character)) return character;
    const number = character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0');
    return NAMES[character] ?? `U+${number}`;
  }).join('');
}

/** `text` in one line, at most `length` characters of it. */
export function excerpt(text: string, length: number): string {
  const line = Array.from(text.replace(/\s+/g, ' ').trim());
  return line.length > length ? `${line.slice(0, length - 1).join('')}…` : line.join('');
}
