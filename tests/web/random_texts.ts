/** Texts that no editor would write: what is near to what the rules look for, shuffled. */

import type { Hint } from 'jinggao';

const STOCK = [
  ...'的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年',
  ...'，。、；：！？“”‘’（）《》「」…—·,.;:!?()[]{}"\'-',
  ...'0123456789０１２ABCxyzＡＢé',
  ...' \t\u3000\u00A0\u2003\u200B\uFEFF\u00AD\u2060\u202E\u0000\u0007\u0085\u2028\u180E\uFE0F',
  ...'⼀⼈⾼\u{20000}\u{2A6D6}😀👩🏽\uE000\uFFFD\u0301\u{E0041}',
  ' and ',
  'and',
  ' or ',
  '\n',
  '\n\n',
  '\r\n',
  '\n　　',
  '。。',
  '，，',
  '……',
  '...',
  '——',
  '东湖讯 3月5日',
  '又讯',
  '（记者 林远舟）',
  '▲图为开渠现场。',
  '责任编辑：沈砚',
  '青禾县水利局组织技术人员逐村检查渠道和泵站。',
  '青禾县水利局组织技术人员逐村检查渠道和机井。',
  '春灌工作全面展开 三万亩麦田喝足返青水',
];

const KINDS = ['heading', 'list-item', 'table-cell', 'quotation', 'code'] as const;

/** Numbers below a limit, the same everywhere for the same `seed`. */
export function randomNumbers(seed: number): (limit: number) => number {
  let state = seed;
  // A linear congruential generator: any will do.
  return (limit) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
}

/**
 * The same `count` texts for the same `seed`, from empty to some two thousand characters;
 * `extra` is shuffled in.
 */
export function randomTexts(count: number, seed: number, extra: readonly string[] = []): string[] {
  const stock = [...STOCK, ...extra];
  const below = randomNumbers(seed);
  return Array.from({ length: count }, (_, i) =>
    Array.from({ length: below(2 + i) }, () => stock[below(stock.length)]!).join(''),
  );
}

/** Hints all over `text`, some with code inside: the same for the same `seed`. */
export function randomHints(text: string, seed: number): Hint[] {
  const below = randomNumbers(seed);
  const kind = () => KINDS[below(KINDS.length)]!;
  // Where characters begin: no hint may begin inside one.
  const starts = [0];
  for (const character of text) starts.push(starts.at(-1)! + character.length);
  const hints: Hint[] = [];
  for (let at = 0; at < starts.length - 1;) {
    const begin = at + below(8);
    at = begin + below(40);
    if (at >= starts.length) break;
    hints.push({ start: starts[begin]!, end: starts[at]!, kind: kind() });
    const inner = begin + below(at - begin + 1);
    hints.push({ start: starts[inner]!, end: starts[at]!, kind: 'code' });
  }
  return hints;
}
