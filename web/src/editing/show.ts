/** How the items of a review look in the text. */

import type { Span } from '../types.js';
import type { Mark } from './port.js';
import type { Item } from './review.js';

/** The marks of `items`, and of the one that is looked at, in a document of that text. */
export function marksOf(items: readonly Item[], active: Item | undefined, text: string): Mark[] {
  return items.flatMap((item): Mark[] => {
    const span = seen(item, text);
    if (span.start === span.end) return [];
    const kind =
      item.standing === 'done' ? 'fixed' : item.other === undefined ? 'flagged' : 'suggested';
    return item.id === active?.id
      ? [
          { ...span, kind },
          { ...span, kind: 'active' },
        ]
      : [{ ...span, kind }];
  });
}

/** Where something was deleted, the characters on both sides of it: an empty span does not show. */
function seen({ start, end }: Span, text: string): Span {
  if (end > start) return { start, end };
  const head = /[^\n][\uDC00-\uDFFF]?$/.exec(text.slice(Math.max(0, start - 2), start));
  const tail = /^[^\n][\uDC00-\uDFFF]?/.exec(text.slice(start, start + 2));
  return { start: start - (head?.[0].length ?? 0), end: start + (tail?.[0].length ?? 0) };
}
