/** Google Docs, which puts everything into one `<b>` that is not bold. */

import type { Source } from './sources.js';

export const docs: Source = {
  name: 'docs',
  recognises: (html) => html.includes('docs-internal-guid-'),
  repair(body) {
    for (const around of Array.from(body.querySelectorAll('b[id^="docs-internal-guid-"]'))) {
      around.replaceWith(...Array.from(around.childNodes));
    }
  },
};
