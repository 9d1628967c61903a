// What the page does that is measured in; ../chromium.ts serves it with the package.
// The last result is kept in globalThis.last, so that no work can be left out.

let cleaner;
let content = '';

globalThis.bench = {
  prepare(text) {
    content = text;
  },

  /** The seconds that one cleaning of the text took, of so many. */
  async time(repetitions) {
    cleaner ??= await (await import('./jinggao/index.js')).createCleaner();
    const begun = performance.now();
    for (let i = 0; i < repetitions; i++) globalThis.last = cleaner.clean(content);
    return (performance.now() - begun) / 1000 / repetitions;
  },

  /** The seconds from the import to the first result. */
  async start(text) {
    const begun = performance.now();
    const { createCleaner } = await import('./jinggao/index.js');
    globalThis.last = (await createCleaner()).clean(text);
    return (performance.now() - begun) / 1000;
  },
};
