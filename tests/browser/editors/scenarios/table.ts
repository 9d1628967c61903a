/** A table, each cell cleaned by itself. */

import { TABLE } from './clips.js';
import { pasting } from './pasting.js';

export const table = [pasting('a table', TABLE)];
