/** All scenarios. */

import { changes } from './changes.js';
import type { Scenario } from './scenario.js';

export const scenarios: Scenario[] = [...changes];
