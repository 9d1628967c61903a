/** The figures as tables, in one of the languages. */

import { isMissing, type Figures } from '../bench.js';
import type { Share } from '../measures/stages.js';
import { ratiosOf, spreadOf, taken } from '../rounds/statistics.js';
import { ABILITIES, DOES } from '../subjects/abilities.js';
import { SUBJECTS, type SubjectName } from '../subjects/subjects.js';
import type { TextName } from '../texts/texts.js';
import { aimsOf } from './aims.js';
import type { Labels } from './labels.js';
import { megabytes, milliseconds, percent, spread, table } from './markdown.js';

const COMPARED: readonly TextName[] = ['article', 'collection', 'columns', 'archive'];

export function speedTable(figures: Figures, labels: Labels): string {
  const head = COMPARED.map((name) => {
    const { content, bytes } = figures.texts[name];
    return labels.text(name, content.length, bytes);
  });
  const rows = SUBJECTS.map((subject) => [
    labels.subjects[subject],
    ...COMPARED.map((text) => speedCell(figures, text, subject, labels)),
  ]);
  return table([['', ...head], ...rows]);
}

function speedCell(
  { speed, texts }: Figures,
  text: TextName,
  subject: SubjectName,
  labels: Labels,
): string {
  const measured = speed[text].get(subject);
  if (!measured || isMissing(measured)) return labels.notMeasured;
  const { median } = spreadOf(taken(measured.samples));
  const speedOf = `${milliseconds(median)}, ${megabytes(texts[text].bytes / median)}`;
  const ours = speed[text].get('node');
  if (subject === 'node' || !ours || isMissing(ours)) return speedOf;
  const times = spread(ratiosOf(measured.samples, ours.samples), (value) => value.toFixed(2));
  return `${speedOf}, ×${times}`;
}

/** Why what is missing is missing, a line each. */
export function skippedList({ speed, ...others }: Figures, labels: Labels): string[] {
  const lines: string[] = [];
  for (const [text, measurements] of Object.entries(speed)) {
    for (const [subject, measured] of measurements) {
      if (!isMissing(measured)) continue;
      lines.push(`${labels.subjects[subject as SubjectName]}, ${text}: ${measured.skipped}`);
    }
  }
  for (const [name, figure] of Object.entries(others)) {
    if (isMissing(figure)) lines.push(`${name}: ${figure.skipped}`);
  }
  return lines;
}

export function abilitiesTable(labels: Labels): string {
  const modules = Object.keys(DOES);
  const rows = ABILITIES.map((ability) => [
    labels.abilities[ability],
    ...modules.map((module) => (DOES[module]!.has(ability) ? labels.yes : '–')),
  ]);
  return table([[labels.does, ...modules], ...rows]);
}

export function aimsTable(figures: Figures, labels: Labels): string {
  const rows = aimsOf(figures).map(({ name, aim, found }) => [
    labels.aims[name],
    aim,
    found?.figure ?? labels.notMeasured,
    found ? (found.reached ? labels.yes : labels.no) : '–',
  ]);
  return table([labels.aim, ...rows]);
}

export function stagesTable({ stages }: Figures, labels: Labels): string {
  if (isMissing(stages)) return `${labels.notes.skipped}: ${stages.skipped}`;
  const rows = stages.stages.map((share) => shareRow(share, labels));
  return table([
    [labels.stage, 'MB/s', labels.share],
    ...rows,
    [labels.rest, '', percent(stages.rest)],
  ]);
}

/** Where inside the stages the time goes: for who wants to make it less. */
export function partsTable({ stages }: Figures, labels: Labels): string {
  if (isMissing(stages)) return '';
  const rows = stages.parts.map((share) => shareRow(share, labels));
  return table([[labels.stage, 'MB/s', labels.share], ...rows]);
}

const shareRow = ({ name, bytesPerSecond, share }: Share, labels: Labels): string[] => [
  labels.stages[name] ?? name,
  megabytes(bytesPerSecond).replace(' MB/s', ''),
  percent(share),
];
