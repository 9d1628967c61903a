// What the scripts say, and how they run other programs.

import { spawn } from 'node:child_process';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';

/** The project's folder; every program is run in it. */
export const root = fileURLToPath(new URL('..', import.meta.url));

const coloured = process.stdout.isTTY && !process.env.NO_COLOR;
const paint = (code) => (text) => (coloured ? `\u001b[${code}m${text}\u001b[0m` : text);
export const colour = { bold: paint(1), dim: paint(2), red: paint(31), green: paint(32) };

/** Something is wrong that a person must see to; its message says how. */
export class Trouble extends Error {}

/** Runs a program with its output on the terminal; resolves to its exit status. */
export function run(command, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: root, stdio: 'inherit', ...options });
    child.on('error', (error) => reject(new Trouble(`${command}: ${error.message}`)));
    child.on('close', (status) => resolve(status ?? 1));
  });
}

/** Runs a program; resolves to its exit status and everything that it wrote. */
export async function capture(command, args, options = {}) {
  let output = '';
  const status = await new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      ...options,
    });
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text) => (output += text));
    }
    child.on('error', (error) => reject(new Trouble(`${command}: ${error.message}`)));
    child.on('close', (code) => resolve(code ?? 1));
  });
  return { status, output };
}

/** Runs a program as one line on the terminal; only if it fails, shows what it wrote. */
export async function step(name, command, args, options) {
  const begun = performance.now();
  if (process.stdout.isTTY) process.stdout.write(`${colour.dim('…')} ${name}`);
  const { status, output } = await capture(command, args, options);
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  if (process.stdout.isTTY) process.stdout.write('\r\u001b[K');
  if (status === 0) {
    console.log(`${colour.green('✓')} ${name} ${colour.dim(`${seconds} s`)}`);
  } else {
    console.log(`${colour.red('✗')} ${name}\n${output.trimEnd()}`);
    throw new Trouble(`${name}: ${command} ended with status ${status}`);
  }
}

/** Runs a script's `main`; trouble becomes one line and exit status 1. */
export async function script(main) {
  try {
    await main();
  } catch (error) {
    if (!(error instanceof Trouble)) throw error;
    console.error(colour.red(error.message));
    process.exitCode = 1;
  }
}
