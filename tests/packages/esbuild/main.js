// esbuild carries neither the module nor the worker along: the module's file it can be
// told to copy (loader: { '.wasm': 'file' }), the worker is a bundle of its own.

import { createCleaner } from 'jinggao';
import wasm from 'jinggao/jinggao.wasm';

const cleaner = await createCleaner({ wasm });
const worker = await createCleaner({
  wasm,
  worker: () => new Worker(new URL('./worker.js', import.meta.url), { type: 'module' }),
});
document.body.append(
  cleaner.clean('获得感 and 安全感').text,
  '，',
  (await worker.clean('幸福感 and 归属感')).text,
);
