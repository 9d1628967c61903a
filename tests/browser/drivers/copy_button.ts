/**
 * A button that copies when it is really clicked: the one way to put HTML on the clipboard
 * that all browsers allow and none of them filters.
 */

import type { Clip } from './driver.js';

export const COPY_BUTTON = 'copy-button';

/** To be called in the page: puts the button into its corner, above everything. */
export function putCopyButton(id: string, { html, text, picture }: Clip): void {
  const button = document.createElement('button');
  button.id = id;
  button.style.cssText = 'position:fixed;top:0;left:0;width:24px;height:24px;z-index:2147483647';
  const copyPicture = async (url: string) => {
    const png = (await fetch(url)).blob();
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': png })]);
    button.dataset.copied = '';
  };
  button.onclick = () => {
    if (picture !== undefined) {
      void copyPicture(picture);
      return;
    }
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

/** To be called in the page: takes the button away, and says whether it has copied, which a picture may take a while. */
export async function takeCopyButton(id: string): Promise<boolean> {
  const button = document.getElementById(id)!;
  for (let frames = 0; button.dataset.copied === undefined && frames < 300; frames++) {
    await new Promise(requestAnimationFrame);
  }
  button.remove();
  return button.dataset.copied !== undefined;
}
