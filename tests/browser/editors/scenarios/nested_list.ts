/** A list in a list. */

import { NESTED_LIST } from './clips.js';
import { pasting } from './pasting.js';

export const nestedList = [pasting('a nested list', NESTED_LIST)];
