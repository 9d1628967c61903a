/** How large the package is, as brotli sends it. */

import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';

/** In bytes. */
export interface Sizes {
  module: number;
  script: number;
  autocorrect: number;
}

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** What .size-limit.js weighs; and autocorrect's module. */
export async function sizes(): Promise<Sizes> {
  const other = createRequire(import.meta.url).resolve('@huacnlee/autocorrect/autocorrect_bg.wasm');
  const [weighed, autocorrect] = await Promise.all([
    // It fails where a budget is exceeded: the sizes are told all the same.
    promisify(execFile)('node_modules/.bin/size-limit', ['--json'], { cwd: root }).catch(
      (error: unknown) => error as { stdout: string },
    ),
    readFile(other).then((bytes) =>
      promisify(brotliCompress)(bytes, {
        params: { [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
      }),
    ),
  ]);
  const rows = JSON.parse(weighed.stdout) as { name: string; size: number }[];
  const sizeOf = (name: string) => rows.find((row) => row.name.includes(name))!.size;
  return {
    module: sizeOf('WebAssembly'),
    script: sizeOf('JavaScript'),
    autocorrect: autocorrect.length,
  };
}
