// node --expose-gc memory_host.mjs ARCHIVE ARTICLE PASTES: says what measures/memory.ts wants.

import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

// The package keeps its memory to itself: each instance that it starts is seen here.
const instances = [];
const instantiate = WebAssembly.instantiate;
WebAssembly.instantiate = async (...args) => {
  const instance = await instantiate(...args);
  if (instance.exports?.jg_open) instances.push(instance); // Node.js has modules of its own
  return instance;
};

const sizeOf = (instance) => instance.exports.memory.buffer.byteLength;
const size = () => sizeOf(instances.at(-1));
const heap = () => {
  globalThis.gc();
  return process.memoryUsage().heapUsed;
};

const [archive, article] = process.argv.slice(2, 4).map((file) => readFileSync(file, 'utf8'));
const pastes = Number(process.argv[4]);
const few = Math.min(20, pastes);

const { createCleaner } = await import('jinggao');
const cleaner = await createCleaner();
const atStart = size();
cleaner.clean(archive);
const afterArchive = sizeOf(instances[0]);
await sleep(200); // a large instance is replaced
const afterwards = size();

const paste = (count) => {
  for (let i = 0; i < count; i++) cleaner.clean(article);
};
paste(few);
const [afterFew, heapAfterFew] = [size(), heap()];
paste(pastes - few);
const [afterMany, heapAfterMany] = [size(), heap()];

console.log(
  JSON.stringify({
    atStart,
    afterArchive,
    afterwards,
    pastes,
    afterFew,
    afterMany,
    heapAfterFew,
    heapAfterMany,
  }),
);
