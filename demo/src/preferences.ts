/** What this browser remembers: the language, the colours, the editor. Never the text. */

import { locales, type Locale } from 'jinggao';

function recall(name: string): string | null {
  try {
    return localStorage.getItem(`jinggao.${name}`);
  } catch {
    return null; // storage is forbidden: nothing is remembered
  }
}

function remember(name: string, value: string): void {
  try {
    localStorage.setItem(`jinggao.${name}`, value);
  } catch {
    // The choice holds until the page is closed.
  }
}

/** The language chosen before, else the browser's, else zh-CN. */
export function initialLocale(): Locale {
  for (const name of [recall('locale') ?? '', ...navigator.languages]) {
    const exact = locales.find((locale) => locale === name);
    if (exact) return exact;
    if (/^zh-(hant|tw|hk|mo)\b/i.test(name)) return 'zh-TW';
    if (/^zh\b/i.test(name)) return 'zh-CN';
    if (/^en\b/i.test(name)) return 'en';
  }
  return 'zh-CN';
}

export const rememberLocale = (locale: Locale): void => remember('locale', locale);

/** The editor chosen before, where it is one still. */
export function rememberedEditor<T extends string>(
  is: (name: string | null) => name is T,
): T | undefined {
  const name = recall('editor');
  return is(name) ? name : undefined;
}

export const rememberEditor = (name: string): void => remember('editor', name);

export type Theme = 'light' | 'dark';

/** The colours chosen before; undefined leaves them to the system. */
export function rememberedTheme(): Theme | undefined {
  const theme = recall('theme');
  return theme === 'light' || theme === 'dark' ? theme : undefined;
}

/** The colours that the page has now. */
export function currentTheme(): Theme {
  const { theme } = document.documentElement.dataset;
  if (theme === 'light' || theme === 'dark') return theme;
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

export function setTheme(theme: Theme): void {
  document.documentElement.dataset.theme = theme;
  remember('theme', theme);
  for (const listener of listeners) listener();
}

const listeners = new Set<() => void>();

/** Calls `listener` whenever the colours change, here or in the system. Ends with what it returns. */
export function onTheme(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => {
  for (const listener of listeners) listener();
});
