/** The page: an editor to paste into, and the panel beside it. */

import { createCleaner, LoadError, type Locale } from 'jinggao';
import type { Story } from 'jinggao/editing';
import { definePanel } from 'jinggao/panel';
import { Desk, type Pasted } from './desk.js';
import { byId, h } from './dom.js';
import { editors, isEditorName, type EditorName } from './editors/index.js';
import {
  currentTheme,
  initialLocale,
  onTheme,
  rememberedEditor,
  rememberedTheme,
  rememberEditor,
  rememberLocale,
  setTheme,
} from './preferences.js';
import { isSampleName, samples } from './samples.js';
import { strings, translate, type Strings } from './strings.js';
import { hideTrouble, showTrouble } from './trouble.js';

definePanel();

const root = document.documentElement;
const panel = byId<HTMLElementTagNameMap['jinggao-panel']>('panel');
const notice = byId<HTMLElementTagNameMap['jinggao-notice']>('notice');
const figures = byId('figures');
const wide = matchMedia('(min-width: 60rem)');

let locale: Locale = initialLocale();
let words: Strings = strings[locale];
let state: 'loading' | 'ready' | 'failed' = 'loading';
/** Of the last paste: undefined before there was one. */
let report: Pasted | undefined;

const desk = new Desk({
  onPasted(pasted) {
    report = pasted;
    notice.report = typeof pasted === 'object' ? pasted : undefined;
    showFigures();
    // Where there is room for it the panel opens by itself; elsewhere the notice leads to it.
    if (wide.matches || !panel.hidden) openPanel();
  },
  onChange: () => {
    const isEmpty = desk.text.trim() === '';
    if (isEmpty) {
      report = undefined;
      notice.report = undefined;
    }
    byId('invitation').hidden = !isEmpty;
    byId<HTMLButtonElement>('clear').disabled = isEmpty;
    byId<HTMLButtonElement>('check').disabled = isEmpty;
    showFigures();
  },
  onStep: (by) => {
    openPanel();
    panel.step(by);
  },
  onStory: ({ headline, decks, dateline, byline, body }: Story) => {
    // A site would make a draft of its own of these.
    const fields = { headline, decks, dateline, byline, body };
    say(words.draft(headline, Object.keys(fields).join('、')));
  },
  // A site would keep it; this page remembers nothing of what is written on it.
  onIgnoreAlways: () => undefined,
});

function openPanel(): void {
  panel.review = desk.review();
  panel.hidden = false;
  document.body.classList.add('has-panel');
}

function closePanel(): void {
  panel.hidden = true;
  document.body.classList.remove('has-panel');
  panel.review = undefined;
  desk.closeReview();
  desk.focus();
}

/** How much there is, what was done to it, and how long that took. */
function showFigures(): void {
  const { length } = desk.text.replace(/\s/g, '');
  if (length === 0) {
    say(...(state === 'loading' ? [words.loading] : []));
    return;
  }
  const parts: (string | Node)[] = [words.characters(length)];
  if (typeof report === 'object') {
    const { milliseconds, fixed, open } = report;
    const time = words.took(milliseconds.toFixed(milliseconds < 10 ? 1 : 0));
    parts.unshift(h('strong', {}, time));
    parts.push(words.changed(fixed.length));
    if (open.length > 0) parts.push(words.toLookAt(open.length));
  } else if (report) parts.unshift(words[report]);
  say(...parts);
}

/** What stands below the sheet, with a dot between two parts. */
function say(...parts: readonly (string | Node)[]): void {
  figures.replaceChildren(...parts.map((part) => h('span', {}, part)));
}

// ---------------------------------------------------------------------------
// The cleaner and the editor

