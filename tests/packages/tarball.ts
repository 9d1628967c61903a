/** The package as npm would publish it, and small projects that depend on it. */

import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const path = (relative: string) => fileURLToPath(new URL(`../../${relative}`, import.meta.url));

/** Where the projects are copied to; `node_modules` there has the package from its tarball. */
export const workshop = path('build/packages');
export const installed = `${workshop}/node_modules/jinggao`;

/** Packs the package and installs it; its tarball. */
export function installTarball(): Buffer {
  rmSync(workshop, { recursive: true, force: true });
  mkdirSync(installed, { recursive: true });
  const args = ['pack', '--json', '--ignore-scripts', '--pack-destination', workshop];
  const packed = execFileSync('npm', args, {
    cwd: path('web'),
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  // An array of packages, or from npm 12 on an object by their names.
  const [{ filename }] = Object.values(JSON.parse(packed.toString())) as [{ filename: string }];
  const tarball = `${workshop}/${filename}`;
  execFileSync('tar', ['-xzf', tarball, '-C', installed, '--strip-components=1']);
  return readFileSync(tarball);
}

/** A copy of one of the projects beside this file, with the package within its reach. */
export function copyProject(name: string): string {
  const project = `${workshop}/${name}`;
  cpSync(path(`tests/packages/${name}`), project, { recursive: true });
  return project;
}
