/** Pastes to try: what is on the clipboard when a newsroom copies from elsewhere. */

import page from '../samples/page.txt?raw';
import table from '../samples/table.svg?url&no-inline';
import pdf from '../samples/pdf.txt?raw';
import wechat from '../samples/wechat.html?raw';
import word from '../samples/word.html?raw';

/** What is on a clipboard. */
export interface Clip {
  html?: string;
  text: string;
}

/** The plain text that goes along with HTML. */
function withText(html: string): Clip {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  const blocks = [...body.querySelectorAll('p, h1, h2, h3, li, tr')];
  return { html, text: blocks.map(({ textContent }) => textContent.trim()).join('\n\n') };
}

export const samples = {
  page: () => ({ text: page }),
  word: () => withText(word),
  // Its picture comes from this page, not from a host that would have to be asked.
  wechat: () => withText(wechat.replace('table.svg', new URL(table, location.href).href)),
  pdf: () => ({ text: pdf }),
} satisfies Record<string, () => Clip>;

export type SampleName = keyof typeof samples;

export const isSampleName = (name: string | undefined): name is SampleName =>
  name !== undefined && Object.hasOwn(samples, name);
