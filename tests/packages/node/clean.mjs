// Node.js: on the main thread and in a worker, whole and from one file.

import { createCleaner } from 'jinggao';
import * as inline from 'jinggao/inline';

const cleaner = await createCleaner();
console.log(cleaner.clean('获得感 and 安全感').text);

const worker = await createCleaner({ worker: true });
console.log((await worker.clean('获得感 and 安全感')).text);
worker.dispose();

console.log((await inline.createCleaner()).clean('获得感 and 安全感').text);
