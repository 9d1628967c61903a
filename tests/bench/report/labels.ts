/** What the tables say, in the languages of the two READMEs. */

import type { Ability } from '../subjects/abilities.js';
import type { SubjectName } from '../subjects/subjects.js';
import type { TextName } from '../texts/texts.js';
import type { Aim } from './aims.js';

export interface Labels {
  machine(processors: number, system: string, node: string, date: string): string;
  text(name: TextName, units: number, bytes: number): string;
  subjects: Readonly<Record<SubjectName, string>>;
  abilities: Readonly<Record<Ability, string>>;
  does: string;
  stages: Readonly<Record<string, string>>;
  stage: string;
  share: string;
  rest: string;
  aims: Readonly<Record<Aim['name'], string>>;
  aim: readonly [measure: string, aim: string, found: string, reached: string];
  yes: string;
  no: string;
  notMeasured: string;
  notes: { ratio: string; skipped: string };
}

const LENGTHS: Record<TextName, (units: number, bytes: number) => [number, 'units' | 'KB' | 'MB']> =
  {
    article: (units) => [units, 'units'],
    sheet: (_, bytes) => [bytes / 1e3, 'KB'],
    collection: (units) => [units, 'units'],
    columns: (units) => [units, 'units'],
    archive: (_, bytes) => [bytes / 1e6, 'MB'],
  };

/** 225,055 characters are 225,000. */
function lengthOf(name: TextName, units: number, bytes: number, unit: string): string {
  const [length, of] = LENGTHS[name](units, bytes);
  const round = of === 'units' ? Math.round(length / 1000) * 1000 : Math.round(length);
  return of === 'units' ? `${round.toLocaleString('en')}${unit}` : `${round} ${of}`;
}

export const EN: Labels = {
  machine: (processors, system, node, date) =>
    `${date}, ${processors} processors, ${system}, Node.js ${node}`,
  text: (name, units, bytes) => `${name}, ${lengthOf(name, units, bytes, ' characters')}`,
  subjects: {
    node: 'jinggao in Node.js',
    chromium: 'jinggao in Chromium',
    library: 'jinggao, native library',
    command: '`jinggao batch --jobs 1`',
    'command-all': '`jinggao batch`, all processors',
    autocorrect: '@huacnlee/autocorrect (WebAssembly)',
    zhlint: 'zhlint',
    pangu: 'pangu',
    segmenter: 'Intl.Segmenter, sentences',
    'segmenter-by-line': 'Intl.Segmenter, line by line',
  },
  abilities: {
    spacesAdded: 'puts spaces between Chinese and Latin',
    spacesRemoved: 'takes stray spaces out of Chinese',
    punctuation: 'half-width punctuation',
    repeatedMarks: 'repeated punctuation',
    strayWords: 'stray English words',
    joins: 'joins cut paragraphs',
    repeats: 'points out repeats',
    structure: 'stories and sentences',
    offsets: 'offsets of what it found',
    undo: 'takes changes back',
  },
  does: 'what it does',
  stages: {
    validate: 'source text: UTF-8',
    lines: 'lines, facts and cues',
    cues: 'cues alone',
    surroundings: 'surroundings',
    'line-kinds': 'line kinds',
    joins: 'joins',
    interruptions: 'interruptions',
    'rules/all': 'rules',
    outline: 'outline',
    repeats: 'repeats',
    edits: 'edits',
    'lines-again': 'lines of a further look',
  },
  stage: 'stage',
  share: 'share of the whole',
  rest: 'further looks, the result',
  aims: {
    article: '2,000 characters, against autocorrect (its time / ours)',
    collection: '225,000 characters, against autocorrect (its time / ours)',
    segmenter: '225,000 characters, against Intl.Segmenter (its time / ours)',
    segmenterByLine: 'the same, given line by line',
    native: 'native, one thread, the slowest of the texts but columns',
    wasm: 'speed of WebAssembly / native, the least of them',
    linear: '10 MB against 100 KB, native and WebAssembly',
    moduleMemory: 'memory at 10 MB, WebAssembly / input',
    commandMemory: 'memory at 10 MB, native command / input',
    reuse: 'memory behind 10 MB and 1,000 pastes',
    startNode: 'from import to first result, Node.js',
    startChromium: 'from import to first result, Chromium',
    module: 'module, brotli',
    script: 'JavaScript, brotli',
    command: 'speed of the command on one thread / the library',
  },
  aim: ['measure', 'aim', 'found', 'reached'],
  yes: 'yes',
  no: 'no',
  notMeasured: 'not measured',
  notes: {
    ratio:
      'Medians with quartiles; × is its time against that of jinggao in Node.js, round by round: above 1 it is slower.',
    skipped: 'Not measured',
  },
};

