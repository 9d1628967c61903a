// The truth about a text that was extracted from a print, by which the scorecards are learned.

import { expect, test } from 'vitest';

interface Part {
  kind: string;
  text: string;
  starts?: string;
}
interface Gold {
  edits: { start: number; end: number; replacement: string; rule: string }[];
  boundaries: { start: number; end: number; join: boolean }[];
  lines: { start: number; end: number; kind: string; starts?: string }[];
}
type Align = (text: string, parts: readonly Part[]) => Gold | null;
const module = new URL('../../core/learn/pdf/align.mjs', import.meta.url);
const { align } = (await import(module.href)) as { align: Align };

const parts: Part[] = [
  { kind: 'headline', text: '渠水进村 春灌不误农时', starts: 'story' },
  { kind: 'paragraph', text: '青禾县的一万亩麦田喝足返青水，渠首闸口3月5日开启。' },
  { kind: 'paragraph', text: '渠首有人值守。' },
  { kind: 'byline', text: '（记者 林远舟）' },
];

/** Each line's kind and text, and before it how it goes with the line above: + to be joined, | not. */
function shown(text: string, gold: Gold): string[] {
  return gold.lines.map(({ start, end, kind }, i) => {
    const sign = i === 0 ? '' : gold.boundaries[i - 1]!.join ? '+ ' : '| ';
    return `${sign}${kind} ${text.slice(start, end)}`;
  });
}

test('lines of a paragraph are to be joined, and those of a headline', () => {
  const text =
    '渠水进村\n春灌不误农时\n青禾县的一万亩麦田喝足\n返青水，渠首闸口3月5日开启。\n渠首有人\n值守。\n（记者林远舟）';
  const gold = align(text, parts)!;
  expect(shown(text, gold)).toEqual([
    'headline 渠水进村',
    '+ headline 春灌不误农时',
    '| paragraph 青禾县的一万亩麦田喝足',
    '+ paragraph 返青水，渠首闸口3月5日开启。',
    '| paragraph 渠首有人',
    '+ paragraph 值守。',
    '| byline （记者林远舟）',
  ]);
  expect(gold.lines.map(({ starts }) => starts)).toEqual(['story', ...Array(6).fill(undefined)]);
  expect(gold.edits).toEqual([]);
});

test('a caption or another column between two lines parts them', () => {
  const text =
    '渠水进村 春灌不误农时\n青禾县的一万亩麦田喝足\n（记者 林远舟）\n返青水，渠首闸口3月5日开启。   渠首有人值守。';
  expect(shown(text, align(text, parts)!)).toEqual([
    'headline 渠水进村 春灌不误农时',
    '| paragraph 青禾县的一万亩麦田喝足',
    '| byline （记者 林远舟）',
    '| paragraph 返青水，渠首闸口3月5日开启。   渠首有人值守。',
  ]);
});

test('a piece that stands twice on the page is found where its neighbours are', () => {
  const twice: Part[] = [
    { kind: 'caption', text: '闸口开启' },
    { kind: 'paragraph', text: '昨日渠首闸口开启' },
  ];
  const text = '昨日渠首\n闸口开启\n闸口开启';
  expect(shown(text, align(text, twice)!)).toEqual([
    'paragraph 昨日渠首',
    '+ paragraph 闸口开启',
    '| caption 闸口开启',
  ]);
});

test('what the reader misread or spaced out is an edit', () => {
  const text =
    '渠水进村 春灌不误农时\n青禾县的⼀万亩麦⽥喝足返青水，渠 首闸口 3 月 5 日开启。\n渠首有人值守。\n（记者 林远舟）';
  const gold = align(text, parts)!;
  const edits = gold.edits.map((e) => [e.rule, text.slice(e.start, e.end), e.replacement]);
  expect(edits).toEqual([
    ['typo/confusable-character', '⼀', '一'],
    ['typo/confusable-character', '⽥', '田'],
    ['typo/stray-space', ' ', ''],
    ...Array(4).fill(['typo/space-by-figure', ' ', '']),
  ]);
});

test('a dash is taken for another dash, and for nothing else', () => {
  const dashed: Part[] = [{ kind: 'paragraph', text: '1—8月，Wi-Fi覆盖全县。' }];
  const gold = align('1―8月，Wi\ufffeFi覆盖全县。', dashed)!;
  expect(gold.edits.map(({ replacement }) => replacement)).toEqual(['—', '-']);
  expect(align('1―8月，Wi-Fi覆盖全—。', dashed)).toBeNull();
});

test.each([
  ['lacks something', '渠水进村 春灌不误农时'],
  ['has something more', parts.map((part) => part.text).join('\n') + '\n第二版'],
])('a text that %s is refused', (_, text) => {
  expect(align(text, parts)).toBeNull();
});
