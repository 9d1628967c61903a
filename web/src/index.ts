/**
 * jinggao（净稿）: cleans the text that a newsroom pastes.
 *
 *     import { createCleaner } from 'jinggao';
 *
 *     const cleaner = await createCleaner();
 *     const { text, findings, outline } = cleaner.clean('增强群众获得感 and 安全感。');
 *     text          // '增强群众获得感和安全感。'
 *     findings[0]   // { rule: 'typo/stray-word', action: 'fixed', start: 7, end: 12, … }
 */

export {
  createCleaner,
  type Cleaner,
  type CleanerOptions,
  type CleanOptions,
  type RemoteCleanerOptions,
} from './cleaner.js';
export { CleanError, LoadError, SettingsError, type LoadFailure } from './errors.js';
export { locales } from './messages.js';
export type { WasmSource } from './module.js';
export type { Stage } from './protocol.js';
export type { RemoteCleaner, RemoteCleanOptions } from './remote.js';
export { apply, revert } from './text.js';
export type { StartWorker, Thread } from './thread.js';
export type {
  Action,
  Article,
  Block,
  BlockKind,
  Ceiling,
  CustomRule,
  Example,
  Finding,
  Hint,
  HintKind,
  Locale,
  Outline,
  Result,
  Rule,
  Settings,
  Span,
  WrongWord,
} from './types.js';
