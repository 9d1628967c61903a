// node startup_host.mjs NAME FILE: the seconds from the import of a subject to its first result.

import { readFileSync } from 'node:fs';

const [, , name, file] = process.argv;
const text = readFileSync(file, 'utf8');
const begun = performance.now();
const { open } = await import(`../subjects/${name}.mjs`);
const run = await open();
run(text);
console.log((performance.now() - begun) / 1000);
