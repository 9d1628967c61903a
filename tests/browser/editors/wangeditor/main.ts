/** wangEditor 5 as it comes, without a toolbar. */

import {
  createEditor,
  DomEditor,
  SlateRange,
  SlateTransforms,
  type IDomEditor,
} from '@wangeditor/editor';
import '@wangeditor/editor/dist/css/style.css';
import { flattened } from '../../../../web/src/model/wangeditor/flatten.js';
import { show } from '../fixture.js';
import { clean } from './ten_lines.js';

document.querySelector<HTMLElement>('#editor')!.style.height = '500px';
const editor = createEditor({ selector: '#editor', html: '<p><br></p>' });

const emptyParagraph = () => ({ type: 'paragraph', children: [{ text: '' }] });

interface History {
  history: { undos: unknown[]; redos: unknown[] };
}

/** Whether the page has selected what the editor has, which learns of the page's with a delay. */
function agree(): boolean {
  const { selection } = editor;
  const shown = getSelection();
  if (!selection || !shown?.rangeCount || !editor.isFocused()) return true;
  const range = DomEditor.toSlateRange(editor, shown, { exactMatch: false, suppressThrow: true });
  return range !== null && SlateRange.equals(range, selection);
}

show(() => clean(editor), {
  editor,
  isAtRest: agree,
  // Without the bars that the editor shows beside it.
  content: () => document.querySelector<HTMLElement>('[data-slate-editor]')!,
  setHTML: (html) => {
    // It would select the same place again, which there need not be any more, and keep the first block's kind.
    editor.blur();
    SlateTransforms.insertNodes(editor, emptyParagraph(), { at: [0] });
    editor.setHtml(flattened(html));
    const { history } = editor as IDomEditor & History;
    history.undos = [];
    history.redos = [];
  },
  html: () => editor.getHtml(),
  undo: () => editor.undo?.(),
  redo: () => editor.redo?.(),
});
