// The package as it is published: small projects, each built with another tool, against
// the packed tarball; what the registries' checkers say of it; how large it is.

import { execFileSync } from 'node:child_process';
import { cpSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launch } from '../browser/browser.js';
import { builds } from './bundles.js';
import { oldestNode } from './oldest_node.js';
import { serving } from './server.js';
import { copyProject, installed, installTarball } from './tarball.js';

// What web/README.md asks for, and no more.
const POLICY =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; worker-src 'self'";
// One file has nothing to fetch.
const POLICY_OF_ONE_FILE = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'";
const FORBIDDING = POLICY.replace(" 'wasm-unsafe-eval'", '');

let tarball: Buffer;
let browser: Browser;

beforeAll(async () => {
  tarball = installTarball();
  browser = await launch();
});
afterAll(() => browser.close());

/** What the page at `url` says once it says `expected`, and what stands in its console. */
async function open(url: string, expected: string) {
  const page = await browser.newPage();
  const said: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => said.push(String(error)));
  await page.goto(url);
  await page
    .waitForFunction(
      (text) => document.body?.textContent.includes(text),
      { timeout: 20_000 },
      expected,
    )
    .catch(() => undefined);
  const text = await page.evaluate(() => document.body.textContent.trim());
  await page.close();
  return { text, said };
}

describe('a project', () => {
  test.for(['the oldest', 'this'])('in Node.js (%s)', (which, { skip }) => {
    const node = which === 'this' ? process.execPath : oldestNode();
    if (node === undefined) skip('Say where a Node.js 18 is: NODE18=… npm test');
    const output = execFileSync(node!, ['clean.mjs'], { cwd: copyProject('node') });
    expect(output.toString()).toBe('获得感和安全感\n'.repeat(3));
  });

  test.each(Object.entries(builds))(
    'with %s, under a policy without unsafe-eval',
    async (name, build) => {
      const policy = name === 'inline' ? POLICY_OF_ONE_FILE : POLICY;
      await serving(await build(), policy, async (url) => {
        const { text, said } = await open(url, '归属感');
        expect(said).toEqual([]);
        expect(text).toBe('获得感和安全感，幸福感和归属感');
      });
    },
  );

  test('under a policy that forbids WebAssembly goes on without, and is told once', async () => {
    const folder = copyProject('forbidden');
    cpSync(`${installed}/dist`, `${folder}/jinggao`, { recursive: true });
    await serving(folder, FORBIDDING, async (url) => {
      const { text, said } = await open(url, '安全感');
      expect(text).toBe('forbidden forbidden forbidden 获得感 and 安全感');
      expect(said.filter((line) => line.startsWith('jinggao: '))).toHaveLength(1);
      expect(said.join('\n')).toContain("'wasm-unsafe-eval'");
    });
  });
});

describe('the package', () => {
  test('carries its licence', () => {
    expect(readFileSync(`${installed}/LICENSE`, 'utf8')).toMatch(/^MIT License/);
  });

  test('is as publint wants it', async () => {
    const { messages, pkg } = await publint({ pkgDir: installed, strict: true });
    expect(messages.map((message) => formatMessage(message, pkg))).toEqual([]);
  });

  test('has types that every resolution of ES modules finds', async () => {
    const analysis = await checkPackage(createPackageFromTarballData(new Uint8Array(tarball)), {
      // No modules of JavaScript, and without types of their own.
      excludeEntrypoints: ['./jinggao.wasm', './messages/*', './package.json'],
    });
    // The package is of ES modules only: nothing else is meant to find it.
    const meant = ['node16-esm', 'bundler'];
    const problems = (analysis.types ? analysis.problems : [analysis]).filter(
      (problem) => !('resolutionKind' in problem) || meant.includes(problem.resolutionKind),
    );
    expect(problems).toEqual([]);
  });

  test('has source maps with the sources inside', () => {
    const map = JSON.parse(readFileSync(`${installed}/dist/index.js.map`, 'utf8')) as {
      sourcesContent?: string[];
    };
    expect(map.sourcesContent?.join()).toContain('export async function createCleaner');
  });

  test('tells the browser that all of its script is called at once', () => {
    const script = readFileSync(`${installed}/dist/index.js`, 'utf8');
    expect(script.split('\n', 1)).toEqual(['//# allFunctionsCalledOnLoad']);
  });

  test('evaluates no text as code', () => {
    for (const name of ['index.js', 'inline.js']) {
      const script = readFileSync(`${installed}/dist/${name}`, 'utf8');
      expect(script, name).not.toMatch(/\beval\(|new Function\b/);
    }
  });

  test('is within its budgets', () => {
    const root = fileURLToPath(new URL('../../', import.meta.url));
    const report = execFileSync('node_modules/.bin/size-limit', ['--json'], { cwd: root });
    const budgets = JSON.parse(report.toString()) as { name: string; passed: boolean }[];
    expect(budgets).not.toHaveLength(0);
    expect(budgets.filter(({ passed }) => !passed)).toEqual([]);
  });
});
