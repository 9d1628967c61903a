/** @huacnlee/autocorrect: Rust, as WebAssembly. */

import { readFile } from 'node:fs/promises';

// The package is made for bundlers that import .wasm as a module; Node.js does it by hand.
export async function open() {
  const glue = await import('@huacnlee/autocorrect/autocorrect_bg.js');
  const path = import.meta.resolve('@huacnlee/autocorrect/autocorrect_bg.wasm');
  const { instance } = await WebAssembly.instantiate(await readFile(new URL(path)), {
    './autocorrect_bg.js': glue,
  });
  glue.__wbg_set_wasm(instance.exports);
  instance.exports.__wbindgen_start?.();
  return glue.format;
}

export const textOf = (result) => result;
