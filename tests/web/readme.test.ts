// What the README says of each editor is what the pages of the tests run.

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { EDITORS } from '../browser/editors/editors.js';

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const readme = read('web/README.md');

test.each(EDITORS)('the lines for %s are those of its page', (editor) => {
  const lines = read(`tests/browser/editors/${editor}/ten_lines.ts`);
  expect(lines.split('\n').length - 1).toBeLessThanOrEqual(10);
  expect(readme).toContain(`\`\`\`ts\n${lines}\`\`\`\n`);
});

test('the lines are right for the types that the editors come with', () => {
  const files = EDITORS.map((editor) =>
    fileURLToPath(new URL(`../browser/editors/${editor}/ten_lines.ts`, import.meta.url)),
  );
  const program = ts.createProgram(files, {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    strict: true,
    exactOptionalPropertyTypes: true,
    noEmit: true,
    skipLibCheck: true,
    types: [],
  });
  const wrong = ts.getPreEmitDiagnostics(program);
  expect(ts.formatDiagnostics(wrong, ts.createCompilerHost({}))).toBe('');
});
