/** The languages that there are words in. */

import type { Locale } from './types.js';

/** The language that a page or a host means by `name`, such as `zh_TW`, `zh-Hant` or `en-GB`; undefined if it is none. */
export function localeNamed(name: string): Locale | undefined {
  const tag = name.replaceAll('_', '-').toLowerCase();
  if (/^zh-(hant|tw|hk|mo)\b/.test(tag)) return 'zh-TW';
  if (/^zh\b/.test(tag)) return 'zh-CN';
  return /^en\b/.test(tag) ? 'en' : undefined;
}
