#!/usr/bin/env node
// Does to made pages what else befalls a paste, the truth with it: paragraphs interrupted by a caption, byline or
// furniture; cut more than once; other line ends; notices between stories; pages that begin in the middle; and documents
// that are no news at all, whose lines are all to stay.
//
//   node core/learn/damage.mjs [--undress | --dress | --shorten] PAGES.jsonl DAMAGED.jsonl
//
// --undress does one thing only, to every page: takes away what is neither headline nor text. --dress puts decks and
// bylines between them, as features have them. --shorten leaves a few lines, as of a short paste, or puts such a
// document in its place.

import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { documents } from './documents.mjs';
import { featureDecks } from './papers/features.mjs';
import { notices } from './papers/sheets.mjs';
import * as templates from './templates.mjs';

/** A generator of random numbers, the same for the same seed. */
export function random(seed) {
  let state = seed >>> 0 || 1;
  const next = () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 4294967296;
  };
  return {
    next,
    int: (least, most) => least + Math.floor(next() * (most - least + 1)),
    pick: (list) => list[Math.floor(next() * list.length)],
    chance: (p) => next() < p,
  };
}

/** A page as lines { text, kind, starts } and what stands before each of them: { separator, join }. */
function linesOf({ text, gold }) {
  return gold.lines.map((line, i) => ({
    text: text.slice(line.start, line.end),
    kind: line.kind,
    starts: line.starts,
    separator: i === 0 ? '' : text.slice(gold.lines[i - 1].end, line.start),
    join: i > 0 && gold.boundaries[i - 1].join,
  }));
}

/** The page again, with its truth. */
export function pageOf(id, lines) {
  let text = '';
  const gold = { edits: [], boundaries: [], lines: [], repeats: [] };
  lines.forEach(({ text: content, kind, starts, separator, join }, i) => {
    if (i > 0) {
      gold.boundaries.push({ start: text.length, end: text.length + separator.length, join });
      text += separator;
    }
    gold.lines.push({ start: text.length, end: text.length + content.length, kind, starts });
    text += content;
  });
  return { id, text, gold };
}

const stranger = (r) => {
  const kind = r.pick(['caption', 'caption', 'caption', 'byline', 'furniture', 'furniture']);
  return {
    kind,
    text: r.pick(
      { caption: templates.captions, byline: templates.bylines, furniture: templates.furniture }[
        kind
      ],
    )(r),
  };
};

/** Something stands between the halves of a paragraph: neither joins it. */
function interrupt(lines, r) {
  return lines.flatMap((line) => {
    if (!line.join || line.kind !== 'paragraph' || !r.chance(0.5)) return [line];
    const between = Array.from({ length: r.chance(0.2) ? 2 : 1 }, () => ({
      ...stranger(r),
      separator: line.separator,
      join: false,
    }));
    return [...between, { ...line, join: false }];
  });
}

/** Paragraphs are cut once more, at any place between two Chinese characters. */
function cutAgain(lines, r) {
  const paragraphs = lines.filter(({ separator, join }) => separator && !join);
  const separator = paragraphs.length ? r.pick(paragraphs).separator : '\n';
  return lines.flatMap((line) => {
    if (line.kind !== 'paragraph' || line.text.length < 50 || !r.chance(0.25)) return [line];
    const at = r.int(12, line.text.length - 12);
    if (!/[\u4e00-\u9fff，、；]/.test(line.text[at - 1]) || !/[\u4e00-\u9fff]/.test(line.text[at]))
      return [line];
    return [
      { ...line, text: line.text.slice(0, at) },
      { ...line, text: line.text.slice(at), starts: undefined, separator, join: true },
    ];
  });
}

/** Other line ends than the maker's. */
function separate(lines, r) {
  const [from, to] = r.pick([
    [/\n/g, '\r\n'],
    [/\n/g, ' \n'],
    [/\n+/g, '\n\n\n'],
    [/\n　　/g, '\n    '],
    [/\n　　/g, '\n\t'],
    [/\n/g, '\u3000\n'],
  ]);
  return lines.map((line) => ({ ...line, separator: line.separator.replace(from, to) }));
}

/** The page begins in the middle of a story. */
function behead(lines, r) {
  const first = r.int(0, Math.min(lines.length - 2, 12));
  return lines
    .slice(first)
    .map((line, i) => (i === 0 ? { ...line, separator: '', join: false } : line));
}

/** A single story, without its headline perhaps. */
function alone(lines, r) {
  const starts = lines.flatMap((line, i) => (line.starts === 'story' ? [i] : []));
  const n = r.int(0, starts.length - 1);
  const story = lines.slice(starts[n], starts[n + 1] ?? lines.length);
  const first = r.chance(0.3)
    ? Math.max(
        0,
        story.findIndex(({ kind }) => kind === 'paragraph'),
      )
    : 0;
  return story
    .slice(first)
    .map((line, i) => (i === 0 ? { ...line, separator: '', join: false } : line));
}

