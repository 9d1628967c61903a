/** zhlint, with its own rules. */

export async function open() {
  const { run } = await import('zhlint');
  return (text) => run(text, { rules: { preset: 'default' } });
}

export const textOf = ({ result }) => result;
