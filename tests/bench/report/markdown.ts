/** Figures and tables as Markdown, which a terminal shows as well. */

import type { Spread } from '../rounds/statistics.js';

/** Three digits that mean something: 0.412, 16.5, 1240. */
export function digits(value: number): string {
  const precision = Math.max(0, 2 - Math.floor(Math.log10(Math.abs(value) || 1)));
  return value.toFixed(Math.min(precision, 3));
}

export const milliseconds = (seconds: number): string => `${digits(seconds * 1000)} ms`;

export const megabytes = (bytesPerSecond: number): string => `${digits(bytesPerSecond / 1e6)} MB/s`;

export const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;

export const kilobytes = (bytes: number): string => `${digits(bytes / 1000)} KB`;

/** The median, and the quartiles where they are another figure. */
export function spread({ median, low, high }: Spread, show: (value: number) => string): string {
  const [least, most] = [show(low), show(high)];
  return least === most ? show(median) : `${show(median)} (${least}–${most})`;
}

/** Columns as wide as their widest cell, so that it reads well as it is. */
export function table(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]!.map((_, column) =>
    Math.max(3, ...rows.map((row) => widthOf(row[column]!))),
  );
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, column) => cell + ' '.repeat(widths[column]! - widthOf(cell))).join(' | ')} |`;
  return [
    line(rows[0]!),
    line(widths.map((width) => '-'.repeat(width))),
    ...rows.slice(1).map(line),
  ].join('\n');
}

// Chinese characters are two columns wide on a terminal.
const widthOf = (text: string): number =>
  text.length + (text.match(/[\u3000-\u9fff\uff00-\uffef]/g)?.length ?? 0);
