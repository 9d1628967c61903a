/** What the panel and the notice say, in their own words; rules speak for themselves. */

import { localeNamed } from '../../locale.js';
import type { LoadFailure } from '../../errors.js';
import type { Locale } from '../../types.js';
import { en } from './en.js';
import { zhCN } from './zh_cn.js';
import { zhTW } from './zh_tw.js';

/** What was changed, for the one line after a paste. */
export type ChangeKind =
  'joins' | 'punctuation' | 'spaces' | 'characters' | 'words' | 'house' | 'others';

export interface Words {
  /** The panel's title. */
  title: string;
  close: string;
  /** The tabs. */
  open: string;
  done: string;
  stories: string;
  /** Of a group or a tab. */
  count(n: number): string;

  acceptSure(n: number): string;
  acceptAll(n: number): string;
  acceptGroup(n: number): string;
  takeBackAll(n: number): string;
  takeBackGroup(n: number): string;
  restore: string;
  checkAgain: string;

  accept: string;
  ignore: string;
  ignoreGroup: string;
  ignoreAlways: string;
  switchOff: string;
  takeBack: string;
  show: string;
  /** About a rule. */
  about: string;
  example: string;
  /** Rows that are not shown yet. */
  more(n: number): string;

  /** How sure a finding is, said of the sign beside it. */
  actions: { fixed: string; suggested: string; flagged: string };
  /** What an item would do or did, for who hears it. */
  replace(from: string, to: string): string;
  remove(from: string): string;
  insert(to: string): string;
  join: string;
  split: string;
  /** Where an item stands: some characters before and behind it. */
  context(text: string): string;

  earlier: string;
  later: string;
  goToOther: string;
  deleteCopy: string;
  same: string;
  /** How many characters differ. */
  differences(n: number): string;

  headless: string;
  orphan: string;
  subStory: string;
  characters(n: number): string;
  keepOnly: string;
  copyStory: string;
  draft: string;
  copied: string;
  copyFailed: string;
  keptOnly(headline: string): string;

  /** Where nothing is under review. */
  idle: { title: string; text: string };
  busy: string;
  /** Where nothing is left. */
  nothingOpen: { title: string; text: string };
  nothingDone: { title: string; text: string };
  nothingFound: { title: string; text: string };
  noStories: { title: string; text: string };
  trouble: { title: string; text: string; reasons: Record<LoadFailure, string>; retry: string };
  keys: string;

  /** Said aloud. */
  accepted(n: number): string;
  ignored(n: number): string;
  takenBack(n: number): string;
  switchedOff(title: string): string;
  deletedCopy: string;
  restored: string;
  notRestored: string;
  notChanged: string;
  left(n: number): string;
  place(n: number, of: number): string;

  /** After a paste. */
  tidied(changes: string): string;
  change(kind: ChangeKind, n: number): string;
  /** Between two changes. */
  comma: string;
  toLookAt(n: number): string;
  look: string;
}

export const words: Readonly<Record<Locale, Words>> = { 'zh-CN': zhCN, 'zh-TW': zhTW, en };

/** The language that a page or a host means by `name`, such as `zh_TW`, `zh-Hant` or `en-GB`; zh-CN by default. */
export function localeOf(name: string | null | undefined): Locale {
  return localeNamed(name ?? '') ?? 'zh-CN';
}
