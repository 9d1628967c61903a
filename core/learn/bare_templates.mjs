// The same papers without datelines: as briefs, programmes and web pages have their stories, where nothing but its form
// and its place says that a line is a headline. `damage.mjs --undress` takes the bylines, captions and furniture away.

export * from './templates.mjs';

export const datelines = [() => ''];
