/** What a person does with the keyboard and the clipboard. */

import type { KeyInput, Page } from 'puppeteer-core';

/** Ctrl and a key; `command` is what the browser does then by itself, where a page does nothing. */
export async function pressWithControl(page: Page, key: KeyInput, command?: string): Promise<void> {
  await page.keyboard.down('Control');
  await page.keyboard.press(key, command === undefined ? {} : { commands: [command] });
  await page.keyboard.up('Control');
}

/** Pastes by Ctrl+V what is put on the clipboard before. */
export async function pressPaste(page: Page, clip: { text: string; html?: string }): Promise<void> {
  await page.evaluate(async ({ text, html }) => {
    const blob = (content: string, type: string) => new Blob([content], { type });
    await navigator.clipboard.write([
      new ClipboardItem({
        'text/plain': blob(text, 'text/plain'),
        ...(html && { 'text/html': blob(html, 'text/html') }),
      }),
    ]);
  }, clip);
  await pressWithControl(page, 'KeyV', 'Paste');
}
