/** Word's HTML: its styles go, headings, lists, bold and italics stay. */

import { WORD } from './clips.js';
import { pasting } from './pasting.js';

export const word = [pasting('Word', WORD)];
