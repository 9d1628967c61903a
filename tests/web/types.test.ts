// The tests, and with them what web/README.md shows for each editor, against the package's types
// and the editors' own: Vitest and Vite leave types out.

import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

test('the types of the package and of the editors are those that the tests take them for', () => {
  const root = fileURLToPath(new URL('../../', import.meta.url));
  const { stdout } = spawnSync('node_modules/.bin/tsc', ['-p', 'tests'], {
    cwd: root,
    encoding: 'utf8',
  });
  expect(stdout).toBe('');
});
