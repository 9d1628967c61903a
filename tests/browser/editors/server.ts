/** The pages of the editors, bundled, and served in the ways that pages are. */

import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, preview, type PreviewServer } from 'vite';
import { editorIn, pathOf, type Manner } from './address.js';
import { EDITORS, type EditorName } from './editors.js';

const root = fileURLToPath(new URL('./', import.meta.url));
const outDir = fileURLToPath(new URL(`../../../build/editors/`, import.meta.url));

const stamp = `${outDir}built-from`;

// The pages, what they are made of, and the versions of the editors.
const SOURCES = [
  ...EDITORS.map((name) => `./${name}/`),
  './index.html',
  './page.ts',
  './address.ts',
  './fixture.ts',
  './meaning.ts',
  './tinymce_fixture.ts',
  '../../../demo/src/editors/',
  '../../../web/src/',
  '../../../web/dist/',
  '../../../package-lock.json',
];

/** Builds the pages, for {@link serveEditors}, where anything that goes into them has changed. */
export async function buildEditors(): Promise<void> {
  const made = hashOf(SOURCES);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === made) return;
  await build({
    root,
    base: './',
    configFile: false,
    logLevel: 'error',
    build: {
      outDir,
      emptyOutDir: true,
      target: 'es2022',
      minify: false, // TinyMCE 4.9 has hacks for old browsers in its styles
      chunkSizeWarningLimit: 10_000,
      reportCompressedSize: false,
    },
  });
  writeFileSync(stamp, made);
}

function hashOf(paths: readonly string[]): string {
  const hash = createHash('sha256');
  for (const path of paths) {
    for (const file of filesIn(fileURLToPath(new URL(path, import.meta.url)))) {
      hash.update(`${file}\n`).update(readFileSync(file));
    }
  }
  return hash.digest('hex');
}

function filesIn(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .map((name) => join(path, name))
    .filter((file) => statSync(file).isFile())
    .sort();
}

export interface EditorServer {
  urlOf(editor: EditorName, manner?: Manner): string;
  /** Lets the modules go that are held back from this editor. */
  release(editor: EditorName): void;
  close(): Promise<void>;
}

/** Serves the built pages on a free port of this machine. */
export async function serveEditors(): Promise<EditorServer> {
  const held = new Map<string, (() => void)[]>();
  const release = (editor: string) => {
    for (const go of held.get(editor) ?? []) go();
    held.delete(editor);
  };
  const server = await preview({
    root,
    configFile: false,
    logLevel: 'error',
    build: { outDir },
    preview: { host: '127.0.0.1', port: 0 },
    plugins: [
      {
        name: 'manners',
        configurePreviewServer({ middlewares }) {
          middlewares.use((request, response, next) => {
            const { manner, editor, file } = editorIn(request.url!);
            request.url = file;
            if (manner === 'forbidden') {
              response.setHeader('Content-Security-Policy', "script-src 'self'");
            }
            if (manner === 'held' && file.includes('.wasm')) {
              held.set(editor, [...(held.get(editor) ?? []), next]);
            } else next();
          });
        },
      },
    ],
  });
  return {
    urlOf: (editor, manner = 'usual') =>
      `http://127.0.0.1:${portOf(server)}${pathOf(editor, manner)}`,
    release,
    close: () => {
      for (const editor of held.keys()) release(editor);
      return server.close();
    },
  };
}

function portOf(server: PreviewServer): number {
  const address = server.httpServer.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return address.port;
}
