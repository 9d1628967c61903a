/** How each character of an editor is formatted, as its page shows it. */

export interface Formatted {
  character: string;
  /** The elements around it that mean something, in order: 'a em li strong'. */
  formats: string;
}

/** To be called in the page. White space is left out: editors write it differently. */
export function readFormats(): Formatted[] {
  const { element } = window.fixture.attachment.port;
  const out: Formatted[] = [];
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  const kept =
    /^(a|b|strong|i|em|u|s|sub|sup|code|pre|h[1-6]|li|ul|ol|td|th|blockquote|img|tr|table)$/;
  const same: Record<string, string> = { b: 'strong', i: 'em' };
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const isImage = node.nodeName === 'IMG';
    if (!isImage && node.nodeType !== Node.TEXT_NODE) continue;
    const parent = node.parentElement!;
    const aside = (isImage ? (node as Element) : parent).closest(
      '.ck-reset_all, .ql-ui, .ProseMirror-separator, [data-w-e-reserve], [data-slate-spacer], .w-e-image-dragger',
    );
    if (aside && element.contains(aside)) continue;
    const formats = new Set<string>();
    for (let at: Element | null = parent; at && at !== element; at = at.parentElement) {
      if (kept.test(at.localName)) formats.add(same[at.localName] ?? at.localName);
      const list = at.getAttribute('data-list');
      if (list) formats.add(list);
    }
    const text = isImage ? '\uFFFC' : (node.nodeValue ?? '');
    for (const character of text.replace(/[\s\uFEFF\u200B\u2060]/g, '')) {
      out.push({ character, formats: [...formats].sort().join(' ') });
    }
  }
  return out;
}
