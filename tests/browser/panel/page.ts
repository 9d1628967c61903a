/** A page with a panel, a notice and something to type into; tests drive it through `window.made`. */

import { createCleaner } from 'jinggao';
import type { PasteReport } from 'jinggao/editing';
import { definePanel } from 'jinggao/panel';
import { FakeReview, type Planted } from './fake_review.js';

definePanel();

const text = `柳汀镇渡口改造提前完工 两岸居民出行更方便

柳汀讯 7月8日，柳汀镇北渡口改造工程通过验收，，比计划提前了二十天。新渡口的候船廊可以避雨，无障碍坡道直通码头，老人和孩子上下船都不用再跨台阶。

改造之前，北渡口只有一条窄窄的石阶，雨天又湿又滑，镇上先后三次征求两

岸居民的意见，把最要紧的几件事写进了施工图。船老大陆水生说,渡口修好以后,早上头一班船多坐了一半的人。

新渡口的候船廊可以避雨，无障碍坡道直通码头，老人和孩子上下船再也不用跨台阶。

下一步，镇里将完善配套服务，在渡口旁设 and 维护便民驿站，提供热水、充电和雨伞，预计于2月30日前开放，让等船的的人有个歇脚的地方...

（记者 顾晚晴）`;

const planted: Planted[] = [
  { rule: 'typo/repeated-punctuation', action: 'fixed', now: '，，', other: '，' },
  { rule: 'paragraph/broken', action: 'fixed', now: '\n\n', nth: 2, other: '' },
  { rule: 'typo/halfwidth-punctuation', action: 'fixed', now: ',', other: '，' },
  { rule: 'typo/halfwidth-punctuation', action: 'fixed', now: ',', nth: 1, other: '，' },
  { rule: 'typo/stray-word', action: 'suggested', now: ' and ', other: '和' },
  { rule: 'typo/ellipsis', action: 'suggested', now: '...', other: '……' },
  { rule: 'typo/repeated-word', action: 'flagged', now: '的的' },
  { rule: 'number/impossible-date', action: 'flagged', now: '2月30日' },
  {
    rule: 'repeat/near-paragraph',
    action: 'flagged',
    now: '新渡口的候船廊可以避雨，无障碍坡道直通码头，老人和孩子上下船再也不用跨台阶。',
    earlier: '新渡口的候船廊可以避雨，无障碍坡道直通码头，老人和孩子上下船都不用再跨台阶。',
  },
];

const stories = [
  {
    start: 0,
    end: text.length,
    index: 0,
    level: 'story',
    orphan: false,
    headline: '柳汀镇渡口改造提前完工 两岸居民出行更方便',
    decks: ['候船廊、无障碍坡道一并启用'],
    dateline: '柳汀讯 7月8日',
    byline: '（记者 顾晚晴）',
    body: '<p>柳汀讯 7月8日，<strong>柳汀镇</strong>北渡口改造工程通过验收。</p>',
    length: 268,
  },
  {
    start: 60,
    end: 120,
    index: 1,
    level: 'sub-story',
    orphan: true,
    headline: '',
    decks: [],
    dateline: '',
    byline: '',
    body: '<p>新渡口的候船廊可以避雨。</p>',
    length: 60,
  },
] as const;

const cleaner = await createCleaner({ locale: document.documentElement.lang as 'zh-CN' });
const told: string[] = [];

const made = {
  panel: document.querySelector('jinggao-panel')!,
  notice: document.querySelector('jinggao-notice')!,
  /** What the host was told. */
  told,
  text,
  stories,
  /** A review with all that a panel can show. */
  review: (plants = planted) =>
    new FakeReview(text, plants, cleaner.rules(), {
      onIgnoreAlways: (key: string) => told.push(`ignore ${key}`),
      onRuleOff: (rule: string) => told.push(`off ${rule}`),
      onStory: (story: { headline: string }) => told.push(`draft ${story.headline}`),
    }),
  /** The report of a paste, in which `restore` succeeds or not. */
  report: (changed: string, canRestore: boolean): PasteReport => {
    const { findings } = cleaner.clean(changed);
    return {
      fixed: findings.filter(({ action }) => action === 'fixed'),
      open: findings.filter(({ action }) => action !== 'fixed'),
      milliseconds: 1,
      restore: () => canRestore,
    };
  },
  /** The panel with everything in it. */
  fill: () => {
    const review = made.review();
    review.set({ stories });
    made.panel.review = review;
    return review;
  },
};

export type Made = typeof made;

declare global {
  var made: Made;
}

globalThis.made = made;
document.documentElement.dataset.ready = '';
