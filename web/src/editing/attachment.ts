/** What an adapter gives back: its session, without what only the adapter needs. */

import type { Attachment } from './attach.js';
import type { Session } from './session.js';

/** @param end takes away what the adapter itself put into the editor. */
export function attachmentOf(session: Session, end: () => void): Attachment {
  let detached = false;
  return {
    port: session.port,
    get cleaner() {
      return session.cleaner;
    },
    review: () => session.review(),
    get current() {
      return session.current;
    },
    detach() {
      if (detached) return;
      detached = true;
      end();
      session.detach();
    },
  };
}
