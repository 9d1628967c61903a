/**
 * A paste cleaned: the HTML of the clipboard made simple, read as text, cleaned, and the fixed
 * findings applied to its structure. Text without HTML becomes a paragraph a line.
 */

import type { Cleaner } from '../cleaner.js';
import { applyChanges } from '../dom/apply.js';
import { applied } from '../editing/changes.js';
import { readDom, type DomText } from '../dom/read.js';
import { escaped } from '../escape.js';
import type { Result } from '../types.js';
import { normalise } from './normalise.js';
import { blankLines, stepOf, withoutBlank, type BlankLine, type Step } from './steps.js';

/** What was pasted, clean, and how the one became the other. */
export interface CleanedClip {
  /** Blocks of simple HTML; '' where only text is asked for. */
  html: string;
  text: string;
  /** What was copied, as text. */
  copied: string;
  /** From `copied` to `text`. */
  steps: readonly Step[];
  /** Of cleaning `copied`. */
  result: Result;
}

const stepsOf = ({ findings }: Result): Step[] =>
  findings.filter(({ action }) => action === 'fixed').map(stepOf);

/**
 * Text cleaned; undefined where nothing is to be fixed. As HTML each line that is not blank is
 * a paragraph; where it is to be `plain` text, blank lines stay.
 *
 * @throws {CleanError}
 */
export function cleanText(text: string, cleaner: Cleaner, plain: boolean): CleanedClip | undefined {
  const copied = text.replace(/\r\n?/g, '\n');
  const result = cleaner.clean(copied);
  const fixed = stepsOf(result);
  if (fixed.length === 0) return undefined;
  if (plain) return { html: '', text: result.text, copied, steps: fixed, result };
  const { steps } = withoutBlank(copied, fixed, blankLines(result.text));
  const lines = result.text
    .split('\n')
    .filter((line) => /\S/.test(line))
    .map(spaced);
  const html = lines.map((line) => `<p>${htmlOf(line)}</p>`).join('');
  return { html, text: lines.join('\n'), copied, steps, result };
}

/**
 * HTML cleaned; undefined where nothing is to be fixed, and no word processor's styles are to go.
 *
 * @throws {CleanError} and whatever else goes wrong, before anything has been changed.
 */
export function cleanHtml(html: string, cleaner: Cleaner): CleanedClip | undefined {
  const { body, source } = normalise(html);
  const before = readDom(body);
  const copied = before.text;
  const result = cleaner.clean(copied, { hints: before.hints });
  const fixed = stepsOf(result);
  if (!body.firstChild || (fixed.length === 0 && source === undefined)) return undefined;
  applyChanges(before, fixed);
  const clean = fixed.length > 0 ? readDom(body) : before;
  if (clean.text !== result.text) throw new Error('The findings do not fit what was pasted.');
  const { changes, steps } = withoutBlank(copied, fixed, blankParagraphs(clean));
  applyChanges(clean, changes);
  return { html: body.innerHTML, text: applied(clean.text, changes), copied, steps, result };
}

/** Empty items and cells are what their lists and tables are made of. */
function blankParagraphs({ blocks, text }: DomText): BlankLine[] {
  const starts = new Set(
    blocks.filter(({ element }) => element.localName === 'p').map(({ start }) => start),
  );
  return blankLines(text).filter(({ line }) => starts.has(line.start));
}

/** Spaces that HTML would not show, at the edges of a line and beside others, made to. */
const spaced = (line: string): string =>
  line.replace(/[\t ]+/g, (white, at: number) =>
    white.length === 1 && at > 0 && at + 1 < line.length ? ' ' : '\u00A0'.repeat(white.length),
  );

const htmlOf = (line: string): string => escaped(line).replace(/\u00A0/g, '&nbsp;');
