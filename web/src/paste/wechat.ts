/** Articles of WeChat, and of the editors in which they are laid out. */

import type { Source } from './sources.js';

// Sections without any are ornaments: lines and boxes.
const TEXT = /[^\s\u200B]/;

export const wechat: Source = {
  name: 'wechat',
  recognises: (html) =>
    /mmbiz\.(qpic|qlogo)\.cn|rich_media|js_content|data-tools=|\b(135editor|xiumi|powered-by="xmyeditor")|<mp-|<section\b[^>]*\bstyle=|\bleaf=""/i.test(
      html,
    ),
  repair(body) {
    for (const element of Array.from(
      body.querySelectorAll('mp-style-type, mpvoice, mpprofile, qqmusic, mp-common-profile'),
    )) {
      element.remove();
    }
    for (const section of Array.from(body.querySelectorAll('section')).reverse()) {
      if (!TEXT.test(section.textContent) && !section.querySelector('img, br, table'))
        section.remove();
    }
  },
};
