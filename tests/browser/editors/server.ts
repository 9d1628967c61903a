/** The pages of the editors, bundled and served. */

import { fileURLToPath } from 'node:url';
import { build, preview, type PreviewServer } from 'vite';
import { EDITORS } from './editors.js';

const root = fileURLToPath(new URL('./', import.meta.url));
const outDir = fileURLToPath(new URL('../../../build/editors/', import.meta.url));

export async function buildEditors(): Promise<void> {
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    build: {
      outDir,
      emptyOutDir: true,
      target: 'es2022',
      chunkSizeWarningLimit: 10_000,
      rolldownOptions: { input: EDITORS.map((name) => `${root}${name}/index.html`) },
    },
  });
}

export const serveEditors = (): Promise<PreviewServer> =>
  preview({
    root,
    configFile: false,
    logLevel: 'warn',
    build: { outDir },
    preview: { host: '127.0.0.1', port: 0 },
  });
