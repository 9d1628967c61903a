/** What the core makes of a text: what an editor must have in it after a paste. */

import { createCleaner, type Cleaner, type Hint, type HintKind, type Result } from 'jinggao';

let cleaner: Promise<Cleaner> | undefined;

/** @param passages what passages are, by their text, in order. */
export async function cleaned(
  text: string,
  passages: [passage: string, kind: HintKind][] = [],
): Promise<Result> {
  cleaner ??= createCleaner();
  let at = 0;
  const hints = passages.map(([passage, kind]): Hint => {
    const start = text.indexOf(passage, at);
    if (start < 0) throw new Error(`There is no ${passage}.`);
    at = start;
    return { start, end: start + passage.length, kind };
  });
  return (await cleaner).clean(text, { hints });
}
