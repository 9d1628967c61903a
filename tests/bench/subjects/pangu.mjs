/** pangu: spaces between Chinese and Latin. */

export async function open() {
  const { pangu } = await import('pangu');
  return (text) => pangu.spacingText(text);
}

export const textOf = (result) => result;
