/** Texts that no editor would write: what is near to what the rules look for, shuffled. */

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

/** The same `count` texts for the same `seed`, from empty to some two thousand characters. */
export function randomTexts(count: number, seed: number): string[] {
  let state = seed;
  // A linear congruential generator: any will do, as long as it is the same everywhere.
  const below = (limit: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
  return Array.from({ length: count }, (_, i) =>
    Array.from({ length: below(2 + i) }, () => STOCK[below(STOCK.length)]!).join(''),
  );
}
