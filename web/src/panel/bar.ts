/** What can be done with a whole list at once. */

import type { Item } from '../editing/review.js';
import type { Actions } from './actions.js';
import { button } from './dom.js';
import type { Tab } from './tabs.js';
import { isAcceptable, isSure, type View } from './view.js';

/** The buttons above the list of `tab`, the main one first. */
export function barButtons(
  tab: Tab,
  items: readonly Item[],
  { words }: View,
  actions: Actions,
): HTMLElement[] {
  if (tab === 'stories' || items.length === 0) return [];
  if (tab === 'done') {
    return [
      button('plain', words.takeBackAll(items.length), () => {
        actions.takeBack(items);
      }),
      button('plain', words.restore, () => {
        actions.restore();
      }),
    ];
  }
  const sure = items.filter(isSure);
  const acceptable = items.filter(isAcceptable);
  const buttons: HTMLElement[] = [];
  if (sure.length > 0) {
    buttons.push(
      button('main', words.acceptSure(sure.length), () => {
        actions.accept(sure);
      }),
    );
  }
  if (acceptable.length > sure.length) {
    const label = sure.length > 0 ? words.acceptAll : words.acceptGroup;
    buttons.push(
      button('plain', label(acceptable.length), () => {
        actions.accept(acceptable);
      }),
    );
  }
  return buttons;
}
