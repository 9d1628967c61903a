/** The program of the benchmarks in C++: jinggao_bench, of this folder. */

import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { promisify } from 'node:util';
import { Skipped } from '../subjects/subject.js';

/** One benchmark's, of one repetition. */
export interface BenchmarkResult {
  name: string;
  seconds: number;
  bytesPerSecond: number;
}

interface Row {
  name: string;
  run_type: 'iteration' | 'aggregate';
  real_time: number;
  time_unit: 'ns' | 'us' | 'ms' | 's';
  bytes_per_second?: number;
  error_occurred?: boolean;
  error_message?: string;
}

const SECONDS = { ns: 1e-9, us: 1e-6, ms: 1e-3, s: 1 };

export class GoogleBenchmark {
  /** @param texts the folder of the texts, for JINGGAO_BENCH_TEXTS */
  constructor(
    readonly program: string,
    readonly texts: string,
  ) {}

  /** Runs the benchmarks whose names begin with `prefix`, each for `seconds` or more, warm. */
  async run(prefix: string, seconds: number): Promise<BenchmarkResult[]> {
    if (!existsSync(this.program)) throw new Skipped(`${this.program} is missing: npm run bench`);
    const { stdout } = await promisify(execFile)(
      this.program,
      [
        `--benchmark_filter=^${prefix}`,
        `--benchmark_min_time=${seconds}`,
        // Each run is a process of its own, and takes a long text once: its first time is spent
        // on memory, which the processes of others have by then.
        `--benchmark_min_warmup_time=${seconds}`,
        '--benchmark_format=json',
      ],
      {
        env: { ...process.env, JINGGAO_BENCH_TEXTS: this.texts },
        maxBuffer: 1 << 24,
      },
    ).catch((error: unknown) => {
      throw new Skipped(`jinggao_bench: ${String(error)}`);
    });
    if (stdout === '')
      throw new Skipped(`jinggao_bench has no ${prefix}; is it of an older build?`);
    const { benchmarks } = JSON.parse(stdout) as { benchmarks: Row[] };
    const failed = benchmarks.find((row) => row.error_occurred);
    if (failed) throw new Skipped(`${failed.name}: ${failed.error_message}`);
    return benchmarks.map((row) => ({
      name: row.name,
      seconds: row.real_time * SECONDS[row.time_unit],
      bytesPerSecond: row.bytes_per_second ?? 0,
    }));
  }
}
