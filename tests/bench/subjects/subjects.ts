/** The subjects, in the order of the tables and of a round. */

import type { Chromium } from '../browser/chromium.js';
import type { GoogleBenchmark } from '../native/google_benchmark.js';
import type { Plan } from '../rounds/rounds.js';
import { ChromiumSubject } from './chromium_subject.js';
import { CommandSubject } from './command_subject.js';
import { LibrarySubject } from './library_subject.js';
import { NodeSubject } from './node_subject.js';
import type { Subject } from './subject.js';

/** Their names; report/labels.ts says what they are. */
export const SUBJECTS = [
  'node',
  'chromium',
  'library',
  'command',
  'command-all',
  'autocorrect',
  'zhlint',
  'pangu',
  'segmenter',
  'segmenter-by-line',
] as const;

export type SubjectName = (typeof SUBJECTS)[number];

interface Subjects {
  all: readonly Subject[];
  /** Those that are measured at 100 KB as well. */
  ours: readonly Subject[];
}

/** @param limit of one time, in seconds; @param command the path of the native command */
export function makeSubjects(
  { limit, sample }: Plan,
  chromium: Chromium,
  benchmark: GoogleBenchmark,
  command: string,
): Subjects {
  const make: Record<SubjectName, Subject> = {
    node: new NodeSubject('node', 'jinggao', limit),
    chromium: new ChromiumSubject('chromium', chromium),
    library: new LibrarySubject('library', benchmark, sample),
    command: new CommandSubject('command', command, 1),
    'command-all': new CommandSubject('command-all', command),
    autocorrect: new NodeSubject('autocorrect', 'autocorrect', limit),
    zhlint: new NodeSubject('zhlint', 'zhlint', limit),
    pangu: new NodeSubject('pangu', 'pangu', limit),
    segmenter: new NodeSubject('segmenter', 'segmenter', limit),
    'segmenter-by-line': new NodeSubject('segmenter-by-line', 'segmenter_by_line', limit),
  };
  return {
    all: SUBJECTS.map((name) => make[name]),
    ours: [make.node, make.library],
  };
}
