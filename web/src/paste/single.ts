/** One paragraph alone without its element, so that it goes into the paragraph that is there; other HTML as it is. */
export const withinParagraph = (html: string): string =>
  /^<p>((?:(?!<\/?p>)[^])*)<\/p>$/.exec(html)?.[1] ?? html;
