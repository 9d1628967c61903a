/**
 * The same as `jinggao`, with the module inside the script: for a CMS that takes one
 * JavaScript file and nothing beside it.
 */

import {
  createCleaner as create,
  type CleanerOptions,
  type RemoteCleanerOptions,
} from './cleaner.js';
import { moduleBytes } from './jinggao.wasm.js';

export * from './index.js';

/** As `createCleaner` of `jinggao`; `wasm` is not needed. */
export const createCleaner = ((options: CleanerOptions | RemoteCleanerOptions = {}) =>
  create({ wasm: moduleBytes, ...options } as CleanerOptions)) as typeof create;
