// Lays a page's parts out as a newspaper does, in HTML for Chromium to print: stories in modules or one flow of
// columns, decks of many sizes, with and without indents, pictures with captions, furniture above and below.

const escaped = (text) =>
  text.replace(/[&<>]/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[c]);

/**
 * The parts of a page, put in stories.
 * @param {{kind: string, text: string, starts?: string}[]} parts in reading order
 * @returns {{stories: object[][], furniture: object[]}} furniture: what does not belong to a story's column
 */
function storiesOf(parts, r) {
  const stories = [];
  const furniture = [];
  for (const part of parts) {
    if (part.starts === 'story' || stories.length === 0) stories.push([]);
    if (part.kind === 'furniture' && r.chance(0.7)) furniture.push(part);
    else stories.at(-1).push(part);
  }
  return { stories, furniture };
}

const element = (part, classes = '') =>
  `<div class="${part.kind} ${classes}">${escaped(part.text)}</div>`;

/** A picture with its caption, which stands in the column or floats at its side. */
function figure(part, style, r) {
  const picture = `<div class="picture" style="height:${r.int(4, 12)}em"></div>`;
  const text = element(part);
  const inside = { below: picture + text, above: text + picture, bare: text }[style.caption];
  return `<div class="figure ${style.figure}">${inside}</div>`;
}

/** One story, `columns` columns wide. */
function story(parts, columns, style, r) {
  const decks = parts.findIndex((part) => part.kind !== 'headline');
  const head = parts.slice(0, decks < 0 ? parts.length : decks);
  const rest = parts.slice(head.length);
  // The first deck is not always the largest: kicker, headline, deck.
  const main = r.int(0, head.length - 1);
  const headline = head.map((part, i) => element(part, i === main ? 'main' : 'minor')).join('');
  const body = [];
  for (const part of rest) {
    if (part.kind === 'caption') body.splice(r.int(0, body.length), 0, figure(part, style, r));
    else if (part.kind === 'headline') body.push(element(part, 'item'));
    else body.push(element(part));
  }
  const spans = columns > 1 && r.chance(style.spanning);
  const multi = `<div class="body" style="column-count:${columns}">`;
  const box = r.chance(0.15) ? 'boxed' : '';
  const inside = spans
    ? `${headline}${multi}${body.join('')}</div>`
    : `${multi}${headline}${body.join('')}</div>`;
  return `<div class="story ${box}" style="flex:${columns}">${inside}</div>`;
}

/** Rows of stories side by side, `columns` columns to the row in all. */
function modules(stories, columns, style, r) {
  const rows = [];
  let row = [];
  let left = columns;
  for (const [i, parts] of stories.entries()) {
    const last = i === stories.length - 1;
    const wide = last || left <= 2 ? left : r.int(Math.min(2, left), left);
    row.push(story(parts, wide, style, r));
    left -= wide;
    if (left > 0 && !last) continue;
    rows.push(`<div class="row">${row.join('')}</div>`);
    row = [];
    left = columns;
  }
  return rows.join('');
}

/** All stories one after another down the columns. */
function flow(stories, columns, style, r) {
  const all = stories.map((parts) => story(parts, 1, style, r)).join('');
  return `<div class="flow" style="column-count:${columns}">${all}</div>`;
}

/**
 * @param {{kind: string, text: string, starts?: string}[]} parts of the page, in reading order
 * @param r the evaluation's random numbers
 * @returns {{html: string, width: number}} width in CSS pixels
 */
export function layOut(parts, r) {
  const size = r.pick([10, 11, 12, 13, 14, 16]);
  const columns = r.int(2, 4);
  const em = r.int(11, 24) + r.pick([0, 0, 0.3, 0.5, 0.8]);
  const gap = r.pick([1, 1.5, 2, 3]);
  const width = Math.ceil(size * (columns * em + (columns - 1) * gap) + 2 * size * 3);
  const style = {
    figure: r.pick(['block', 'block', 'floating']),
    caption: r.pick(['below', 'below', 'above', 'bare']),
    spanning: r.pick([0.3, 0.8, 1]),
  };
  const serif = '"Noto Serif CJK SC"';
  const sans = '"Noto Sans CJK SC"';
  const body = r.pick([serif, serif, sans]);
  const indent = r.pick(['2em', '2em', '2em', '0', '1em']);
  const { stories, furniture } = storiesOf(parts, r);
  const turn = r.int(0, furniture.length);
  const line = (list) => `<div class="edge">${list.map((part) => element(part)).join('')}</div>`;
  const main = (r.chance(0.75) ? modules : flow)(stories, columns, style, r);
  const css = `
    * { margin: 0; padding: 0; box-sizing: border-box; }
    body { width: ${width}px; padding: ${3 * size}px; font: ${size}px/${r.pick([1.3, 1.45, 1.6])} ${body};
      word-break: ${r.pick(['normal', 'normal', 'break-all'])};
      line-break: ${r.pick(['auto', 'strict', 'strict'])};
      text-autospace: ${r.pick(['no-autospace', 'normal'])};
      letter-spacing: ${r.pick(['0', '0', '0', '0.04em', '-0.02em'])}; }
    .row { display: flex; gap: ${gap}em; margin-bottom: ${r.pick([0.5, 1, 2])}em; }
    .story { min-width: 0; margin-bottom: .6em; }
    .boxed { border: 1px solid; padding: .5em; }
    .body, .flow { column-gap: ${gap}em; column-rule: ${r.pick(['none', '1px solid #999'])}; }
    .paragraph { text-indent: ${indent}; text-align: ${r.pick(['justify', 'justify', 'left'])};
      margin-bottom: ${indent === '0' ? r.pick([0, 0.5]) : 0}em; }
    .headline { font: bold ${r.pick([1.5, 2, 2.4, 3])}em/1.25 ${r.pick([serif, sans, sans])};
      text-align: ${r.pick(['left', 'center', 'center'])}; margin-bottom: .2em;
      letter-spacing: ${r.pick(['0', '0', '0.05em', '0.3em'])};
      text-wrap: ${r.pick(['wrap', 'balance'])}; break-after: avoid; }
    .minor { font-size: ${r.pick([1.1, 1.4, 1.8])}em; font-weight: ${r.pick([400, 700])}; }
    .item { font-size: ${r.pick([1, 1.2, 1.5])}em; }
    .subhead { font-weight: bold; font-family: ${r.pick([serif, sans])};
      text-align: ${r.pick(['left', 'center'])}; text-indent: ${r.pick(['0', '2em'])}; }
    .byline { text-align: ${r.pick(['left', 'right', 'center'])};
      font-family: ${r.pick([serif, sans, body])}; }
    .caption { font: ${r.pick([0.8, 0.9, 1])}em/1.3 ${r.pick([sans, sans, serif])};
      text-align: ${r.pick(['left', 'center'])}; }
    .picture { background: #bbb; }
    .figure { break-inside: avoid; margin: .3em 0; }
    .floating { float: ${r.pick(['left', 'right'])}; width: ${r.pick([45, 60, 100])}%; padding: .3em; }
    .edge { display: flex; justify-content: ${r.pick(['space-between', 'flex-start', 'flex-end'])};
      gap: 2em; font: ${r.pick([0.8, 1, 1.2])}em ${sans}; border-bottom: 1px solid;
      margin-bottom: .5em; flex-wrap: wrap; }`;
  const html = `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><style>${css}</style>
    <body>${line(furniture.slice(0, turn))}${main}${line(furniture.slice(turn))}</body></html>`;
  return { html, width };
}
