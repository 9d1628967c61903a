/** From the HTML of a clipboard to simple HTML. */

import { simplify } from './simplify.js';
import { SOURCES } from './sources.js';

export interface Normalised {
  /** Blocks of simple HTML, in an inert document. */
  readonly body: HTMLElement;
  /** Where it was copied, if that is known. */
  readonly source?: string;
}

/** Styles go, their meaning stays. Nothing runs and nothing is loaded: the document is inert. */
export function normalise(html: string): Normalised {
  const document = new DOMParser().parseFromString(withoutHeader(html), 'text/html');
  const source = SOURCES.find((each) => each.recognises(html));
  source?.repair(document.body);
  const body = simplify(document.body);
  return { body, ...(source && { source: source.name }) };
}

/** Windows' CF_HTML begins with lines that say where the fragment is. */
const withoutHeader = (html: string): string =>
  /^\s*Version:\d/.test(html) ? html.slice(Math.max(0, html.indexOf('<'))) : html;
