// What the README says of each editor is what the pages of the tests run.

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { EDITORS } from '../browser/editors/editors.js';

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const readme = read('web/README.md');

test.each(EDITORS)('the lines for %s are those of its page', (editor) => {
  const lines = read(`tests/browser/editors/${editor}/ten_lines.ts`);
  expect(lines.split('\n').length - 1).toBeLessThanOrEqual(10);
  expect(readme).toContain(`\`\`\`ts\n${lines}\`\`\`\n`);
});
