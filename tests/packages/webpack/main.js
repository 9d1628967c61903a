import { createCleaner } from 'jinggao';

const cleaner = await createCleaner();
const worker = await createCleaner({ worker: true });
document.body.append(
  cleaner.clean('获得感 and 安全感').text,
  '，',
  (await worker.clean('幸福感 and 归属感')).text,
);
