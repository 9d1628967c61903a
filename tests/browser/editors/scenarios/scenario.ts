/** What a scenario is, and what they all compare. */

import type { Result } from 'jinggao';
import type { Driver } from '../driver.js';
import type { EditorName } from '../editors.js';

export interface Scenario {
  name: string;
  run(driver: Driver, editor: EditorName): Promise<void>;
}

/** The lines that are not empty: between its blocks an editor has no others. */
export const linesOf = (text: string): string[] =>
  text.split('\n').filter((line) => line.trim() !== '');

/** The fixed findings as the changes that a port takes. */
export const changesOf = ({ findings }: Result) =>
  findings
    .filter(({ action }) => action === 'fixed')
    .map(({ start, end, replacement = '' }) => ({ start, end, insert: replacement }));

export const text = (driver: Driver): Promise<string> =>
  driver.evaluate(() => window.fixture.text());
