/** This package, everything on. */

export async function open() {
  const { createCleaner } = await import('jinggao');
  const cleaner = await createCleaner();
  return (text) => cleaner.clean(text);
}

export const textOf = (result) => result.text;
