/** An instance of the module: the functions of wasm/jinggao_wasm.h and the memory they work on. */

import { explain } from './module.js';

/** Addresses are bytes of the memory, whose buffer is another one after each growth. */
export interface Instance {
  readonly memory: WebAssembly.Memory;
  jg_open(): number;
  jg_input(session: number, capacity: number): number;
  jg_hints(session: number, count: number): number;
  jg_configure(session: number, length: number): number;
  jg_clean(session: number, length: number): number;
  jg_rules(session: number): number;
  jg_close(session: number): void;
}

// Of WASI: there is no such thing here.
const ENOSYS = 52;

/** @throws {LoadError} */
export async function instantiate(module: WebAssembly.Module): Promise<Instance> {
  try {
    const instance = await WebAssembly.instantiate(module, systemOf(module));
    const exports = instance.exports as unknown as Instance & { _initialize(): void };
    exports._initialize();
    return exports;
  } catch (cause) {
    throw explain(cause);
  }
}

/**
 * What the module imports. The standard library that is linked into it could write files
 * and read the environment: whatever it asks for, there is none. Where it gives up, it traps.
 */
function systemOf(module: WebAssembly.Module): WebAssembly.Imports {
  const system: Record<string, Record<string, () => number>> = {};
  for (const { module: from, name, kind } of WebAssembly.Module.imports(module)) {
    if (kind === 'function') (system[from] ??= {})[name] = () => ENOSYS;
  }
  return system;
}
