/** Where something was copied: what writes HTML in its own way, one file a source. */

import { docs } from './docs.js';
import { wechat } from './wechat.js';
import { word } from './word.js';
import { wps } from './wps.js';

export interface Source {
  readonly name: string;
  /** Whether the HTML of a clipboard is its. */
  recognises(html: string): boolean;
  /** Makes of its own ways what HTML has for them; `body` is of an inert document. */
  repair(body: Element): void;
}

/** The first that recognises it has it. */
export const SOURCES: readonly Source[] = [docs, wps, word, wechat];
