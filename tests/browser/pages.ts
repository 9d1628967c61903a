/** Pages with an editor each, and the package as it is built. */

import { createReadStream, existsSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';

const dist = fileURLToPath(new URL('../../web/dist/', import.meta.url));
const editors = fileURLToPath(new URL('editors/', import.meta.url));

const modules = fileURLToPath(new URL('../../node_modules/', import.meta.url));

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.wasm': 'application/wasm',
};

function fileOf(path: string): string {
  if (path.startsWith('/dist/')) return join(dist, path.slice(6));
  if (path.startsWith('/modules/')) return join(modules, path.slice(9));
  return join(editors, path);
}

/** Serves `editors/` at `/`, the package at `/dist/` and those of npm at `/modules/`, on a free port of this machine. */
export async function serveEditors(headers: Record<string, string> = {}): Promise<Server> {
  const server = createServer((request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url!, 'http://x').pathname));
    const file = fileOf(path);
    const found = [file, `${file}.js`].find((name) => existsSync(name) && extname(name) !== '');
    if (!found) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { 'Content-Type': TYPES[extname(found)] ?? 'text/plain', ...headers });
    createReadStream(found).pipe(response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}

export function originOf(server: Server): string {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return `http://127.0.0.1:${address.port}`;
}
