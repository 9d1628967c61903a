/** What elements are made from; a class like any other where there is no document, so that servers may import it. */
export const Element = (globalThis.HTMLElement ?? Object) as typeof HTMLElement;
