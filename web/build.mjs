// Completes dist/ after tsc: the WebAssembly module, and the messages as modules.

import { copyFile, mkdir, readFile, readdir, writeFile } from 'node:fs/promises';

const web = new URL('./', import.meta.url);
const module = new URL('../build/wasm/', web);

for (const name of ['jinggao.mjs', 'jinggao.wasm']) {
  await copyFile(new URL(name, module), new URL(`dist/${name}`, web)).catch((cause) => {
    throw new Error(`build/wasm/${name} is missing: npm run build makes it.`, { cause });
  });
}
await copyFile(new URL('src/jinggao.d.mts', web), new URL('dist/jinggao.d.mts', web));

await mkdir(new URL('dist/messages/', web), { recursive: true });
for (const name of await readdir(new URL('messages/', web))) {
  const messages = JSON.parse(await readFile(new URL(`messages/${name}`, web), 'utf8'));
  await writeFile(
    new URL(`dist/messages/${name}`.replace(/\.json$/, '.js'), web),
    `export default ${JSON.stringify(messages)};\n`,
  );
}
