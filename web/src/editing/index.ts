/** For adapters of editors that the package has none for, and for panels. */

export type { Attachment, AttachOptions, PasteReport, Supplied } from './attach.js';
export type { Change, EditorPort, Mark, MarkKind, Reading } from './port.js';
export type { Item, Review, ReviewHost, Standing, Story } from './review.js';
export { openSession, type CleanPaste, type Clip, type Session } from './session.js';
