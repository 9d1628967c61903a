/** HTML that no editor would write: blocks and formatting, shuffled. */

/** Random blocks with random formatting: the same for the same numbers. */
export function randomHtml(below: (limit: number) => number): string {
  const pick = <T>(...items: T[]): T => items[below(items.length)]!;
  const inline = (depth = 0): string =>
    Array.from({ length: below(4) }, () => {
      const text = Array.from({ length: below(5) }, () => pick(...'甲乙丙丁，。a1𠮷')).join('');
      if (depth > 1 || below(3) > 0) return pick(text, text, text, `${text}<br>`, `<img>${text}`);
      const tag = pick('b', 'i', 'a', 'span');
      return `<${tag}>${inline(depth + 1)}</${tag}>`;
    }).join('');
  const item = (depth: number): string =>
    `<li>${below(3) === 0 ? `<p>${inline()}</p>` : inline()}${depth < 2 && below(4) === 0 ? list(depth + 1) : ''}</li>`;
  const list = (depth: number): string =>
    `<ul>${Array.from({ length: 1 + below(3) }, () => item(depth)).join('')}</ul>`;
  const block = (): string => {
    const tag = pick('p', 'p', 'p', 'h2', 'div', 'ul', 'blockquote', 'text');
    if (tag === 'ul') return list(0);
    if (tag === 'text') return inline();
    if (tag === 'blockquote')
      return `<blockquote><p>${inline()}</p><p>${inline()}</p></blockquote>`;
    return `<${tag}>${inline()}</${tag}>${pick('', '\n')}`;
  };
  return Array.from({ length: 1 + below(6) }, block).join('');
}
