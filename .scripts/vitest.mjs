// Runs the tests in TypeScript.

import { join } from 'node:path';
import { countVitest, readReport, reports } from './reports.mjs';
import { run } from './terminal.mjs';

/**
 * Runs one project of vitest.config.js.
 * @param {string} project its name
 * @param {{report?: string, env?: Record<string, string>}} options the name of the report, without
 *   which it is the project's; what is added to the environment
 */
export async function testWithVitest(project, { report = project, env = {} } = {}) {
  const file = join(reports, `${report}.json`);
  const status = await run(
    'node_modules/.bin/vitest',
    [
      'run',
      `--project=${project}`,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${file}`,
    ],
    { env: { ...process.env, ...env } },
  );
  return readReport(file, countVitest, status);
}
