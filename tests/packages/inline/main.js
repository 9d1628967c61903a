// One file beside the page, and nothing else.

import { createCleaner } from './inline.js';

const cleaner = await createCleaner();
document.body.append(
  cleaner.clean('获得感 and 安全感').text,
  '，',
  cleaner.clean('幸福感 and 归属感').text,
);
