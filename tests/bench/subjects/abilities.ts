/** What each of the subjects does, and what it does not. */

import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

/** In the order of the table. Those that change a text have an example in {@link EXAMPLES}. */
export const ABILITIES = [
  'spacesAdded',
  'spacesRemoved',
  'punctuation',
  'repeatedMarks',
  'strayWords',
  'joins',
  'repeats',
  'structure',
  'offsets',
  'undo',
] as const;

export type Ability = (typeof ABILITIES)[number];

/** A text that needs it, and what becomes of it. bench.test.ts shows that it does. */
export const EXAMPLES: Readonly<Partial<Record<Ability, readonly [string, string]>>> = {
  spacesAdded: ['渡口用上了WiFi信号。', '渡口用上了 WiFi 信号。'],
  spacesRemoved: ['卖完就走，不收 一分钱。', '卖完就走，不收一分钱。'],
  punctuation: ['先到先得,卖完就走。', '先到先得，卖完就走。'],
  repeatedMarks: ['重新施画停车线，，让人进得来。', '重新施画停车线，让人进得来。'],
  strayWords: ['增强群众的获得感 and 安全感。', '增强群众的获得感和安全感。'],
  joins: [
    '榆浦讯 9月16日清晨，石桥巷早市迁入城南便民市场。检测结果在大屏上滚动公示，不合格的一律不准\n\n上摊。对自产自销的菜农，市场专门留出六十个免费摊位，卖完就走。',
    '榆浦讯 9月16日清晨，石桥巷早市迁入城南便民市场。检测结果在大屏上滚动公示，不合格的一律不准上摊。对自产自销的菜农，市场专门留出六十个免费摊位，卖完就走。',
  ],
};

/** By the modules of the subjects. Of an ability with an example, that example. */
export const DOES: Readonly<Record<string, ReadonlySet<Ability>>> = {
  jinggao: new Set<Ability>([
    'spacesRemoved',
    'punctuation',
    'repeatedMarks',
    'strayWords',
    'joins',
    'repeats',
    'structure',
    'offsets',
    'undo',
  ]),
  autocorrect: new Set<Ability>(['spacesAdded', 'punctuation']),
  zhlint: new Set<Ability>(['spacesAdded', 'spacesRemoved', 'punctuation', 'offsets']),
  pangu: new Set<Ability>(['spacesAdded']),
  segmenter: new Set<Ability>(['offsets']),
};

const host = fileURLToPath(new URL('host.mjs', import.meta.url));

/** The texts that a subject makes of `texts`; an error's message where it fails. */
export async function transform(module: string, texts: readonly string[]): Promise<string[]> {
  const child = fork(host, [module]);
  try {
    await once(child, 'message');
    const made: string[] = [];
    for (const probe of texts) {
      child.send({ probe });
      const [answer] = (await once(child, 'message')) as [{ text?: string; error?: string }];
      made.push(answer.text ?? answer.error ?? '');
    }
    return made;
  } finally {
    child.kill();
  }
}
