/** What it was measured on, in general terms. */

import { availableParallelism, loadavg, type } from 'node:os';

export interface Machine {
  processors: number;
  system: string;
  architecture: string;
  node: string;
  date: string;
}

export function machine(): Machine {
  return {
    processors: availableParallelism(),
    system: type(),
    architecture: process.arch,
    node: process.versions.node.split('.')[0]!,
    date: new Date().toISOString().slice(0, 10),
  };
}

/** Whether others are at work: times are then too long, while ratios hold. */
export const isBusy = (): boolean => loadavg()[0]! > availableParallelism() * 0.75;
