/** The styles of the elements. As sheets that are adopted: a policy for styles does not forbid them. */

import { base } from './base.js';
import { inspector } from './inspector.js';
import { list } from './list.js';
import { notice } from './notice.js';
import { panel } from './panel.js';
import { stories } from './stories.js';
import { tokens } from './tokens.js';

const made = new Map<string, CSSStyleSheet>();

/** One sheet for all elements of a page. */
function sheet(css: string): CSSStyleSheet {
  const before = made.get(css);
  if (before) return before;
  const fresh = new CSSStyleSheet();
  fresh.replaceSync(css);
  made.set(css, fresh);
  return fresh;
}

export const panelSheets = () =>
  [tokens, base, panel, list, inspector, stories].map((css) => sheet(css));

export const noticeSheets = () => [tokens, base, notice].map((css) => sheet(css));
