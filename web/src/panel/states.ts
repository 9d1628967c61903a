/** What stands where there is nothing to list: why, and what to do. */

import type { LoadError } from '../errors.js';
import { button, h } from './dom.js';
import type { Words } from './words/words.js';

export function emptyState({ title, text }: { title: string; text: string }): HTMLElement {
  return h('div', { class: 'state', part: 'state' }, h('h3', {}, title), h('p', {}, text));
}

/** Why a cleaning failed, with a button to try it again. */
export function troubleState(trouble: unknown, words: Words, retry: () => void): HTMLElement {
  const { title, text, reasons } = words.trouble;
  const reason = reasonOf(trouble);
  return h(
    'div',
    { class: 'state trouble', part: 'state trouble', role: 'alert' },
    h('h3', {}, title),
    ...(reason
      ? [h('p', {}, reasons[reason])]
      : [h('p', {}, text), h('p', { class: 'raw' }, String(trouble))]),
    button('main', words.trouble.retry, retry),
  );
}

/** Also of an error that another copy of the package has thrown. */
const reasonOf = (trouble: unknown) =>
  trouble instanceof Error && trouble.name === 'LoadError' && 'reason' in trouble
    ? (trouble as LoadError).reason
    : undefined;
