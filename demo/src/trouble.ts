/** What a person is told where the cleaner cannot do its work. */

import { byId, h } from './dom.js';

const box = byId('trouble');

/** Says what went wrong and why, with a button to try it again. */
export function showTrouble(title: string, reason: string, label: string, retry: () => void): void {
  const button = h('button', { type: 'button', class: 'quiet' }, label);
  button.addEventListener('click', retry);
  box.replaceChildren(h('strong', {}, title), ' ', reason, ' ', button);
  box.hidden = false;
}

export function hideTrouble(): void {
  box.hidden = true;
}
