/** Two passages that say the same, side by side, with what differs marked in both. */

import type { Item } from '../editing/review.js';
import type { Span } from '../types.js';
import { difference, placesThatDiffer, type Run } from './difference.js';
import { h } from './dom.js';
import { slice } from './passage.js';
import { visible } from './visible.js';
import type { View } from './view.js';

export function repeatedPassages({ review, words }: View, item: Item, related: Span): HTMLElement {
  const runs = difference(slice(review, related).trim(), item.now.trim());
  const places = placesThatDiffer(runs);
  return h(
    'div',
    { class: 'repeat', part: 'repeat' },
    h('p', { class: 'message' }, places === 0 ? words.same : words.differences(places)),
    h(
      'div',
      // It scrolls, so it must be reachable for who scrolls by keys.
      { class: 'sides', tabindex: 0, role: 'group', 'aria-label': item.finding.message },
      side(words.earlier, runs, 'removed'),
      side(words.later, runs, 'added'),
    ),
  );
}

function side(label: string, runs: readonly Run[], own: 'removed' | 'added'): HTMLElement {
  const tag = own === 'removed' ? 'del' : 'ins';
  return h(
    'div',
    { class: 'side' },
    h('h4', {}, label),
    h(
      'p',
      { class: 'passage' },
      ...runs.map(({ kind, text }) => {
        if (kind === 'same') return text;
        return kind === own && h(tag, {}, visible(text));
      }),
    ),
  );
}