/** Makes a cleaner that speaks the page's language. */
async function prepare(): Promise<void> {
  const wanted = locale;
  const cleaner = createCleaner({ locale: wanted });
  desk.use(cleaner);
  if (state === 'failed') state = 'loading';
  showFigures();
  try {
    const made = await cleaner;
    if (wanted !== locale) return; // the language was changed meanwhile
    // The first text takes a browser longer: it compiles while it runs.
    made.clean(samples.page().text);
    state = 'ready';
    hideTrouble();
    root.dataset.ready = wanted;
  } catch (error) {
    state = 'failed';
    const reason = error instanceof LoadError ? words.trouble[error.reason] : String(error);
    showTrouble(words.troubleTitle, reason, words.retry, () => void prepare());
  }
  if (!panel.hidden) openPanel();
  showFigures();
}

async function choose(name: EditorName): Promise<void> {
  const { name: label } = editors[name];
  rememberEditor(name);
  panel.review = undefined;
  notice.report = undefined;
  report = undefined;
  const radio = byId<HTMLInputElement>(`editor-${name}`);
  radio.checked = true;
  radio.parentElement!.scrollIntoView({ block: 'nearest', inline: 'center' });
  delete root.dataset.editor;
  try {
    await desk.open(name, `${words.manuscript} · ${label}`, locale);
    root.dataset.editor = name;
    if (!panel.hidden) openPanel();
  } catch (error) {
    showTrouble(words.editorTrouble(label), String(error), words.retry, () => void choose(name));
  }
}

// ---------------------------------------------------------------------------
// Language and colours

function speak(): void {
  words = strings[locale];
  root.lang = locale;
  document.title = words.title;
  translate(document, words);
  byId<HTMLSelectElement>('locale').value = locale;
  panel.locale = locale;
  notice.locale = locale;
  labelTheme();
  showFigures();
}

function labelTheme(): void {
  const button = byId('theme');
  const isDark = currentTheme() === 'dark';
  button.textContent = isDark ? '☀' : '☾';
  button.title = isDark ? words.light : words.dark;
  button.setAttribute('aria-label', button.title);
}

// ---------------------------------------------------------------------------

byId('editors').append(
  ...Object.entries(editors).map(([value, { name }]) =>
    h(
      'label',
      {},
      h('input', { type: 'radio', name: 'editor', value, id: `editor-${value}` }),
      h('span', {}, name),
    ),
  ),
);
byId('editors').addEventListener('change', ({ target }) => {
  const { value } = target as HTMLInputElement;
  if (isEditorName(value)) void choose(value);
});
byId('samples').addEventListener('click', ({ target }) => {
  const { sample } = (target as Element).closest<HTMLElement>('[data-sample]')?.dataset ?? {};
  if (isSampleName(sample)) void desk.paste(samples[sample]());
});
byId('clear').addEventListener('click', () => {
  desk.clear();
});
byId('check').addEventListener('click', () => {
  openPanel();
  panel.focus();
});
byId('theme').addEventListener('click', () => {
  setTheme(currentTheme() === 'dark' ? 'light' : 'dark');
});
byId('locale').addEventListener('change', (event) => {
  locale = (event.target as HTMLSelectElement).value as Locale;
  rememberLocale(locale);
  delete root.dataset.ready;
  speak();
  void prepare();
  const { editor = null } = root.dataset;
  if (!isEditorName(editor)) return;
  // An editor's own buttons speak the language that it was opened in: nobody's text is given up for that.
  if (desk.text === '') void choose(editor);
  else desk.label(`${words.manuscript} · ${editors[editor].name}`);
});
// The panel hears this key itself once it has something to show.
document.addEventListener('keydown', (event) => {
  if (event.key !== 'F8' || !panel.hidden || desk.text.trim() === '') return;
  event.preventDefault();
  openPanel();
  panel.step(event.shiftKey ? -1 : 1);
});
notice.addEventListener('jinggao-look', () => {
  openPanel();
  panel.focus();
});
panel.addEventListener('jinggao-close', (event) => {
  event.preventDefault();
  closePanel();
});
onTheme(labelTheme);

const remembered = rememberedTheme();
if (remembered) setTheme(remembered);
speak();
void prepare();
void choose(rememberedEditor(isEditorName) ?? 'tiptap');
