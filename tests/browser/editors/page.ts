/// <reference types="vite/client" />
/** The page of any editor: its address says which. */

import { editorIn } from './address.js';

const mains = import.meta.glob('./*/main.ts');
await mains[`./${editorIn(location.pathname).editor}/main.ts`]!();
