/** Microsoft Word, from its desktop application and from the web. */

import { repairOffice } from './office.js';
import type { Source } from './sources.js';

export const word: Source = {
  name: 'word',
  recognises: (html) =>
    /<meta[^>]+content=["']?(Microsoft Word|Word\.Document)|\bclass=["']?Mso|urn:schemas-microsoft-com:office:word|\bmso-/i.test(
      html,
    ) || /\b(TextRun|OutlineElement|WACImageContainer)\b/.test(html),
  repair: repairOffice,
};
