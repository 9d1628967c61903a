// Three editors of a page whose policy forbids WebAssembly.

import { createCleaner } from './jinggao/index.js';

const paste = '获得感 and 安全感';
for (let editor = 0; editor < 3; editor++) {
  const cleaner = await createCleaner().catch((error) => {
    document.body.append(error.reason, ' ');
  });
  if (cleaner) throw new Error('the policy forbids nothing');
}
document.body.append(paste);
