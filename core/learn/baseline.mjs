#!/usr/bin/env node
// The rules without learned weights, to be scored beside the cleaner: what learning is worth.
//
//   node ../shared/eval/run.mjs --tool 'node core/learn/baseline.mjs'
//   node core/learn/score.mjs --evaluation ../shared/eval --tool 'node core/learn/baseline.mjs' build/learn/pdf*.jsonl
//
// Reads {"id","text"} lines and writes results with the joins and the outline alone. A line's kind is told by cues of
// the line itself; two lines of text are joined unless the first ends in a stop or the second opens a story. No
// threshold, no width of a column, nothing counted: what a careful developer would write in an afternoon.

import { createInterface } from 'node:readline';

const STOP = /[。！？!?…：；][”’」』）)】]*$/u;
const CLOSED = /[”’」』）)】]$/u;
const BYLINE = /^[（(□■\s]*(本报|融媒体|全媒体)?(记者|通讯员|融媒体|实习生|来源|供稿)[^。，]*$/u;
const CREDIT = /^[（(][^。，]{2,40}[）)]$/u;
const CAPTION = /^(▲|▼|图为|上图|下图)|[\s（(][^\s。]{2,8}\s?(摄|摄影报道)[）)]?$/u;
const FURNITURE =
  /^第?\s?[A-Z]?\d+\s?版|^[（(]?[上下][接转]|责任编辑|美编|校对|星期[一二三四五六日天]$|热线/u;
const DATELINE = /^(【?[^\s，。]{1,5}讯】?[\s（(]|【本报讯】|(新华社|本报)[^\s，。]{2,12}电)/u;

// A headline has no sentence in it. Cut paragraphs mostly have a comma before the cut, or are longer than any headline.
const LONGEST_HEADLINE = 40; // characters
const LONGEST_CREDIT = 40; // characters, of bylines and furniture

// Where nine lines in ten are no wider than a column, every line of a column stands as a line of its own, and a short
// line without a mark is a line of text like the others. A blank line or an indent is then a paragraph's.
const WIDEST_COLUMN = 50; // characters
const NARROW_SHARE = 0.9;

function kindOf(line, wrapped) {
  const length = [...line].length;
  if (DATELINE.test(line)) return 'paragraph';
  if (length <= LONGEST_CREDIT && FURNITURE.test(line)) return 'furniture';
  if (CAPTION.test(line)) return 'caption';
  if (length <= LONGEST_CREDIT && (BYLINE.test(line) || CREDIT.test(line))) return 'byline';
  if (!wrapped && length <= LONGEST_HEADLINE && !STOP.test(line) && !/[，。；]/u.test(line))
    return 'headline';
  return 'paragraph';
}

/** The lines of `text` that are not blank: offsets in UTF-16 units, without white space at either end. */
function linesOf(text) {
  const found = [...text.matchAll(/\S.*(?<=\S)/gu)];
  const narrow = found.filter(([line]) => line.length <= WIDEST_COLUMN).length;
  const wrapped = narrow >= NARROW_SHARE * found.length;
  return found.map(({ 0: line, index: start }) => {
    const end = start + line.length;
    return { start, end, text: line, kind: kindOf(line, wrapped), wrapped };
  });
}

function joins(before, after, between) {
  if (before.kind !== 'paragraph' || after.kind !== 'paragraph') return false;
  if (before.wrapped && /\n\s*\n|\n\s{2,}$/u.test(between)) return false;
  return !STOP.test(before.text) && !CLOSED.test(before.text) && !DATELINE.test(after.text);
}

function clean({ id, text }) {
  const lines = linesOf(text);
  const findings = lines.slice(1).flatMap((after, i) => {
    const before = lines[i];
    if (!joins(before, after, text.slice(before.end, after.start))) return [];
    const latin = /[a-z]$/iu.test(before.text) && /^[a-z]/iu.test(after.text);
    const replacement = latin ? ' ' : '';
    const span = { start: before.end, end: after.start };
    return [{ rule: 'paragraph/broken', action: 'fixed', ...span, replacement }];
  });
  const isHeadline = (line) => line?.kind === 'headline';
  const articles = lines
    .filter((line, i) => isHeadline(line) && !isHeadline(lines[i - 1]))
    .map(({ start }) => ({ start, level: 'story' }));
  let cleaned = '';
  let at = 0;
  for (const { start, end, replacement } of findings) {
    cleaned += text.slice(at, start) + replacement;
    at = end;
  }
  const blocks = lines.map(({ start, end, kind }) => ({ start, end, kind }));
  return { id, text: cleaned + text.slice(at), findings, outline: { articles, blocks } };
}

for await (const row of createInterface({ input: process.stdin })) {
  if (row !== '') console.log(JSON.stringify(clean(JSON.parse(row))));
}
