/** On a phone one pane is shown at a time, and tabs choose which. */

import { byId } from './dom.js';

export type Pane = 'source' | 'clean' | 'review';

const tabs = byId('pane-tabs');

/** Shows `pane` where there is room for one only; elsewhere all are shown anyway. */
export function showPaneAlone(pane: Pane): void {
  byId('desk').dataset.pane = pane;
  for (const tab of tabs.querySelectorAll<HTMLElement>('[data-pane]')) {
    tab.setAttribute('aria-pressed', String(tab.dataset.pane === pane));
  }
}

tabs.addEventListener('click', (event) => {
  const tab = (event.target as HTMLElement).closest<HTMLElement>('[data-pane]');
  if (tab) showPaneAlone(tab.dataset.pane as Pane);
});
