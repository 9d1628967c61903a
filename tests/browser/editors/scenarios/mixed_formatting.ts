/** Two halves of a paragraph, each formatted in its own way. */

import { JOIN } from './clips.js';
import { pasting } from './pasting.js';

export const mixedFormatting = [pasting('mixed formatting over a join', JOIN)];
