/** An image between two halves of a paragraph. */

import { IMAGE_BETWEEN } from './clips.js';
import { pasting } from './pasting.js';

export const image = [pasting('an image between two halves', IMAGE_BETWEEN)];
