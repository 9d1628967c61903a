/** What cannot be shown in a browser or an editor, and why: tests/browser/README.md has it as a table. */

import type { BrowserName } from '../drivers/index.js';
import type { EditorName } from './editors.js';

interface Limit {
  browser?: BrowserName;
  editor?: EditorName;
  /** How the scenario's name begins. */
  scenario: string;
  why: string;
}

const LIMITS: readonly Limit[] = [];

/** Why a scenario is skipped; undefined where it is not. */
export const limitOf = (
  browser: BrowserName,
  editor: EditorName,
  scenario: string,
): string | undefined =>
  LIMITS.find(
    (limit) =>
      (limit.browser ?? browser) === browser &&
      (limit.editor ?? editor) === editor &&
      scenario.startsWith(limit.scenario),
  )?.why;
