/**
 * The running module: one instance a page, which all its cleaners share.
 *
 * The memory of an instance grows and never shrinks. So an instance that has had to
 * do with a very large document is replaced by a fresh one, as is one that has
 * trapped, and the last cleaner to go takes the instance along. Cleaners open their
 * sessions anew where the instance is another than before.
 */

import { CleanError } from './errors.js';
import { instantiate, type Instance } from './instance.js';
import { compile, type WasmSource } from './module.js';

// What an editor's page may keep for the next document, in bytes.
const KEEP = 64 << 20;

const engines = new WeakMap<WebAssembly.Module, Engine>();

export class Engine {
  #live: Instance | undefined;
  #starting: Promise<void> | undefined;
  #cleaners = 0;

  private constructor(readonly module: WebAssembly.Module) {}

  /** The engine of what `source` is; the same for the same source. @throws {LoadError} */
  static async of(source: WasmSource | undefined): Promise<Engine> {
    const module = await compile(source);
    let engine = engines.get(module);
    if (!engine) engines.set(module, (engine = new Engine(module)));
    return engine;
  }

  /** Counts a cleaner in, once an instance runs. @throws {LoadError} */
  async enter(): Promise<void> {
    this.#cleaners++;
    try {
      if (!this.#live) await this.#start();
    } catch (cause) {
      this.leave();
      throw cause;
    }
  }

  /** Counts a cleaner out. */
  leave(): void {
    if (--this.#cleaners === 0) this.#live = undefined;
  }

  /** The instance. @throws {CleanError} while a fresh one starts. */
  get instance(): Instance {
    if (this.#live) return this.#live;
    this.#renew();
    throw new CleanError('The module is starting again. Try again in a moment.');
  }

  /** Whether `instance` is the one that runs. */
  runs(instance: Instance): boolean {
    return this.#live === instance;
  }

  /** To be called when `instance` has trapped: nobody uses it any more. */
  trapped(instance: Instance): void {
    if (!this.runs(instance)) return;
    this.#live = undefined;
    this.#renew();
  }

  /** To be called behind each document: replaces an instance that has grown large. */
  tidy(instance: Instance): void {
    if (this.runs(instance) && instance.memory.buffer.byteLength > KEEP) this.#renew();
  }

  #renew(): void {
    // Where it fails there is no memory now; whoever asks for the instance tries again.
    this.#start().catch(() => undefined);
  }

  #start(): Promise<void> {
    this.#starting ??= instantiate(this.module)
      .then((instance) => {
        if (this.#cleaners > 0) this.#live = instance;
      })
      .finally(() => {
        this.#starting = undefined;
      });
    return this.#starting;
  }
}
