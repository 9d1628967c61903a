/**
 * wangEditor 5. Nothing of it is imported.
 *
 *     import { attach } from 'jinggao/adapters/wangeditor';
 *
 *     const attachment = attach(editor, { cleaner: () => createCleaner() });
 */

import type { Attachment, AttachOptions } from '../editing/attach.js';
import { attachmentOf } from '../editing/attachment.js';
import { PasteGate } from '../editing/clip.js';
import { openSession, type Clip } from '../editing/session.js';
import { overridden } from '../model/override.js';
import { transferOf } from '../model/transfer.js';
import { flattened } from '../model/wangeditor/flatten.js';
import { WangEditorPort } from '../model/wangeditor/port.js';
import { nodeAt } from '../model/wangeditor/read.js';
import type { Editor, WangEditor } from '../model/wangeditor/types.js';

export type { WangEditor };

/** Cleans what is pasted into `editor`, and reviews its document. */
export function attach(wangEditor: WangEditor, options: AttachOptions): Attachment {
  const editor = wangEditor as WangEditor & Editor;
  const port = new WangEditorPort(editor);
  const session = openSession(port, options);
  const { element } = port;
  const gate = new PasteGate(element);
  // Of the paste that is under way; what is dropped is inserted the same way, and is none. WebKit hands
  // the editor less than was copied, at another event.
  let clip: Clip | undefined;
  const onEvent = (event: Event): void => {
    clip =
      event.type === 'paste' ? gate.clipOf((event as ClipboardEvent).clipboardData) : undefined;
  };
  for (const type of ['paste', 'drop']) element.addEventListener(type, onEvent, true);

  const unpaste = overridden(editor as Editor, 'insertData', (insertData) => (data) => {
    const copied = clip;
    clip = undefined;
    const asItCame = !copied || isInCode(editor);
    const paste = asItCame ? undefined : session.paste(copied);
    if (!paste) {
      insertData(data);
      return;
    }
    port.asStep(() => {
      insertData(transferOf({ ...paste, html: flattened(paste.html) }));
    });
    session.inserted(paste);
  });

  return attachmentOf(session, () => {
    unpaste();
    for (const type of ['paste', 'drop']) element.removeEventListener(type, onEvent, true);
    gate.dispose();
    port.dispose();
  });
}

function isInCode(editor: Editor): boolean {
  const path = editor.selection?.anchor.path ?? [];
  return path.length > 1 && nodeAt(editor, path.slice(0, 1)).type === 'pre';
}
