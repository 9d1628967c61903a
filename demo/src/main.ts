/** The page: what is pasted on one side, the clean manuscript on the other. */

import { createCleaner, LoadError, type Cleaner, type Locale, type Rule } from 'jinggao';
import sample from '../samples/page.txt?raw';
import { closeCard, openCard, type CardHost } from './card.js';
import { Desk, emptyResult, type Standing } from './desk.js';
import { byId, h, reveal } from './dom.js';
import { focusRow, listenForArrows, showFindings } from './findings.js';
import { showManuscript } from './manuscript.js';
import { showPaneAlone } from './panes.js';
import {
  currentTheme,
  initialLocale,
  rememberedTheme,
  rememberLocale,
  setTheme,
} from './preferences.js';
import { Source } from './source.js';
import { showStories } from './stories.js';
import { strings, translate, type Strings } from './strings.js';
import { hideTrouble, showTrouble } from './trouble.js';

const desk = new Desk();
const manuscript = byId('manuscript');
const findingsList = byId('findings');
const status = byId('status');
const copy = byId<HTMLButtonElement>('copy');

let locale: Locale = initialLocale();
let words: Strings = strings[locale];
let cleaner: Cleaner | undefined;
let rules: Rule[] = [];
let active: number | undefined;
let waiting: ReturnType<typeof setTimeout> | undefined;

const source = new Source(
  (atOnce) => {
    clearTimeout(waiting);
    // Typing waits for a pause, a longer one where cleaning takes longer; a paste does not wait.
    if (atOnce) clean();
    else waiting = setTimeout(clean, Math.max(120, desk.milliseconds * 4));
  },
  (at) => {
    const index = desk.at(at);
    if (index !== undefined) point(index, { manuscript: true });
  },
);

const host: CardHost = {
  go: (index) => {
    point(index, { manuscript: true, source: true });
    showPaneAlone('clean');
  },
  visit: (index, earlier) => {
    point(index, { source: true });
    const mark = markOf(index, earlier);
    if (!mark) return;
    reveal(mark);
    mark.focus({ preventScroll: true });
  },
  decide,
};

/** Cleans the text of the source and shows what came of it. */
function clean(): void {
  clearTimeout(waiting);
  if (!cleaner) return;
  const { text } = source;
  const begun = performance.now();
  try {
    const result = cleaner.clean(text);
    desk.put(text, result, performance.now() - begun);
    hideTrouble();
  } catch (error) {
    desk.put(text, emptyResult(), 0);
    showTrouble(words.cleanTrouble, String(error), words.retry, clean);
  }
  active = undefined;
  closeCard();
  show();
}

/** Shows what lies on the desk, everywhere. */
function show(): void {
  const empty = desk.input.trim() === '';
  if (empty) showEmpty();
  else showManuscript(manuscript, desk, words);
  showFindings(findingsList, desk, rules, words, host);
  showStories(byId('stories'), desk, words, (article) => {
    showPaneAlone('clean');
    const story = manuscript.querySelector(`[data-article="${article}"]`);
    if (story) reveal(story, 'start');
  });
  source.mark(desk.findings);
  const open = desk.count('open');
  byId('source-count').textContent = empty
    ? ''
    : words.characters(desk.input.length.toLocaleString());
  byId('stories-count').textContent = String(desk.result.outline.articles.length || '');
  byId('findings-count').textContent = String(desk.findings.length || '');
  byId('tab-count').textContent = String(open || '');
  copy.disabled = empty;
  copy.textContent = words.copy;
  document.body.classList.toggle('is-empty', empty);
  if (empty) status.textContent = cleaner ? '' : words.loading;
  else {
    const time =
      desk.milliseconds < 10 ? desk.milliseconds.toFixed(1) : desk.milliseconds.toFixed(0);
    status.replaceChildren(
      words.status(desk.count('applied'), open),
      h('span', { class: 'took' }, ` · ${words.took(time)}`),
    );
  }
}

function showEmpty(): void {
  const load = h('button', { type: 'button', class: 'primary' }, words.loadSample);
  load.addEventListener('click', loadSample);
  manuscript.replaceChildren(
    h(
      'div',
      { class: 'empty' },
      h('h3', {}, words.emptyTitle),
      h('p', {}, words.emptyText),
      h('p', {}, load),
    ),
  );
}

const loadSample = (): void => source.replaceAll(sample);

function decide(index: number, standing: Standing): void {
  const inList = findingsList.contains(document.activeElement);
  desk.decide(index, standing);
  closeCard();
  show();
  point(index);
  if (inList) focusRow(findingsList, rowOf(index));
  else (markOf(index) ?? byId('manuscript-scroll')).focus({ preventScroll: true });
}

