/** What is written in a style attribute, and what of it is meaning. */

// What is copied from a page or a word processor has the same few long styles at all its elements.
const known = new Map<string, ReadonlyMap<string, string>>();
const MANY = 100;

/** The declarations of an element's style, those of word processors too; names in lower case. */
export function styleOf(element: Element): ReadonlyMap<string, string> {
  const style = element.getAttribute('style') ?? '';
  let declarations = known.get(style);
  if (!declarations) {
    declarations = declarationsIn(style);
    if (known.size === MANY) known.clear();
    known.set(style, declarations);
  }
  return declarations;
}

function declarationsIn(style: string): ReadonlyMap<string, string> {
  const declarations = new Map<string, string>();
  // A value may hold quotes, and they a semicolon.
  for (const [, name, value] of style.matchAll(/([\w-]+)\s*:\s*((?:"[^"]*"|'[^']*'|[^;])*)/g)) {
    declarations.set(name!.toLowerCase(), value!.trim());
  }
  return declarations;
}

/** What characters can be, in the order in which elements say it, from the outside. */
export const MARKS = ['strong', 'em', 'u', 's', 'sub', 'sup', 'code'] as const;
export type MarkTag = (typeof MARKS)[number];

/** How characters are formatted. */
export interface Format {
  readonly marks: ReadonlySet<MarkTag>;
  readonly href?: string;
}

export const PLAIN: Format = { marks: new Set() };

const TAGS: Readonly<Record<string, MarkTag>> = {
  b: 'strong',
  strong: 'strong',
  i: 'em',
  em: 'em',
  u: 'u',
  ins: 'u',
  s: 's',
  strike: 's',
  del: 's',
  sub: 'sub',
  sup: 'sup',
  code: 'code',
  kbd: 'code',
  samp: 'code',
  tt: 'code',
};

/** How characters in `element` are formatted where those around it are as `format` says. */
export function formatIn(element: Element, format: Format): Format {
  const tag = TAGS[element.localName];
  const hasStyle = element.hasAttribute('style');
  if (!tag && !hasStyle) return format;
  const marks = new Set(format.marks);
  if (tag) marks.add(tag);
  if (hasStyle) restyle(marks, styleOf(element));
  return { ...format, marks };
}

function restyle(marks: Set<MarkTag>, style: ReadonlyMap<string, string>): void {
  const turn = (mark: MarkTag, on: boolean) => (on ? marks.add(mark) : marks.delete(mark));
  const weight = style.get('font-weight');
  if (weight) turn('strong', /^bold/.test(weight) || Number(weight) >= 600);
  const slant = style.get('font-style');
  if (slant) turn('em', /^(italic|oblique)/.test(slant));
  // A line that an element around has drawn cannot be taken away by one inside.
  const line = `${style.get('text-decoration') ?? ''} ${style.get('text-decoration-line') ?? ''}`;
  if (line.includes('underline')) marks.add('u');
  if (line.includes('line-through')) marks.add('s');
  const shift = style.get('vertical-align');
  if (shift === 'sub' || shift === 'super') marks.add(shift === 'sub' ? 'sub' : 'sup');
}
