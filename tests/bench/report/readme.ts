/** The block of the READMEs that `npm run bench -- --write` writes. */

import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Figures } from '../bench.js';
import { EN, ZH, type Labels } from './labels.js';
import { abilitiesTable, aimsTable, skippedList, speedTable, stagesTable } from './report.js';

const BEGIN = '<!-- bench: npm run bench -- --write -->';
const END = '<!-- /bench -->';

/** Puts the figures into both READMEs. */
export function writeReadmes(figures: Figures): void {
  for (const [name, labels] of [
    ['README.md', EN],
    ['README.zh-CN.md', ZH],
  ] as const) {
    const file = fileURLToPath(new URL(`../../../${name}`, import.meta.url));
    writeFileSync(file, withBlock(readFileSync(file, 'utf8'), blockOf(figures, labels)));
  }
}

/** `page` with `block` between its marks. @throws {RangeError} where it has none */
export function withBlock(page: string, block: string): string {
  const [begin, end] = [page.indexOf(BEGIN), page.indexOf(END)];
  if (begin < 0 || end < begin) throw new RangeError(`There is no ${BEGIN} … ${END} in it.`);
  return `${page.slice(0, begin)}${BEGIN}\n\n${block}\n\n${page.slice(end)}`;
}

export function blockOf(figures: Figures, labels: Labels): string {
  const { processors, system, node, date } = figures.machine;
  const skipped = skippedList(figures, labels).map((line) => `- ${labels.notes.skipped}: ${line}`);
  return [
    labels.machine(processors, system, node, date),
    aimsTable(figures, labels),
    labels.notes.ratio,
    speedTable(figures, labels),
    ...(skipped.length > 0 ? [skipped.join('\n')] : []),
    abilitiesTable(labels),
    stagesTable(figures, labels),
  ].join('\n\n');
}
