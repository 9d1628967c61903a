/** HTML put in place of the selection by the browser's commands, which its undo knows. */

import { selectionOf } from './port.js';

type Command = () => boolean;

// Blocks. Into an empty one `insertHTML` takes a time that grows with their square: 0.2 s for 180.
const MANY = 100;

const BLOCK_ENDS = /<\/(?:p|h\d|li|td)>/g;

// Blink and WebKit: where it ends what is inserted, that does not flow into the text behind it.
const LINE_END = '<br class="Apple-interchange-newline">';

/**
 * The commands that replace the selection by `html`, in order; the caret stands behind it then.
 * One, but for very many blocks that go into an empty one: those go before a letter that is put
 * there first and taken away at last, which takes a hundredth of the time.
 */
export function insertingHtml(editor: HTMLElement, html: string): readonly Command[] {
  const selection = selectionOf(editor);
  const insert = (content: string) => () =>
    editor.ownerDocument.execCommand('insertHTML', false, content);
  if (!selection || !isSlow(editor, selection, html)) return [insert(html)];
  // A list or a table at the end would take the letter in.
  const ending = /<\/(?:p|h\d)>$/.test(html) ? '' : '<p><br></p>';
  return [
    insert('x'),
    () => {
      selection.modify('move', 'backward', 'character');
      return insert(html + ending + LINE_END)();
    },
    () => {
      selection.modify('move', 'backward', 'character');
      selection.modify('extend', 'forward', 'character');
      selection.modify('extend', 'forward', 'character');
      return insert('')();
    },
  ];
}

function isSlow(editor: HTMLElement, selection: Selection, html: string): boolean {
  const view = editor.ownerDocument.defaultView as (Window & typeof globalThis) | null;
  if (!view?.CSS.supports('-webkit-user-modify', 'read-write')) return false;
  if ((html.match(BLOCK_ENDS)?.length ?? 0) <= MANY) return false;
  return selection.isCollapsed
    ? isEmptyBlock(editor, selection.anchorNode)
    : holdsAll(editor, selection);
}

const isEmptyBlock = (editor: HTMLElement, node: Node | null): boolean =>
  node !== editor &&
  /^(p|div|h\d)$/.test((node as Element | null)?.localName ?? '') &&
  node!.textContent === '';

/** Whether all text is selected, of which an empty block is left. */
function holdsAll(editor: HTMLElement, selection: Selection): boolean {
  const squeezed = (text: string) => text.replace(/\s+/g, '').length;
  return squeezed(selection.toString()) >= squeezed(editor.textContent);
}
