/** WPS Office, which writes what Word does, with names of its own. */

import { repairOffice } from './office.js';
import type { Source } from './sources.js';

export const wps: Source = {
  name: 'wps',
  recognises: (html) => /Kingsoft|WPS Office|\bwps-|mso-spacerun:\s*'yes'/i.test(html),
  repair: repairOffice,
};
