/**
 * A button that copies when it is really clicked: the one way to put HTML on the clipboard
 * that all browsers allow and none of them filters.
 */

import type { Clip } from './driver.js';

export const COPY_BUTTON = 'copy-button';

/** To be called in the page: puts the button into its corner, above everything. */
export function putCopyButton(id: string, { html, text }: Clip): void {
  const button = document.createElement('button');
  button.id = id;
  button.style.cssText = 'position:fixed;top:0;left:0;width:24px;height:24px;z-index:2147483647';
  button.onclick = () => {
    const once = { capture: true, once: true };
    // Chromium copies without a selection only if somebody wants to.
    window.addEventListener('beforecopy', (event) => event.preventDefault(), once);
    const onCopy = (event: ClipboardEvent) => {
      event.preventDefault();
      event.stopImmediatePropagation();
      event.clipboardData!.setData('text/plain', text);
      if (html !== undefined) event.clipboardData!.setData('text/html', html);
      button.dataset.copied = '';
    };
    window.addEventListener('copy', onCopy, once);
    document.execCommand('copy');
  };
  document.body.append(button);
}

/** To be called in the page: takes the button away, and says whether it has copied. */
export function takeCopyButton(id: string): boolean {
  const button = document.getElementById(id)!;
  button.remove();
  return button.dataset.copied !== undefined;
}
