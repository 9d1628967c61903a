// A process in which one subject is measured, so that none leaves anything behind for
// another: node host.mjs NAME. It answers { file, repetitions } with { seconds }, and
// { probe }, a text, with the { text } that becomes of it.

import { readFileSync } from 'node:fs';

let text = { file: '', content: '' };

// The last result is kept in globalThis.last, so that no work can be left out.
const { open, textOf } = await import(`./${process.argv[2]}.mjs`);
const run = await open();

process.on('message', ({ file, repetitions, probe }) => {
  try {
    if (probe !== undefined) return void process.send({ text: textOf(run(probe)) });
    if (file !== text.file) text = { file, content: readFileSync(file, 'utf8') };
    const begun = performance.now();
    for (let i = 0; i < repetitions; i++) globalThis.last = run(text.content);
    process.send({ seconds: (performance.now() - begun) / 1000 / repetitions });
  } catch (error) {
    process.send({ error: String(error) });
  }
});
process.send({ ready: true });
