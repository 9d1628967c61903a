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

const OWN_COPIES = {
  browser: 'firefox',
  scenario: 'left alone: what was copied in the same editor',
  why: 'headless Firefox keeps text and HTML on its clipboard, and not what these editors know their own copies by',
} as const;

const LIMITS: readonly Limit[] = [
  {
    browser: 'firefox',
    editor: 'contenteditable',
    scenario: 'restore: at very many places',
    why: 'more than 100 changes at once are right, but one undo does not take them back: to be mended',
  },
  { ...OWN_COPIES, editor: 'tinymce4' },
  { ...OWN_COPIES, editor: 'ckeditor5' },
  { ...OWN_COPIES, editor: 'lexical' },
  { ...OWN_COPIES, editor: 'wangeditor' },
];

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
