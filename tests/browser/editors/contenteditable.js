import { createCleaner } from 'jinggao';
import { attach } from 'jinggao/adapters/contenteditable';

const cleaner = createCleaner(); // what is pasted before it is there goes in as it came
const attachment = attach(document.querySelector('#editor'), {
  cleaner,
  onPaste: ({ fixed, restore }) => console.log(`${fixed.length} fixed`, restore),
});

// For a button, and for the tests.
Object.assign(globalThis, { attachment, ready: cleaner });
