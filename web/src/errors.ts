/** What the package throws, apart from a TypeError for an argument of a wrong type. */

/**
 * Why the module could not be loaded: `unsupported`, there is no WebAssembly here;
 * `forbidden`, the page's Content-Security-Policy does not allow it; `unreachable`,
 * the file could not be read; `invalid`, it was read and is not the module.
 */
export type LoadFailure = 'unsupported' | 'forbidden' | 'unreachable' | 'invalid';

/** The module could not be loaded, or what goes with it. The message says what, where and what to do. */
export class LoadError extends Error {
  override readonly name = 'LoadError';

  constructor(
    readonly reason: LoadFailure,
    message: string,
    cause?: unknown,
  ) {
    super(message, { cause });
  }
}

/** The settings were refused. */
export class SettingsError extends Error {
  override readonly name = 'SettingsError';

  constructor(
    /** The name that is wrong, such as `rules.typo/strayword`. */
    readonly where: string,
    /** What is wrong with it. */
    readonly what: string,
  ) {
    super(where ? `${where}: ${what}` : what);
  }
}

/** A document could not be cleaned. Whatever was to be cleaned is as it was. */
export class CleanError extends Error {
  override readonly name = 'CleanError';
}

/** For what a disposed cleaner is asked. */
export const disposed = (): CleanError => new CleanError('This cleaner has been disposed of.');

/** @throws {TypeError} where `text` is no string, as a plugin without types may have it. */
export function demandText(text: unknown): void {
  if (typeof text !== 'string') throw new TypeError('What is to be cleaned must be a string.');
}

const told = new Set<string>();

/**
 * `made`, or why the module could not be loaded, which stands in the console once a page:
 * a plugin that goes on without a cleaner has nothing more to say.
 */
export async function tellOnce<T>(made: Promise<T>): Promise<T> {
  return made.catch((error: unknown) => {
    if (error instanceof LoadError && !told.has(error.message)) {
      told.add(error.message);
      console.warn(`jinggao: ${error.message}`);
    }
    throw error;
  });
}
