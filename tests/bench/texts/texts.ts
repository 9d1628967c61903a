/** The texts that everything is measured on, and the files that other programs read them from. */

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Chance } from './random.js';
import { makeStory } from './stories.js';

export type TextName = 'article' | 'sheet' | 'collection' | 'columns' | 'archive';

export interface Text {
  readonly name: TextName;
  readonly content: string;
  /** Of UTF-8: what all rates count. */
  readonly bytes: number;
  /** Where it stands by itself. */
  readonly file: string;
  /** Where it stands as `jinggao batch` reads it, a document a line, and how often. */
  readonly batch: { readonly file: string; readonly bytes: number };
}

export type Texts = Readonly<Record<TextName, Text>>;

/** How long the texts are: in UTF-16 units where it says so, or else in bytes. */
export interface Lengths {
  collectionUnits: number;
  archiveBytes: number;
}

// A run of the command must be long against its start.
const BATCH_BYTES = 4_000_000;

/**
 * Makes the texts and writes them to `folder`: an article of 2,000 characters, 100 KB, a
 * collection, the same in columns, and an archive. The same on every machine.
 */
export function makeTexts(folder: string, { collectionUnits, archiveBytes }: Lengths): Texts {
  mkdirSync(folder, { recursive: true });
  const article = readFileSync(new URL('article.txt', import.meta.url), 'utf8');
  const sheet = stories(1, (text) => Buffer.byteLength(text) >= 100_000);
  const collection = stories(2, (text) => text.length >= collectionUnits);
  const pages: string[] = [];
  for (let bytes = 0, seed = 3; bytes < archiveBytes; seed++) {
    const page = stories(seed, (text) => Buffer.byteLength(text) >= 12_000);
    bytes += Buffer.byteLength(page);
    pages.push(page);
  }
  const write = (name: TextName, documents: readonly string[]): Text => {
    const content = documents.join('');
    const bytes = Buffer.byteLength(content);
    const file = join(folder, `${name}.txt`);
    writeFileSync(file, content);
    const often = Math.ceil(BATCH_BYTES / bytes);
    const batch = { file: join(folder, `${name}.jsonl`), bytes: bytes * often };
    const lines = documents.map((text) => `${JSON.stringify({ text })}\n`).join('');
    writeFileSync(batch.file, lines.repeat(often));
    return { name, content, bytes, file, batch };
  };
  return {
    article: write('article', [article]),
    sheet: write('sheet', [sheet]),
    collection: write('collection', [collection]),
    columns: write('columns', [inColumns(collection)]),
    archive: write('archive', pages), // an archive comes as pages
  };
}

/** `text` as a reader of PDFs copies it: every line of a column is a line, and none is blank. */
function inColumns(text: string): string {
  // A line takes its last mark along (CLREQ 3.1.3).
  const columnLine = /.{1,22}[，。、；：！？”）》]?/gu;
  const lines = text.split('\n').filter((line) => line !== '');
  return lines.flatMap((line) => line.match(columnLine) ?? []).join('\n');
}

function stories(seed: number, enough: (text: string) => boolean): string {
  const chance = new Chance(seed);
  let text = '';
  while (!enough(text)) text += `${makeStory(chance)}\n\n`;
  return text;
}
