// Finds out where each line of an extracted text stands on the page that was printed, and thereby what it is and
// which line ends are not paragraph ends. White space counts for nothing, and readers may take the columns in any
// order, so pieces are looked up in the page's text: sure ones first, ambiguous ones beside those already found.

// Fonts draw several characters with one glyph, and readers then name the wrong one: radicals, dashes, dots. PDFium
// writes U+FFFE for a hyphen at which it joins two lines. Each set becomes a character class: a hyphen stands last.
const RADICAL = /[\u2e80-\u2fdf\uf900-\ufaff]/;
const LOOKALIKES = ['—―─－‐‑–\ufffe-', '·・•‧∙⋅', '〇○◯', '～〜', '｜│', '〈\u2329⟨', '〉\u232a⟩'];
const lookalikes = new Map(LOOKALIKES.flatMap((set) => [...set].map((c) => [c, `[${set}]`])));
const escaped = (c) => c.replace(/[.*+?^${}()|[\]\\/]/, '\\$&');
const bare = (text) => text.replace(/\s/g, '');

/** Matches `piece`, which has no white space, in the page's text. */
const patternOf = (piece) =>
  new RegExp(
    [...piece].map((c) => (RADICAL.test(c) ? '.' : (lookalikes.get(c) ?? escaped(c)))).join(''),
    'gu',
  );

/** The page's text without white space, a line end between its parts, and what of it has been found. */
class Printed {
  constructor(parts) {
    this.parts = parts;
    this.text = parts.map((part) => bare(part.text)).join('\n');
    this.taken = Uint8Array.from(this.text, (c) => (c === '\n' ? 1 : 0));
    this.starts = []; // where each part begins
    this.spaced = new Set(); // what has white space before it
    let at = 0;
    for (const { text } of parts) {
      this.starts.push(at);
      for (const { index } of text.matchAll(/\s+/g)) {
        this.spaced.add(at + bare(text.slice(0, index)).length);
      }
      at += bare(text).length + 1;
    }
  }

  has(piece) {
    return patternOf(piece).test(this.text);
  }

  /** Where `piece` stands, and has not been found before. */
  places(piece) {
    const pattern = patternOf(piece);
    const found = [];
    for (let match; (match = pattern.exec(this.text)); pattern.lastIndex = match.index + 1) {
      const end = match.index + piece.length;
      if (!this.taken.subarray(match.index, end).includes(1)) found.push(match.index);
    }
    return found;
  }

  partAt(at) {
    return this.starts.findLastIndex((start) => start <= at);
  }
}

/**
 * Cuts `line` into pieces that stand on the page: one, or where columns are mixed several, cut at white space if
 * that will do. Null where some of it stands nowhere.
 */
function piecesOf(line, printed) {
  const whole = bare(line);
  if (whole === '') return [];
  if (printed.has(whole)) return [whole];
  for (const cuts of [[...line.matchAll(/\s+/g)].map((space) => space.index), [...line].keys()]) {
    for (const cut of [...cuts].reverse()) {
      const first = bare(line.slice(0, cut));
      if (first === '' || !printed.has(first)) continue;
      const rest = piecesOf(line.slice(cut), printed);
      if (rest) return [first, ...rest];
    }
  }
  return null;
}

/** Gives each of `pieces` its place, `at`. False where one has none. */
function place(pieces, printed) {
  const { text, taken } = printed;
  const adjoins = (end, at) => at === end || (at === end + 1 && text[end] === '\n');
  const beside = (i) => (at) => {
    const before = pieces[i - 1];
    const after = pieces[i + 1];
    return (
      (before?.at !== undefined && adjoins(before.at + before.text.length, at)) ||
      (after?.at !== undefined && adjoins(at + pieces[i].text.length, after.at))
    );
  };
  const between = (i) => (at) => taken[at - 1] !== 0 && taken[at + pieces[i].text.length] !== 0;
  // From the surest way to tell to the least sure.
  const ways = [
    (i, places) => (places.length === 1 ? places[0] : undefined),
    (i, places) => places.find(beside(i)),
    (i, places) => places.find(between(i)),
    (i, places) => places[0],
  ];
  const open = new Set(pieces.keys());
  while (open.size > 0) {
    for (const way of ways) {
      const before = open.size;
      for (const i of open) {
        const places = printed.places(pieces[i].text);
        if (places.length === 0) return false;
        pieces[i].at = way(i, places);
        if (pieces[i].at === undefined) continue;
        taken.fill(1, pieces[i].at, pieces[i].at + pieces[i].text.length);
        open.delete(i);
      }
      if (open.size < before) break;
    }
  }
  return true;
}

/** What the reader changed in `line`: characters that it took for others, and spaces that it added. */
function editsOf(text, line, printed) {
  const edits = [];
  let i = line.start; // in the extracted text
  for (const piece of line.pieces) {
    for (let k = 0; k < piece.text.length; k++, i++) {
      const space = i;
      while (/\s/.test(text[i])) i++;
      const at = piece.at + k;
      if (i > space && k > 0 && !printed.spaced.has(at)) {
        const figure = /[0-9A-Za-z]/.test(text[space - 1] + text[i]);
        const rule = figure ? 'typo/space-by-figure' : 'typo/stray-space';
        edits.push({ start: space, end: i, replacement: '', rule });
      }
      if (text[i] !== printed.text[at]) {
        const rule = 'typo/confusable-character';
        edits.push({ start: i, end: i + 1, replacement: printed.text[at], rule });
      }
    }
  }
  return edits;
}

/**
 * The truth about `text`, which a reader extracted from the print of `parts`, as the evaluation writes it: offsets
 * in UTF-16 units. Null where the two do not agree character for character.
 * @param {{kind: string, text: string, starts?: string}[]} parts
 */
export function align(text, parts) {
  const printed = new Printed(parts);
  const lines = [];
  for (const match of text.matchAll(/\S(?:.*\S)?/g)) {
    const pieces = piecesOf(match[0], printed);
    if (!pieces) return null;
    const start = match.index;
    lines.push({ start, end: start + match[0].length, pieces: pieces.map((p) => ({ text: p })) });
  }
  const pieces = lines.flatMap((line) => line.pieces);
  if (!place(pieces, printed) || printed.taken.includes(0)) return null;

  const gold = { edits: [], boundaries: [], lines: [], repeats: [] };
  lines.forEach((line, n) => {
    const [first] = line.pieces;
    // Columns mixed in one line: it is what most of it is.
    const most = line.pieces.reduce((a, b) => (b.text.length > a.text.length ? b : a));
    const { kind } = parts[printed.partAt(most.at)];
    const begun = printed.starts.indexOf(first.at);
    gold.lines.push({ start: line.start, end: line.end, kind, starts: parts[begun]?.starts });
    gold.edits.push(...editsOf(text, line, printed));
    if (n === 0) return;
    const before = lines[n - 1];
    const last = before.pieces.at(-1);
    const join = last.at + last.text.length === first.at;
    gold.boundaries.push({ start: before.end, end: line.start, join });
  });
  return gold;
}
