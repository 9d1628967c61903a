// How many tests passed, from the reports that the runners write.

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './terminal.mjs';

/** The folder that they are in. */
export const reports = join(root, 'build/reports');

/** @typedef {{passed: number, failed: number, skipped: number}} Count */

/**
 * Reads a runner's report. A runner that wrote none, or that failed though its
 * report has no failure in it, counts as one failure.
 * @param {string} file the report
 * @param {(text: string) => Count} read one of the functions below
 * @param {number} status the runner's exit status
 * @returns {Count}
 */
export function readReport(file, read, status) {
  const count = existsSync(file)
    ? read(readFileSync(file, 'utf8'))
    : { passed: 0, failed: 0, skipped: 0 };
  const nothingRan = count.passed + count.failed === 0;
  if ((status !== 0 || nothingRan) && count.failed === 0) count.failed = 1;
  return count;
}

/** `ctest --output-junit`: its root element has the numbers. */
export function countJUnit(xml) {
  const number = (name) =>
    Number(xml.match(new RegExp(`<testsuite[^>]*\\b${name}="(\\d+)"`))?.[1] ?? 0);
  const skipped = number('skipped') + number('disabled');
  const failed = number('failures');
  return { passed: number('tests') - failed - skipped, failed, skipped };
}

/** `vitest --reporter json`; a file that could not be loaded is one failure. */
export function countVitest(json) {
  const report = JSON.parse(json);
  const broken = report.testResults.filter(
    (file) =>
      file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken.length,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/** @param {Count[]} counts */
export function sum(counts) {
  const total = { passed: 0, failed: 0, skipped: 0 };
  for (const count of counts) for (const key in total) total[key] += count[key];
  return total;
}

/** "12 passed, 0 failed", with the skipped where there are any. */
export function say({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
