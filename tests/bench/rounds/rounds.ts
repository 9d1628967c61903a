/**
 * Takes turns: A B C A B C …, so that a machine that is shared, or grows hot, slows all
 * of them down alike. Each turn begins with a sample that does not count: a process that has
 * waited for the others, on a processor that slept meanwhile, takes up to twice as long for a
 * tenth of a second.
 */

import { Skipped, type Subject } from '../subjects/subject.js';
import type { Text } from '../texts/texts.js';

export interface Plan {
  rounds: number;
  /** Of one sample and of warming up, in seconds; a sample is at least one time. */
  sample: number;
  warmUp: number;
  /** Who takes longer for one time is skipped, in seconds. */
  limit: number;
}

/** The seconds that a subject took in each round; or why it did not. */
export type Measured = { samples: (number | undefined)[] } | { skipped: string };

/** Of each subject, by its name. */
export type Measurements = ReadonlyMap<string, Measured>;

// Who is slow against the limit does not take part in each round, and the rest is not kept waiting.
const SLOW = 1 / 6;
const ROUNDS_OF_THE_SLOW = 3;

interface Runner {
  subject: Subject;
  repetitions: number;
  wakesUp: boolean; // before a sample is taken
  rounds: number;
  samples: (number | undefined)[];
}

/** Measures `subjects` on `text` in turns. */
export async function measure(
  subjects: readonly Subject[],
  text: Text,
  plan: Plan,
): Promise<Measurements> {
  const measured = new Map<string, Measured>();
  const runners: Runner[] = [];
  const attempt = async (subject: Subject, work: () => Promise<void>) => {
    if ('skipped' in (measured.get(subject.name) ?? {})) return;
    try {
      await work();
    } catch (error) {
      if (!(error instanceof Skipped)) throw error;
      measured.set(subject.name, { skipped: error.message });
    }
  };
  for (const subject of subjects) {
    await attempt(subject, async () => {
      const seconds = await warmUp(subject, text, plan);
      const slow = seconds > plan.limit * SLOW;
      const runner: Runner = {
        subject,
        repetitions: Math.max(1, Math.round(plan.sample / seconds)),
        // Who takes longer for one time is awake for most of it.
        wakesUp: seconds < plan.sample,
        rounds: slow ? Math.min(ROUNDS_OF_THE_SLOW, plan.rounds) : plan.rounds,
        samples: [],
      };
      runners.push(runner);
      measured.set(subject.name, { samples: runner.samples });
    });
  }
  for (let round = 0; round < plan.rounds; round++) {
    for (const { subject, repetitions, wakesUp, rounds, samples } of runners) {
      await attempt(subject, async () => {
        if (round < rounds && wakesUp) await subject.time(text, repetitions);
        samples[round] = round < rounds ? await subject.time(text, repetitions) : undefined;
      });
    }
  }
  return measured;
}

/** Runs until about the plan's time is over. @returns the seconds of one time, warm. */
async function warmUp(subject: Subject, text: Text, { warmUp, limit }: Plan): Promise<number> {
  let repetitions = 1;
  let seconds = await subject.time(text, 1);
  if (seconds > limit) throw new Skipped(`took ${seconds.toFixed(0)} s`);
  for (let spent = seconds; spent < warmUp; spent += seconds * repetitions) {
    repetitions = Math.max(1, Math.min(repetitions * 4, Math.round((warmUp - spent) / seconds)));
    seconds = await subject.time(text, repetitions);
  }
  return seconds;
}
