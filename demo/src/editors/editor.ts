/** What every editor of the demo is to the page. */

import type { Locale } from 'jinggao';
import type { Attachment, AttachOptions } from 'jinggao/editing';

export type { Attachment, AttachOptions };

export interface OpenedEditor {
  /** Gives it a cleaner. */
  attach(options: AttachOptions): Attachment;
  /** What has the focus while one types: pastes arrive there. */
  readonly input: HTMLElement;
  /** Puts the caret into it, where focusing `input` is not enough. */
  focus?(): void;
  /** Takes it off the page. */
  close(): void;
}

/** Opens an editor, without anything in it, in `place`; its own buttons speak that language. */
export type OpenEditor = (
  place: HTMLElement,
  locale: Locale,
) => OpenedEditor | Promise<OpenedEditor>;
