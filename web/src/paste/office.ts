/** What Word writes, and WPS after it: lists that are paragraphs, and what is not text. */

import { styleOf } from './styles.js';

/** Puts the document of a word processor right, for {@link simplify}. */
export function repairOffice(body: Element): void {
  for (const element of Array.from(body.querySelectorAll('*'))) {
    if (isApparatus(element)) element.remove();
  }
  headings(body);
  lists(body);
}

/** Comments of reviewers, and the paragraph ends that Word writes into empty cells. */
function isApparatus(element: Element): boolean {
  const name = element.localName;
  if (name === 'o:p') return !/\S/.test(element.textContent);
  if (name.startsWith('v:') || name.startsWith('w:') || name === 'xml') return true;
  if (/^MsoComment(Reference|Text)?$/.test(element.className)) return true;
  return /^comment(-list|frame)?$/.test(styleOf(element).get('mso-element') ?? '');
}

const CLASSES: Readonly<Record<string, string>> = {
  MsoTitle: 'h1',
  MsoSubtitle: 'h2',
  MsoQuote: 'blockquote',
  MsoIntenseQuote: 'blockquote',
};

/** Paragraphs that are headings by their style or their level in the outline. */
function headings(body: Element): void {
  for (const paragraph of Array.from(body.querySelectorAll('p'))) {
    const level = /^[1-6]$/.exec(styleOf(paragraph).get('mso-outline-level') ?? '');
    const tag = CLASSES[paragraph.className.split(' ')[0]!] ?? (level ? `h${level[0]}` : undefined);
    if (!tag) continue;
    const made = body.ownerDocument.createElement(tag);
    made.append(...Array.from(paragraph.childNodes));
    paragraph.replaceWith(made);
  }
}

interface ListItem {
  level: number;
  ordered: boolean;
  start: number;
}

/** `mso-list:l0 level2 lfo1`: the items of a list, one after the other, become one. */
function lists(body: Element): void {
  let open: OpenList[] = []; // from the outside
  for (const paragraph of Array.from(body.querySelectorAll('[style*="mso-list"]'))) {
    const item = paragraph.localName === 'span' ? undefined : itemOf(paragraph);
    if (!item) continue;
    if (!open[0] || paragraph.previousElementSibling !== open[0].list) open = [];
    const list = listFor(item, open, paragraph);
    const made = body.ownerDocument.createElement('li');
    list.append(made);
    if (paragraph.localName === 'p') {
      made.append(...Array.from(paragraph.childNodes));
      paragraph.remove();
    } else made.append(paragraph);
  }
}

interface OpenList {
  list: Element;
  level: number;
}

/** The list of `open` that an item belongs to, or a new one in the last item there is. */
function listFor(item: ListItem, open: OpenList[], paragraph: Element): Element {
  const tag = item.ordered ? 'ol' : 'ul';
  while (open.length > 0 && open.at(-1)!.level > item.level) open.pop();
  const same = open.at(-1);
  if (same?.level === item.level) {
    if (same.list.localName === tag) return same.list;
    open.pop();
  }
  const list = paragraph.ownerDocument.createElement(tag);
  if (item.start > 1) list.setAttribute('start', String(item.start));
  const around = open.at(-1)?.list.lastElementChild;
  if (around) around.append(list);
  else paragraph.before(list);
  open.push({ list, level: item.level });
  return list;
}

/**
 * The item that a paragraph is, its marker taken out of the text. Undefined where it is to
 * stay a paragraph, because HTML has no such numbers: 一、 and （一） stay as they are written.
 */
function itemOf(paragraph: Element): ListItem | undefined {
  const level = /level(\d)/.exec(styleOf(paragraph).get('mso-list') ?? '');
  if (!level) return undefined;
  const marker = Array.from(paragraph.querySelectorAll('span')).find((span) =>
    /^ignore$/i.test(styleOf(span).get('mso-list') ?? ''),
  );
  const text = (marker?.textContent ?? '').replace(/\s+/g, '');
  if (/[\p{Script=Han}]/u.test(text)) return undefined;
  marker?.remove();
  const number = /^[(（]?(\d+)/.exec(text)?.[1];
  const ordered = number !== undefined || /^[(（]?[a-z]{1,5}[.)）、．]$/i.test(text);
  return { level: Number(level[1]), ordered, start: number ? Number(number) : 1 };
}
