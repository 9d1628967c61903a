/** Everything that `npm run bench` measures, in its order. */

import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { withChromium, type Chromium } from './browser/chromium.js';
import {
  commandMemory,
  moduleMemory,
  type CommandMemory,
  type ModuleMemory,
} from './measures/memory.js';
import { sizes, type Sizes } from './measures/sizes.js';
import { stages, type Stages } from './measures/stages.js';
import { starts, type Starts } from './measures/startup.js';
import { machine, type Machine } from './measures/machine.js';
import { GoogleBenchmark } from './native/google_benchmark.js';
import { measure, type Measurements, type Plan } from './rounds/rounds.js';
import { makeSubjects } from './subjects/subjects.js';
import { Skipped, type Subject } from './subjects/subject.js';
import { makeTexts, type Lengths, type Text, type TextName, type Texts } from './texts/texts.js';

/** How long it goes on. */
export interface Form {
  lengths: Lengths;
  plans: Readonly<Record<Exclude<TextName, 'sheet'>, Plan>>;
  stages: { rounds: number; sample: number };
  starts: number;
  pastes: number;
}

/** About four minutes on two processors. */
export const FULL: Form = {
  lengths: { collectionUnits: 225_000, archiveBytes: 10_000_000 },
  plans: {
    article: { rounds: 15, sample: 0.1, warmUp: 0.5, limit: 15 },
    collection: { rounds: 9, sample: 0.1, warmUp: 0.5, limit: 15 },
    columns: { rounds: 9, sample: 0.1, warmUp: 0.5, limit: 3 },
    archive: { rounds: 5, sample: 0.1, warmUp: 0.1, limit: 15 },
  },
  stages: { rounds: 3, sample: 0.05 },
  starts: 11,
  pastes: 1000,
};

/** Under a minute: that everything works, and rough figures. */
export const SHORT: Form = {
  lengths: { collectionUnits: 30_000, archiveBytes: 1_000_000 },
  plans: {
    article: { rounds: 3, sample: 0.02, warmUp: 0.1, limit: 3 },
    collection: { rounds: 3, sample: 0.02, warmUp: 0.02, limit: 3 },
    columns: { rounds: 2, sample: 0.02, warmUp: 0.02, limit: 1 },
    archive: { rounds: 2, sample: 0.02, warmUp: 0.02, limit: 3 },
  },
  stages: { rounds: 1, sample: 0.01 },
  starts: 2,
  pastes: 100,
};

/** A figure, or why there is none. */
export type Maybe<T> = T | { skipped: string };

export interface Figures {
  machine: Machine;
  texts: Texts;
  speed: Readonly<Record<TextName, Measurements>>;
  stages: Maybe<Stages>;
  starts: Maybe<Starts>;
  moduleMemory: Maybe<ModuleMemory>;
  commandMemory: Maybe<CommandMemory>;
  sizes: Maybe<Sizes>;
}

export const isMissing = (figure: object): figure is { skipped: string } => 'skipped' in figure;

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Where the programs are, and what is made for them. */
export interface Places {
  folder: string;
  dist: string;
  command: string;
  benchmarks: string;
}

export const PLACES: Places = {
  folder: join(root, 'build/bench'),
  dist: join(root, 'web/dist'),
  command: join(root, 'build/bench/jinggao'),
  benchmarks: join(root, 'build/bench/jinggao_bench'),
};

/** Measures. @param tell is told what is measured next */
export function bench(
  form: Form,
  tell: (what: string) => void,
  places: Places = PLACES,
): Promise<Figures> {
  return withChromium(places.dist, join(places.folder, 'site'), (chromium) =>
    benchWith(chromium, form, tell, places),
  );
}

/** The same subject, which is given `text` whatever the others are given. */
const always = (subject: Subject, text: Text): Subject => ({
  name: `${subject.name} on the ${text.name}`,
  time: (_, repetitions) => subject.time(text, repetitions),
  close: () => undefined,
});

async function benchWith(
  chromium: Chromium,
  form: Form,
  tell: (what: string) => void,
  places: Places,
): Promise<Figures> {
  const folder = join(places.folder, 'texts');
  tell('texts');
  const texts = makeTexts(folder, form.lengths);
  const benchmark = new GoogleBenchmark(places.benchmarks, folder);
  const maybe = async <T extends object>(what: string, work: () => Promise<T>) => {
    tell(what);
    return work().catch((error: unknown): Maybe<T> => {
      if (error instanceof Skipped) return { skipped: error.message };
      throw error;
    });
  };

  const speed: Partial<Record<TextName, Measurements>> = {};
  const subjects = makeSubjects(form.plans.article, chromium, benchmark, places.command);
  try {
    for (const name of ['article', 'collection', 'columns', 'archive'] as const) {
      tell(`${name}, ${form.plans[name].rounds} rounds`);
      // 100 KB in the same rounds as 10 MB: the two are compared.
      const small = name === 'archive' ? subjects.ours : [];
      const taking = [...subjects.all, ...small.map((subject) => always(subject, texts.sheet))];
      const measured = [...(await measure(taking, texts[name], form.plans[name]))];
      speed[name] = new Map(measured.slice(0, subjects.all.length));
      speed.sheet = new Map(small.map(({ name }, i) => [name, measured.at(i - small.length)![1]]));
    }
  } finally {
    await Promise.all(subjects.all.map((subject) => subject.close()));
  }
  return {
    machine: machine(),
    texts,
    speed: speed as Record<TextName, Measurements>,
    stages: await maybe('stages', () => stages(benchmark, form.stages.rounds, form.stages.sample)),
    starts: await maybe('starts', () => starts(chromium, texts.article, form.starts)),
    moduleMemory: await maybe('memory of the module', () => moduleMemory(texts, form.pastes)),
    commandMemory: await maybe('memory of the command', () => commandMemory(places.command, texts)),
    sizes: await maybe('sizes', sizes),
  };
}
