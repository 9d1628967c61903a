/** All scenarios. */

import { besidePlugins } from './beside_plugins.js';
import { button } from './button.js';
import { changes } from './changes.js';
import { image } from './image.js';
import { large } from './large.js';
import { leftAlone } from './left_alone.js';
import { notReady } from './loading.js';
import { mixedFormatting } from './mixed_formatting.js';
import { nestedList } from './nested_list.js';
import { plainText } from './plain_text.js';
import { reviewing } from './review.js';
import { randomChanges } from './random_changes.js';
import type { Scenario } from './scenario.js';
import { table } from './table.js';
import { undoing } from './undo.js';
import { wechat } from './wechat.js';
import { word } from './word.js';

export const SCENARIOS: readonly Scenario[] = [
  ...plainText,
  ...word,
  ...wechat,
  ...table,
  ...nestedList,
  ...mixedFormatting,
  ...image,
  ...undoing,
  ...reviewing,
  ...button,
  ...leftAlone,
  ...besidePlugins,
  ...notReady,
  ...large,
  ...changes,
  ...randomChanges,
];
