// What the package's README shows for each editor is what the scenarios run.

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { EDITORS } from '../browser/editors/editors.js';

const readme = readFileSync(new URL('../../web/README.md', import.meta.url), 'utf8');

// TinyMCE 4.9 is attached to as later ones are.
test.each(EDITORS.filter((name) => name !== 'tinymce4'))('%s', (name) => {
  const file = new URL(`../browser/editors/${name}/ten_lines.ts`, import.meta.url);
  const lines = readFileSync(file, 'utf8').trimEnd();
  expect(lines.split('\n').length).toBeLessThanOrEqual(10);
  expect(readme).toContain(`\`\`\`ts\n${lines}\n\`\`\`\n`);
});
