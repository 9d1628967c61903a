// The tests in TypeScript: of the npm package and of the WebAssembly module
// inside it, which run in Node; of the demo and in editors, which run in a real browser; of the
// package as it is published; and of the benchmarks.

import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'web',
          include: ['web/test/**/*.test.ts', 'tests/**/*.test.ts'],
          exclude: [
            'tests/bench/**',
            'tests/browser/**',
            'tests/packages/**',
            '**/node_modules/**',
          ],
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          exclude: ['tests/browser/editors/**'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'editors',
          include: ['tests/browser/editors/**/*.test.ts'],
          maxConcurrency: 100, // the test itself sees to it; who waits for a browser counts too
          testTimeout: 600_000, // wangEditor takes a megabyte a minute and more
          hookTimeout: 240_000,
        },
      },
      {
        test: {
          name: 'paste', // what the cleaner adds to one: a benchmark too
          include: ['tests/browser/editors/paste.bench.ts'],
          testTimeout: 240_000,
          hookTimeout: 240_000,
        },
      },
      {
        test: {
          name: 'bench',
          include: ['tests/bench/**/*.test.ts'],
          testTimeout: 300_000,
          hookTimeout: 300_000,
        },
      },
      {
        test: {
          name: 'packages',
          include: ['tests/packages/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
