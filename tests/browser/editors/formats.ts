/** How each character of an editor is formatted, as its page shows it. */

export interface Formatted {
  character: string;
  /** What is around it and means something, in order: 'a=https://… em li strong'. */
  formats: string;
}

/** To be called in the page. White space is left out: editors write it differently. */
export function readFormats(): Formatted[] {
  const element = window.fixture.content();
  if (element.localName === 'textarea') {
    const { value } = element as HTMLTextAreaElement;
    return Array.from(value.replace(/\s/g, ''), (character) => ({ character, formats: '' }));
  }
  const out: Formatted[] = [];
  const { ownerDocument } = element;
  const walker = ownerDocument.createTreeWalker(
    element,
    NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT,
  );
  const kept =
    /^(a|b|strong|i|em|u|s|sub|sup|code|pre|h[1-6]|li|ul|ol|td|th|blockquote|img|tr|table)$/;
  const same: Record<string, string> = { b: 'strong', i: 'em' };
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const isImage = node.nodeName === 'IMG';
    if (!isImage && node.nodeType !== Node.TEXT_NODE) continue;
    const parent = node.parentElement!;
    const aside = (isImage ? (node as Element) : parent).closest(
      '.ck-reset_all, .ql-ui, .ProseMirror-separator, [data-w-e-reserve], [data-slate-spacer], img[data-lexical-managed-linebreak], .w-e-image-dragger, [data-mce-bogus="all"]',
    );
    if (aside && element.contains(aside)) continue;
    const formats = new Set<string>();
    let items = 0; // how deep in lists
    for (let at: Element | null = parent; at && at !== element; at = at.parentElement) {
      if (kept.test(at.localName)) formats.add(same[at.localName] ?? at.localName);
      if (at.localName === 'li') items += 1;
      if (at.localName === 'a') formats.add(`a=${at.getAttribute('href') ?? ''}`);
      if (/^t[dh]$/.test(at.localName)) {
        const { cellIndex, parentElement } = at as HTMLTableCellElement;
        formats.add(`cell ${(parentElement as HTMLTableRowElement).rowIndex},${cellIndex}`);
      }
      const list = at.getAttribute('data-list');
      if (list) formats.add(list);
      const indent = /ql-indent-\d/.exec(at.className)?.[0];
      if (indent) formats.add(indent);
    }
    if (items > 1) formats.add(`level ${items}`);
    const text = isImage ? '\uFFFC' : (node.nodeValue ?? '');
    for (const character of text.replace(/[\s\uFEFF\u200B\u2060]/g, '')) {
      out.push({ character, formats: [...formats].sort().join(' ') });
    }
  }
  return out;
}
