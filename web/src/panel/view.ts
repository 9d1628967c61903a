/** What all parts of the panel are given to show. */

import type { Item, Review } from '../editing/review.js';
import type { Rule } from '../types.js';
import type { Words } from './words/words.js';

export interface View {
  readonly review: Review;
  readonly words: Words;
  /** By name. */
  readonly rules: ReadonlyMap<string, Rule>;
}

/** What the rule calls itself; those of a site's own have one row for all. */
export function ruleOf({ rules }: View, name: string): Rule | undefined {
  return rules.get(name) ?? (name.startsWith('custom/') ? rules.get('custom/*') : undefined);
}

export const titleOf = (view: View, name: string): string => ruleOf(view, name)?.title ?? name;

export const isOpen = (item: Item): boolean => item.standing === 'open';

/** Has a replacement that can be accepted. */
export const isAcceptable = (item: Item): boolean => isOpen(item) && item.other !== undefined;

/** Would be made without asking, were it pasted now. */
export const isSure = (item: Item): boolean =>
  isAcceptable(item) && item.finding.action === 'fixed';
