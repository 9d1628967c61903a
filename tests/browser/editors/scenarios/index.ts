/** All scenarios. */

import { changes } from './changes.js';
import { leftAlone } from './left_alone.js';
import { plainText } from './plain_text.js';
import { randomChanges } from './random_changes.js';
import { reviews } from './reviews.js';
import { richText } from './rich_text.js';
import type { Scenario } from './scenario.js';

export const scenarios: Scenario[] = [
  ...changes,
  ...randomChanges,
  ...plainText,
  ...richText,
  ...leftAlone,
  ...reviews,
];
