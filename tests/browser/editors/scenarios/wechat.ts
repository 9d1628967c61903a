/** An article of WeChat: its sections and styles go, what is bold stays. */

import { WECHAT } from './clips.js';
import { pasting } from './pasting.js';

export const wechat = [pasting('WeChat', WECHAT)];
