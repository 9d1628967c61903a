/** What a cleaner and its worker say to each other. */

import type { RuleRow } from './boundary.js';
import { CleanError, LoadError, SettingsError, type LoadFailure } from './errors.js';
import type { Found } from './report.js';
import type { Hint, Settings } from './types.js';

/** The first message to a worker. The module comes compiled: a worker is ready within milliseconds. */
export interface Opening {
  module: WebAssembly.Module;
  settings: Settings;
}

/** One document. */
export interface Request {
  id: number;
  text: string;
  hints: readonly Hint[];
  ignore: readonly string[];
}

/**
 * Where the cleaning of a document is: `cleaning`, the worker has begun with it;
 * `reporting`, it is clean, and its findings are on their way.
 */
export type Stage = 'cleaning' | 'reporting';

/**
 * Everything that a worker says. Neither the clean text nor messages travel: the owner has
 * the text and applies the findings, and knows the language.
 */
export type Answer =
  | { rules: readonly RuleRow[] } // the cleaner is open
  | { refusal: Refusal } // it could not be opened
  | { id: number; stage: Stage }
  | { id: number; found: Found }
  | { id: number; refusal: Refusal };

/** An error on its way: structured cloning knows nothing of our own classes. */
export interface Refusal {
  name: string;
  message: string;
  /** Of a LoadError its reason, of a SettingsError where. */
  detail: string;
}

export function refusalOf(error: unknown): Refusal {
  const { name, message } = error instanceof Error ? error : new CleanError(String(error));
  if (error instanceof LoadError) return { name, message, detail: error.reason };
  // Its message begins with `where`, which the constructor puts there again.
  if (error instanceof SettingsError) return { name, message: error.what, detail: error.where };
  return { name, message, detail: '' };
}

export function errorOf({ name, message, detail }: Refusal): Error {
  switch (name) {
    case 'LoadError':
      return new LoadError(detail as LoadFailure, message);
    case 'SettingsError':
      return new SettingsError(detail, message);
    case 'RangeError':
      return new RangeError(message);
    case 'TypeError':
      return new TypeError(message);
    default:
      return new CleanError(message);
  }
}