export const ZH: Labels = {
  machine: (processors, system, node, date) =>
    `${date}，${processors} 个处理器，${system}，Node.js ${node}`,
  text: (name, units, bytes) =>
    `${{ article: '一篇稿件', sheet: '一批', collection: '合集', columns: '分栏断行', archive: '稿库' }[name]}，${lengthOf(name, units, bytes, ' 字')}`,
  subjects: {
    node: '净稿，Node.js',
    chromium: '净稿，Chromium',
    library: '净稿，本机库',
    command: '`jinggao batch --jobs 1`',
    'command-all': '`jinggao batch`，全部处理器',
    autocorrect: '@huacnlee/autocorrect（WebAssembly）',
    zhlint: 'zhlint',
    pangu: 'pangu',
    segmenter: 'Intl.Segmenter 分句',
    'segmenter-by-line': 'Intl.Segmenter 逐行分句',
  },
  abilities: {
    spacesAdded: '中西文之间加空格',
    spacesRemoved: '去掉中文里多余的空格',
    punctuation: '半角标点',
    repeatedMarks: '重复的标点',
    strayWords: '误入的英文词',
    joins: '接回截断的段落',
    repeats: '指出重复',
    structure: '稿件与句子',
    offsets: '给出位置',
    undo: '撤回改动',
  },
  does: '做什么',
  stages: {
    validate: '原文：UTF-8',
    lines: '行、特征与线索词',
    cues: '其中线索词',
    surroundings: '上下文',
    'line-kinds': '行的类别',
    joins: '接续',
    interruptions: '隔断',
    'rules/all': '规则',
    outline: '版面结构',
    repeats: '重复',
    edits: '改动',
    'lines-again': '再看一遍的行',
  },
  stage: '阶段',
  share: '占全程',
  rest: '其余各遍与结果',
  aims: {
    article: '2,000 字，autocorrect 用时是净稿的',
    collection: '225,000 字，autocorrect 用时是净稿的',
    segmenter: '225,000 字，Intl.Segmenter 用时是净稿的',
    segmenterByLine: '同上，逐行分句',
    native: '本机，一个线程，分栏断行以外最慢的一种文字',
    wasm: 'WebAssembly 速度与本机之比，取其中最小',
    linear: '10 MB 与 100 KB 的速度之比，本机与 WebAssembly',
    moduleMemory: '10 MB 时的内存与输入之比，WebAssembly',
    commandMemory: '10 MB 时的内存与输入之比，本机命令',
    reuse: '10 MB 以及一千次粘贴以后的内存',
    startNode: '从 import 到第一个结果，Node.js',
    startChromium: '从 import 到第一个结果，Chromium',
    module: '模块（brotli）',
    script: 'JavaScript（brotli）',
    command: '命令（一个线程）与库的速度之比',
  },
  aim: ['项目', '目标', '实测', '达到'],
  yes: '是',
  no: '否',
  notMeasured: '未测',
  notes: {
    ratio: '中位数与四分位数；× 是与净稿（Node.js）逐轮相比的用时，大于 1 为更慢。',
    skipped: '未测',
  },
};
