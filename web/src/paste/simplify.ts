/** Any HTML as simple HTML: its blocks, links, images, tables and emphasis, and nothing else. */

import { isBlock, isMeta, isThing } from '../dom/elements.js';
import { Builder } from './builder.js';
import { formatIn, PLAIN, styleOf, type Format } from './styles.js';
import { imageOf, linkOf } from './urls.js';

// Of what is nothing and of things only these mean something when they are pasted.
const KEPT = /^(hr|img|picture)$/;
const DROPPED = /^(applet|datalist|frame|frameset|map|param|xml)$/;

/**
 * What stands in `source` as blocks of simple HTML, in a body of the same document, which is
 * inert. Scripts, styles, handlers and addresses that run are not among them.
 */
export function simplify(source: Element): HTMLElement {
  const builder = new Builder(source.ownerDocument);
  walk(source, PLAIN, builder);
  builder.endBlock();
  return builder.body;
}

function walk(parent: Node, format: Format, builder: Builder): void {
  for (let node = parent.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === 3) builder.text((node as Text).data, format);
    else if (node.nodeType === 1) element(node as Element, format, builder);
  }
}

function element(source: Element, around: Format, builder: Builder): void {
  const tag = source.localName;
  if (isDropped(source) || isHidden(source)) return;
  const format = formatIn(source, around);
  if (tag === 'br') lineBreak(source, format, builder);
  else if (tag === 'img') image(source, format, builder);
  else if (tag === 'hr') builder.rule();
  else if (tag === 'a') link(source, format, builder);
  else if (/^h[1-6]$/.test(tag) || tag === 'pre') form(source, tag, format, builder);
  else if (tag === 'ul' || tag === 'ol') list(source, format, builder);
  else if (tag === 'li') item(source, format, builder);
  else if (tag === 'blockquote') inside(source, 'blockquote', format, builder);
  else if (tag === 'table') table(source, format, builder);
  else if (isBlock(source))
    block(source, format, builder); // its edges end a paragraph
  else walk(source, format, builder);
}

/** WebKit and Chromium put a break of their own behind what ends with a block. */
function lineBreak(source: Element, format: Format, builder: Builder): void {
  if (source.className !== 'Apple-interchange-newline') builder.breakLine(format);
}

const isDropped = (source: Element): boolean =>
  isMeta(source) ||
  (isThing(source) && !KEPT.test(source.localName)) ||
  DROPPED.test(source.localName);

/** What a page hides; WeChat hides an article until its script has run. */
function isHidden(source: Element): boolean {
  if (source.hasAttribute('hidden')) return true;
  if (!source.hasAttribute('style')) return false;
  const style = styleOf(source);
  return style.get('display') === 'none' || style.get('mso-hide') === 'all';
}

function image(source: Element, format: Format, builder: Builder): void {
  const src = imageOf(source);
  if (src === undefined) return;
  const attributes: Record<string, string> = { src };
  for (const name of ['alt', 'width', 'height']) {
    const value = source.getAttribute(name);
    if (value && (name === 'alt' || /^\d+$/.test(value))) attributes[name] = value;
  }
  builder.image(attributes, format);
}

function link(source: Element, format: Format, builder: Builder): void {
  const href = linkOf(source);
  walk(source, href === undefined ? format : { ...format, href }, builder);
}

function form(source: Element, tag: string, format: Format, builder: Builder): void {
  builder.enterForm(tag);
  walk(source, tag === 'pre' ? PLAIN : format, builder);
  builder.leaveForm();
}

function block(source: Element, format: Format, builder: Builder): void {
  builder.endBlock();
  const { count } = builder;
  walk(source, format, builder);
  builder.endBlock();
  if (source.localName === 'p' && builder.count === count) builder.emptyBlock();
}

/** A list right inside another one belongs to the item before it. */
function list(source: Element, format: Format, builder: Builder): void {
  const { container } = builder;
  const before = /^[uo]l$/.test(container.localName) ? container.lastElementChild : null;
  if (before) builder.enterAgain(before);
  const made = builder.enter(source.localName);
  const start = source.getAttribute('start');
  if (source.localName === 'ol' && start && /^\d+$/.test(start) && start !== '1') {
    made.setAttribute('start', start);
  }
  items(source, format, builder);
  builder.leave();
  if (before) builder.leave();
  if (!made.firstChild) made.remove();
}

/** What stands in a list: each part of it is an item, or a list that belongs to one. */
function items(source: Element, format: Format, builder: Builder): void {
  for (const child of Array.from(source.childNodes)) {
    if (child.nodeType === 1) {
      const inner = child as Element;
      if (/^(li|ul|ol)$/.test(inner.localName)) element(inner, format, builder);
      else inside(inner, 'li', format, builder);
    } else if (child.nodeType === 3 && /\S/.test((child as Text).data)) {
      builder.enter('li');
      builder.text((child as Text).data, format);
      unwrap(builder.container);
      builder.leave();
    }
  }
}

function item(source: Element, format: Format, builder: Builder): void {
  if (/^[uo]l$/.test(builder.container.localName)) inside(source, 'li', format, builder);
  else block(source, format, builder);
}

function inside(source: Element, tag: string, format: Format, builder: Builder): void {
  const made = builder.enter(tag);
  const inner = formatIn(source, format);
  walk(source, inner, builder);
  builder.leave();
  if (tag === 'blockquote') {
    if (!made.firstChild) made.remove();
  } else unwrap(made);
}

/** A paragraph that is alone in an item or a cell goes, its content stays. */
function unwrap(made: Element): void {
  const paragraphs = Array.from(made.children).filter(
    ({ localName }) => !/^[uo]l$/.test(localName),
  );
  const [only] = paragraphs;
  if (paragraphs.length === 1 && only!.localName === 'p' && only === made.firstElementChild) {
    only.replaceWith(...Array.from(only.childNodes));
  }
}

function table(source: Element, format: Format, builder: Builder): void {
  const rows = Array.from(source.querySelectorAll('tr')).filter(
    (row) => row.closest('table') === source,
  );
  for (const caption of Array.from(source.children)) {
    if (caption.localName === 'caption') block(caption, format, builder);
  }
  if (rows.length === 0) return;
  const made = builder.enter('table');
  let part: Element | undefined;
  for (const row of rows) {
    const tag = row.parentElement!.localName === 'thead' ? 'thead' : 'tbody';
    if (part?.localName !== tag) {
      if (part) builder.leave();
      part = builder.enter(tag);
    }
    builder.enter('tr');
    for (const cell of Array.from(row.children)) {
      if (!/^t[dh]$/.test(cell.localName)) continue;
      const { lastElementChild } = builder.container;
      inside(cell, cell.localName, format, builder);
      const to = builder.container.lastElementChild!;
      if (to !== lastElementChild) span(cell, to);
    }
    builder.leave();
  }
  builder.leave();
  builder.leave();
  builder.count += 1;
  if (!made.querySelector('td,th')) made.remove();
}

function span(cell: Element, made: Element): void {
  for (const name of ['colspan', 'rowspan']) {
    const value = cell.getAttribute(name);
    if (value && /^[1-9]\d{0,3}$/.test(value) && value !== '1') made.setAttribute(name, value);
  }
}
