/** What elements are to the text of a document. */

const set = (names: string): ReadonlySet<string> => new Set(names.split(' '));

// Blocks that hold blocks and no text of their own: without any they are no line.
const CONTAINERS = set(
  'article aside body details dl fieldset figure footer form header main menu nav ol section ' +
    'table tbody tfoot thead tr ul',
);

// The other blocks.
const LINES = set(
  'address blockquote caption center dd dialog dir div dt figcaption h1 h2 h3 h4 h5 h6 hgroup hr ' +
    'legend li p pre summary td th',
);

const OBJECTS = set(
  'audio button canvas embed hr iframe img input math meter object picture progress select svg ' +
    'textarea video',
);

const UNSEEN = set(
  'base col colgroup head link meta noscript script source style template title track wbr',
);

/** What stands in the text for an image or another object. */
export const OBJECT = '\uFFFC';

export const isText = (node: Node): node is Text => node.nodeType === 3;
export const isElement = (node: Node): node is Element => node.nodeType === 1;
/** The element that a node is or stands in. */
export const elementAt = (node: Node | null | undefined): Element | null | undefined =>
  node && isElement(node) ? node : node?.parentElement;

export const isBreak = (node: Node): boolean => (node as Element).localName === 'br';

/** Whether it begins and ends a line. */
export const isBlock = (element: Element): boolean =>
  LINES.has(element.localName) || isContainer(element);

/** Whether it is nothing by its name: what tells the page something, and what is no text. */
export const isMeta = ({ localName }: Element): boolean => UNSEEN.has(localName);

/** Whether it is a thing by its name: an image, a line across, a field, a frame. */
export const isThing = ({ localName }: Element): boolean => OBJECTS.has(localName);

/** Whether it is nothing without the blocks inside it. */
export const isContainer = (element: Element): boolean => CONTAINERS.has(element.localName);

/**
 * Whether it is one U+FFFC: what cannot be typed into is one thing. But a table, or what has parts
 * that can be, as CKEditor's tables and captions are, is what stands in it.
 */
export const isObject = (element: Element): boolean =>
  isThing(element) ||
  (element.getAttribute('contenteditable') === 'false' &&
    element.localName !== 'table' &&
    !element.querySelector('[contenteditable=true]'));

// What editors put among the text for themselves: ProseMirror and Lexical an image where the caret
// would find no place; TinyMCE handles and carets; CKEditor 5 the buttons of its widgets; Quill and
// wangEditor what stands before a list item; Slate a character in what is empty.
const AIDS =
  '.ProseMirror-separator, img[data-lexical-linebreak], img[data-lexical-managed-linebreak], ' +
  '[data-mce-bogus=all], .ck, .ql-ui, ' +
  '[data-w-e-reserve], [data-slate-spacer], [data-slate-zero-width]';

/** Whether it is no part of the text. Elements without attributes, the most, need no look at the selectors. */
export const isUnseen = (element: Element): boolean =>
  isMeta(element) || (element.hasAttributes() && element.matches(AIDS));

export const isCell = (element: Element): boolean => /^t[dh]$/.test(element.localName);
export const isCode = (element: Element): boolean => /^(pre|code)$/.test(element.localName);