const markOf = (index: number, earlier = false): HTMLElement | null =>
  manuscript.querySelector(`[data-${earlier ? 'earlier' : 'findings'}~="${index}"]`);

const rowOf = (index: number): HTMLElement | null =>
  findingsList.querySelector(`.row[data-finding="${index}"]`);

/**
 * Lights up a finding in the manuscript, the source and the list, and brings its
 * place into sight where asked to.
 */
function point(index: number, sight: { manuscript?: boolean; source?: boolean } = {}): void {
  active = index;
  for (const lit of document.querySelectorAll('.active')) lit.classList.remove('active');
  for (const mark of manuscript.querySelectorAll(`[data-findings~="${index}"]`)) {
    mark.classList.add('active');
  }
  const item = rowOf(index)?.parentElement;
  item?.classList.add('active');
  source.light(index, sight.source ?? false);
  const mark = sight.manuscript && markOf(index);
  if (mark) reveal(mark);
  if (!findingsList.contains(document.activeElement)) item?.scrollIntoView({ block: 'nearest' });
}

/** Looks at the next finding, or the one before. */
function step(by: 1 | -1): void {
  const count = desk.findings.length;
  if (count === 0) return;
  const index = ((active ?? (by > 0 ? -1 : 0)) + by + count) % count;
  point(index, { manuscript: true, source: true });
  if (findingsList.contains(document.activeElement)) focusRow(findingsList, rowOf(index));
  else markOf(index)?.focus({ preventScroll: true });
}

async function copyText(): Promise<void> {
  try {
    await navigator.clipboard.writeText(desk.text);
    copy.textContent = words.copied;
    setTimeout(() => (copy.textContent = words.copy), 1600);
  } catch {
    status.textContent = words.copyFailed;
  }
}

// ---------------------------------------------------------------------------
// Loading, language, colours

/** Makes a cleaner that speaks the page's language, then cleans what is there. */
async function prepare(): Promise<void> {
  const wanted = locale;
  try {
    const made = await createCleaner({ locale: wanted });
    if (wanted !== locale) return made.dispose(); // the language was changed meanwhile
    cleaner?.dispose();
    cleaner = made;
    rules = made.rules();
    document.documentElement.dataset.ready = wanted;
    hideTrouble();
    clean();
  } catch (error) {
    const reason = error instanceof LoadError ? words.trouble[error.reason] : String(error);
    showTrouble(words.troubleTitle, reason, words.retry, () => void prepare());
    status.textContent = '';
  }
}

function speak(): void {
  words = strings[locale];
  document.documentElement.lang = locale;
  document.title = words.title;
  translate(document, words);
  source.placeholder = words.placeholder;
  byId<HTMLSelectElement>('locale').value = locale;
  labelTheme();
}

function labelTheme(): void {
  const button = byId('theme');
  const label = currentTheme() === 'dark' ? words.light : words.dark;
  button.textContent = currentTheme() === 'dark' ? '☀' : '☾';
  button.setAttribute('aria-label', label);
  button.title = label;
}

// ---------------------------------------------------------------------------

byId('load-sample').addEventListener('click', loadSample);
byId('clear').addEventListener('click', () => source.replaceAll(''));
copy.addEventListener('click', () => void copyText());
byId('theme').addEventListener('click', () => {
  setTheme(currentTheme() === 'dark' ? 'light' : 'dark');
  labelTheme();
});
byId('locale').addEventListener('change', (event) => {
  locale = (event.target as HTMLSelectElement).value as Locale;
  rememberLocale(locale);
  speak();
  show();
  void prepare();
});
byId<HTMLInputElement>('show-changes').addEventListener('change', (event) => {
  manuscript.classList.toggle('as-printed', !(event.target as HTMLInputElement).checked);
});
manuscript.addEventListener('click', (event) => openMark(event.target as HTMLElement));
manuscript.addEventListener('keydown', (event) => {
  if (event.key === 'Enter' || event.key === ' ') {
    if (openMark(event.target as HTMLElement)) event.preventDefault();
  }
});
document.addEventListener('keydown', (event) => {
  if (event.key !== 'F8') return;
  event.preventDefault();
  step(event.shiftKey ? -1 : 1);
});
listenForArrows(findingsList);
matchMedia('(prefers-color-scheme: dark)').addEventListener('change', labelTheme);

function openMark(target: HTMLElement): boolean {
  const mark = target.closest<HTMLElement>('[data-findings], [data-earlier]');
  if (!mark) return false;
  const first = mark.dataset.findings?.split(' ')[0];
  if (first !== undefined) point(Number(first), { source: true });
  openCard(mark, desk, rules, words, host);
  return true;
}

const remembered = rememberedTheme();
if (remembered) setTheme(remembered);
showPaneAlone('source');
speak();
show();
source.focus();
void prepare();
