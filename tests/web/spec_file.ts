/** The files of tests/spec/, read as their README.md says. */

import { readFileSync, readdirSync } from 'node:fs';
import type { Settings } from 'jinggao';

export interface ExpectedFinding {
  action: 'flagged' | 'suggested';
  rule: string;
  /** Of what stands at the finding, and of the replacement where it has one. */
  found: RegExp;
  replacement?: RegExp;
}

export interface Example {
  /** In its file, from 1. */
  number: number;
  line: number;
  /** Empty: the defaults. */
  settings: Settings;
  input: string;
  output: string;
  /** Those that are not fixed. */
  findings: ExpectedFinding[];
}

export interface SpecFile {
  name: string;
  examples: Example[];
}

const folder = new URL('../spec/', import.meta.url);
const FENCE = '`'.repeat(16);
const FINDING = /^(flagged|suggested) (\S+) "((?:[^"\\]|\\.)*)"(?: → "((?:[^"\\]|\\.)*)")?$/;

export function readSpecs(): SpecFile[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  return names.map((name) => ({ name, examples: readExamples(name) }));
}

function readExamples(name: string): Example[] {
  const lines = readFileSync(new URL(name, folder), 'utf8').split('\n');
  const examples: Example[] = [];
  let settings: Settings = {};
  for (let i = 0; i < lines.length; i++) {
    if (!lines[i]!.startsWith(FENCE)) continue;
    const end = lines.indexOf(FENCE, i + 1);
    const kind = lines[i]!.slice(FENCE.length).trim();
    const parts = partsOf(lines.slice(i + 1, end));
    if (kind === 'settings' && end > 0) {
      settings = JSON.parse(lines.slice(i + 1, end).join('\n')) as Settings;
      i = end;
      continue;
    }
    const isExample = kind === 'example' && (parts.length === 2 || parts.length === 3);
    if (end < 0 || !(isExample || (kind === 'unchanged' && parts.length === 1))) {
      throw new Error(`${name}:${i + 1}: not an example`);
    }
    examples.push({
      number: examples.length + 1,
      line: i + 1,
      settings,
      input: unescape(parts[0]!.join('\n')),
      output: unescape(parts.at(isExample ? 1 : 0)!.join('\n')),
      findings: (parts[2] ?? []).map(readFinding),
    });
    i = end;
  }
  return examples;
}

/** `lines`, divided where a line is a single full stop. */
function partsOf(lines: string[]): string[][] {
  const parts: string[][] = [[]];
  for (const line of lines) {
    if (line === '.') parts.push([]);
    else parts.at(-1)!.push(line);
  }
  return parts;
}

function readFinding(line: string): ExpectedFinding {
  const match = FINDING.exec(line);
  if (!match) throw new Error(`not a finding: ${line}`);
  const [, action, rule, found, replacement] = match;
  return {
    action: action as ExpectedFinding['action'],
    rule: rule!,
    found: pattern(found!),
    ...(replacement !== undefined && { replacement: pattern(replacement) }),
  };
}

/** What a quoted text matches; […] in it is any stretch. */
function pattern(quoted: string): RegExp {
  const literal = (text: string) => unescape(text).replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
  return new RegExp(`^${quoted.split('[…]').map(literal).join('[^]*')}$`, 'u');
}

function unescape(text: string): string {
  return text.replace(/\\(?:u\{([0-9A-F]+)\}|(.?))/g, (escape, code?: string, letter?: string) => {
    if (code) return String.fromCodePoint(parseInt(code, 16));
    const character = { t: '\t', r: '\r', n: '\n', '\\': '\\', '"': '"' }[letter ?? ''];
    if (character === undefined) throw new Error(`not an escape: ${escape}`);
    return character;
  });
}
