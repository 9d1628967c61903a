/**
 * HTML as wangEditor 5 takes it: of a list item, a cell and a quotation it keeps what stands in a
 * line and drops the blocks, and lists in lists it knows only beside the items.
 */

const LINES = 'p, h1, h2, h3, h4, h5, h6, pre, div';

/** @param html blocks of simple HTML. Returns the same text with the same formatting. */
export function flattened(html: string): string {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  for (const list of Array.from(body.querySelectorAll('li > ul, li > ol'))) liftOut(list);
  for (const holder of Array.from(body.querySelectorAll('li, td, th, blockquote'))) unwrap(holder);
  // One paragraph goes into the one that is there.
  const [only, ...more] = body.children;
  return only?.localName === 'p' && more.length === 0 ? only.innerHTML : body.innerHTML;
}

/** A nested list goes behind its item; what follows it in the item goes into an item of its own. */
function liftOut(list: Element): void {
  const item = list.parentElement!;
  const rest: Node[] = [];
  for (let node = list.nextSibling; node; node = node.nextSibling) rest.push(node);
  item.after(list);
  if (rest.every((node) => node.textContent!.trim() === '' && node.nodeName !== 'IMG')) return;
  const behind = item.cloneNode(false) as Element;
  behind.append(...rest);
  list.after(behind);
}

/** Lines instead of blocks. */
function unwrap(holder: Element): void {
  for (const block of Array.from(holder.querySelectorAll(LINES))) {
    if (block.nextSibling) block.after(holder.ownerDocument.createElement('br'));
    block.replaceWith(...Array.from(block.childNodes));
  }
}
