let last = 0;

/** A number that nothing in this page has had before. */
export const nextId = (): number => ++last;
