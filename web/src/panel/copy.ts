/** A story on the clipboard: as rich text, and as plain text for who takes no other. */

import type { Story } from '../editing/review.js';
import { escaped } from '../escape.js';

/** The story as HTML, and as plain text with an empty line between its blocks. */
export function clipOf(story: Story): { html: string; text: string } {
  const line = (tag: string, text: string) => (text ? `<${tag}>${escaped(text)}</${tag}>` : '');
  const html =
    line('h1', story.headline) +
    story.decks.map((deck) => line('p', deck)).join('') +
    story.body +
    line('p', story.byline);
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  for (const br of body.querySelectorAll('br')) br.replaceWith('\n');
  const blocks = [...body.querySelectorAll('h1, h2, p, li')];
  return { html, text: blocks.map(({ textContent }) => textContent).join('\n\n') };
}

/** Whether it is on the clipboard now. Pages without https have no other way than the last one. */
export async function copyStory(story: Story): Promise<boolean> {
  const { html, text } = clipOf(story);
  try {
    const item = new ClipboardItem({
      'text/html': new Blob([html], { type: 'text/html' }),
      'text/plain': new Blob([text], { type: 'text/plain' }),
    });
    await navigator.clipboard.write([item]);
    return true;
  } catch {
    return copyByCommand(html, text);
  }
}

function copyByCommand(html: string, text: string): boolean {
  let copied = false;
  const fill = (event: ClipboardEvent) => {
    event.preventDefault();
    event.stopImmediatePropagation();
    event.clipboardData?.setData('text/html', html);
    event.clipboardData?.setData('text/plain', text);
    copied = event.clipboardData !== null;
  };
  document.addEventListener('copy', fill, { capture: true });
  try {
    return document.execCommand('copy') && copied;
  } catch {
    return false;
  } finally {
    document.removeEventListener('copy', fill, { capture: true });
  }
}
