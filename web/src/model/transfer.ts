/** A clipboard made for an editor's own code. */

import type { CleanPaste } from '../editing/session.js';

/**
 * What the editor's own code is given in place of the clipboard. Where the browser makes none, a
 * stand-in that can be read.
 */
export function transferOf({ html, text }: CleanPaste): DataTransfer {
  const content: Record<string, string> = { 'text/html': html, 'text/plain': text };
  try {
    const transfer = new DataTransfer();
    for (const [type, data] of Object.entries(content)) transfer.setData(type, data);
    if (transfer.getData('text/html') === html) return transfer;
  } catch {
    // No constructor.
  }
  return {
    types: Object.keys(content),
    files: [],
    items: [],
    getData: (type: string) => content[type] ?? '',
    setData: () => undefined,
    clearData: () => undefined,
  } as unknown as DataTransfer;
}
