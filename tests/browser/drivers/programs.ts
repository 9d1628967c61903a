/** The programs that browsers are driven with, and the packages that bring them. */

import { existsSync } from 'node:fs';

/**
 * The path of a program, from the environment variable `variable` or where Debian has it.
 *
 * @throws {Error} where it is not there, with the package that brings it.
 */
export function programAt(variable: string, path: string, debianPackage: string): string {
  const chosen = process.env[variable] ?? path;
  if (existsSync(chosen)) return chosen;
  throw new Error(
    `There is no ${chosen}. On Debian: apt-get install ${debianPackage}; ` +
      `elsewhere say where it is: ${variable}=…`,
  );
}
