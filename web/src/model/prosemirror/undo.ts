/** Steps of prosemirror-history. Other histories, of collaboration, have their own and are left alone. */

import type { State, Transaction, View } from './types.js';

/** The key by which a transaction of prosemirror-history says that it begins a new step. */
function keyOf({ plugins }: State): string | undefined {
  for (const { key } of plugins as readonly { key?: string }[]) {
    // Two copies of the package on a page number their keys.
    const match = /^history(\$\d*)$/.exec(key ?? '');
    if (match) return `closeHistory${match[1]}`;
  }
  return undefined;
}

/** The transaction begins a new step of the undo. */
export function asStep(state: State, transaction: Transaction): Transaction {
  const key = keyOf(state);
  return key ? transaction.setMeta(key, true) : transaction;
}

/** What follows is a new step of the undo. */
export function closeHistory(view: View): void {
  const key = keyOf(view.state);
  if (key) view.dispatch(view.state.tr.setMeta(key, true));
}
