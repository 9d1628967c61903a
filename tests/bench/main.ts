/** `npm run bench`, once everything is built. */

import { bench, FULL, SHORT } from './bench.js';
import { isBusy } from './measures/machine.js';
import { EN } from './report/labels.js';
import { writeReadmes } from './report/readme.js';
import {
  abilitiesTable,
  aimsTable,
  partsTable,
  skippedList,
  speedTable,
  stagesTable,
} from './report/report.js';

export interface Options {
  short: boolean;
  write: boolean;
}

/** Measures, prints the tables, and with `write` puts them into the READMEs. */
export async function main({ short, write }: Options): Promise<void> {
  if (isBusy()) console.log('Others are at work on this machine: ratios hold, times are too long.');
  if (short) console.log('The short form: the texts are shorter, the figures rough.');
  const begun = performance.now();
  const figures = await bench(short ? SHORT : FULL, (what) => {
    const seconds = ((performance.now() - begun) / 1000).toFixed(0);
    console.log(`${seconds.padStart(4)} s  ${what}`);
  });
  const { processors, system, node, date } = figures.machine;
  const parts = {
    [EN.machine(processors, system, node, date)]: aimsTable(figures, EN),
    [EN.notes.ratio]: speedTable(figures, EN),
    [EN.notes.skipped]: skippedList(figures, EN).join('\n'),
    'What each does': abilitiesTable(EN),
    'Stages of one look, native': stagesTable(figures, EN),
    'Parts of them': partsTable(figures, EN),
  };
  for (const [title, part] of Object.entries(parts)) {
    if (part !== '') console.log(`\n${title}\n\n${part}`);
  }
  if (write) writeReadmes(figures);
}
