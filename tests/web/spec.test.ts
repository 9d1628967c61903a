// The specification on the WebAssembly module, through the npm package.

import { apply, createCleaner, revert, type Finding } from 'jinggao';
import { describe, expect, test } from 'vitest';
import { readSpecs } from './spec_file.js';

const files = readSpecs();

test('there are specifications', () => {
  expect(files.length).toBeGreaterThan(0);
});

describe.each(files)('$name', ({ examples }) => {
  test.each(examples)('example $number, line $line', async (example) => {
    const { settings, input, output, findings } = example;
    const cleaner = await createCleaner({ settings });
    const result = cleaner.clean(input);
    expect(result.text).toBe(output);

    const open = result.findings.filter(({ action }) => action !== 'fixed');
    const shown = open.map((finding) => show(finding, input));
    expect(shown, 'the findings that are not fixed').toHaveLength(findings.length);
    findings.forEach((expected, i) => {
      const finding = open[i]!;
      expect(`${finding.action} ${finding.rule}`).toBe(`${expected.action} ${expected.rule}`);
      expect(input.slice(finding.start, finding.end)).toMatch(expected.found);
      if (expected.replacement) expect(finding.replacement).toMatch(expected.replacement);
      else expect(finding.replacement).toBeUndefined();
    });

    expect(apply(input, result.findings)).toBe(result.text);
    expect(revert(result.text, result.findings)).toBe(input);
    expect(cleaner.clean(result.text).text, 'cleaned again').toBe(result.text);
    cleaner.dispose();
  });
});

const show = ({ action, rule, start, end, replacement }: Finding, input: string) =>
  `${action} ${rule} ${JSON.stringify(input.slice(start, end))} → ${JSON.stringify(replacement)}`;