/** Offices' notices between the stories. */
function notify(lines, r) {
  const separator = r.pick(['\n', '\n', '\n\n', '\n　　']);
  return lines.flatMap((line) => {
    if (line.starts !== 'story' || !r.chance(0.4)) return [line];
    const notice = r
      .pick(notices)(r)
      .map((part) => ({ ...part, separator, join: false }));
    return [...notice, { ...line, separator: line.separator || separator }];
  });
}

const COLUMNS = [
  '新春走基层',
  '民生一线',
  '记者观察',
  '乡村振兴看变化',
  '小城故事',
  '短评',
  '高质量发展调研行——见闻',
];

/** Headlines and text alone. On some pages a column's name stands before the headlines, in brackets. */
function undress(lines, r) {
  const columns = r.chance(0.5) ? 0.5 : 0;
  return lines
    .filter(({ kind }) => ['headline', 'subhead', 'paragraph', 'list-item'].includes(kind))
    .map((line, i) => ({
      ...line,
      ...(i === 0 && { separator: '', join: false }),
      ...(line.starts === 'story' &&
        r.chance(columns) && { text: `【${r.pick(COLUMNS)}】${line.text}` }),
    }));
}

/** Second decks and bylines below many headlines. */
function dress(lines, r) {
  return lines.flatMap((line, i) => {
    const next = lines[i + 1];
    const opens = line.kind === 'headline' && next?.kind === 'paragraph' && !next.starts;
    if (!opens) return [line];
    const separator = i > 0 ? line.separator : '\n';
    const more = (kind, list) => ({ kind, text: r.pick(list)(r), separator, join: false });
    return [
      line,
      ...(r.chance(0.25) ? [more('headline', featureDecks)] : []),
      ...(r.chance(0.4) ? [more('byline', templates.topBylines)] : []),
      ...(r.chance(0.05) ? [more('caption', templates.captions)] : []),
    ];
  });
}

/** A short paste: some lines of a story, from its headline or from the middle; or a document that is no news. */
function shorten(lines, r) {
  if (r.chance(0.5)) {
    const separator = r.pick(['\n', '\n', '\n\n', '\n　　']);
    return r
      .pick(documents)(r)
      .map((line, i) => ({ ...line, separator: i === 0 ? '' : separator, join: false }));
  }
  const story = alone(lines, r);
  const first = r.chance(0.6) ? 0 : r.int(0, Math.max(0, story.length - 4));
  return story
    .slice(first, first + r.int(2, 14))
    .map((line, i) => (i === 0 ? { ...line, separator: '', join: false } : line));
}

const DAMAGES = [
  [interrupt],
  [interrupt],
  [interrupt, separate],
  [cutAgain],
  [cutAgain, interrupt],
  [separate],
  [notify],
  [notify, interrupt],
  [behead],
  [alone],
  [alone, cutAgain],
];

function damaged(lines, r) {
  for (const damage of r.pick(DAMAGES)) lines = damage(lines, r);
  // One page in ten has a document that is no news before its stories, one in ten behind them, and one in ten is
  // nothing else.
  if (r.chance(0.1)) lines = [];
  if (lines.length === 0 || r.chance(0.2)) {
    const separator = r.pick(['\n', '\n', '\n\n', '\n　　']);
    const more = r
      .pick(documents)(r)
      .map((line) => ({ ...line, separator, join: false }));
    if (lines.length > 0 && r.chance(0.5)) {
      const [first, ...rest] = lines;
      lines = [...more, { ...first, separator, join: false }, ...rest];
    } else {
      lines = [...lines, ...more];
    }
  }
  return lines;
}

function main() {
  const { values, positionals } = parseArgs({
    options: {
      undress: { type: 'boolean' },
      dress: { type: 'boolean' },
      shorten: { type: 'boolean' },
    },
    allowPositionals: true,
  });
  const [from, to] = positionals;
  const [change] = [
    values.undress && undress,
    values.dress && dress,
    values.shorten && shorten,
    damaged,
  ].filter(Boolean);
  const pages = readFileSync(from, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((row) => JSON.parse(row));
  const changed = pages.flatMap((page, n) => {
    const lines = change(linesOf(page), random(7919 * (n + 1)));
    return lines.length > 1 ? [JSON.stringify(pageOf(page.id, lines))] : [];
  });
  writeFileSync(to, `${changed.join('\n')}\n`);
}

if (process.argv[1] === new URL(import.meta.url).pathname) main();
