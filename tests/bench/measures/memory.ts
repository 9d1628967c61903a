/** How much memory cleaning takes, and whether it comes back. */

import { execFile, spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { Skipped } from '../subjects/subject.js';
import type { Text, Texts } from '../texts/texts.js';

/** All in bytes. */
export interface ModuleMemory {
  /** Of the WebAssembly memory: at the start, behind the archive, and in the instance that follows. */
  atStart: number;
  afterArchive: number;
  afterwards: number;
  /** Behind a few pastes of the article, and behind as many as `pastes`. */
  pastes: number;
  afterFew: number;
  afterMany: number;
  /** Of JavaScript's objects, then. */
  heapAfterFew: number;
  heapAfterMany: number;
}

const host = fileURLToPath(new URL('memory_host.mjs', import.meta.url));

export async function moduleMemory(texts: Texts, pastes: number): Promise<ModuleMemory> {
  const args = ['--expose-gc', host, texts.archive.file, texts.article.file, String(pastes)];
  const { stdout } = await promisify(execFile)(process.execPath, args).catch((error: unknown) => {
    throw new Skipped(String(error));
  });
  return JSON.parse(stdout) as ModuleMemory;
}

/** Peaks of the native command, in bytes: of cleaning the sheet, and the archive as one document. */
export interface CommandMemory {
  sheet: number;
  archive: number;
}

export async function commandMemory(command: string, texts: Texts): Promise<CommandMemory> {
  if (!existsSync(command)) throw new Skipped(`${command} is missing: npm run build`);
  return {
    sheet: await peakOf(command, texts.sheet),
    archive: await peakOf(command, texts.archive),
  };
}

/** Asks while the command waits for another document: the peak is known then, and still told. */
async function peakOf(command: string, text: Text): Promise<number> {
  const child = spawn(command, ['batch', '--jobs', '1'], { stdio: ['pipe', 'pipe', 'inherit'] });
  try {
    child.stdin.write(`${JSON.stringify({ text: text.content })}\n`);
    await new Promise<void>((resolve, reject) => {
      child.stdout.on('data', (chunk: Buffer) => {
        if (chunk.at(-1) === 0x0a) resolve();
      });
      child.on('error', reject);
      child.on('exit', (status) => reject(new Error(`ended with ${status}`)));
    });
    const peak = /^VmHWM:\s*(\d+) kB$/m.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'));
    return Number(peak![1]) * 1024;
  } catch (error) {
    throw new Skipped(`the peak of ${command} is not known: ${String(error)}`);
  } finally {
    child.removeAllListeners('exit');
    child.kill();
  }
}
