/** What simple HTML says, read without any of what is tested. */

import type { Hint } from 'jinggao';

export interface Meaning {
  /** A line a block; an image is one U+FFFC. */
  text: string;
  /** What the blocks are, for the cleaner. */
  hints: Hint[];
}

/**
 * The text of simple HTML: blocks with nothing between them but white space. To be called in
 * a page, also from outside: it uses nothing of this file.
 */
export function readMeaning(html: string): Meaning {
  const kinds: Record<string, Hint['kind']> = {
    li: 'list-item',
    td: 'table-cell',
    th: 'table-cell',
    blockquote: 'quotation',
    pre: 'code',
  };
  const hints: Hint[] = [];
  let text = '';
  let isOpen = false; // a line that the next character goes on with
  const walk = (parent: Element, isInline: boolean): void => {
    for (const node of Array.from(parent.childNodes)) {
      if (node.nodeType === Node.TEXT_NODE) {
        if (isInline || /\S/.test(node.nodeValue!)) put(node.nodeValue!);
      } else if (node instanceof Element) {
        const { localName } = node;
        const isBlock = /^(p|h[1-6]|li|ul|ol|table|tbody|tr|td|th|blockquote|pre)$/.test(localName);
        if (localName === 'img') put('\uFFFC');
        else if (!isBlock) walk(node, true);
        else block(node);
      }
    }
  };
  const put = (characters: string): void => {
    if (!isOpen && text !== '') text += '\n';
    text += characters;
    isOpen = true;
  };
  const block = (element: Element): void => {
    isOpen = false;
    const start = text === '' ? 0 : text.length + 1;
    walk(element, /^(p|h[1-6]|pre)$/.test(element.localName));
    isOpen = false;
    const kind = /^h[1-6]$/.test(element.localName) ? 'heading' : kinds[element.localName];
    if (kind && text.length > start) hints.push({ start, end: text.length, kind });
  };
  walk(new DOMParser().parseFromString(html, 'text/html').body, false);
  hints.sort((a, b) => a.start - b.start || b.end - a.end);
  return { text, hints };
}
