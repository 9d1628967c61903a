/** Addresses of the editors' pages: how each is served, and which editor is in it, stand in front. */

/** How a page is served: as usual; with a module that does not come; where WebAssembly is forbidden. */
export type Manner = 'usual' | 'held' | 'forbidden';

export const pathOf = (editor: string, manner: Manner): string => `/${manner}-${editor}/`;

/** What a path says, and the path of the file; '' where it says nothing. */
export function editorIn(path: string): { manner: string; editor: string; file: string } {
  const [, manner = '', editor = '', file = path] = /^\/(\w+)-(\w+)(\/.*)$/.exec(path) ?? [];
  return { manner, editor, file };
}
