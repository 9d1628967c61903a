/** Quill 2 in its snow theme without a toolbar, with tables. */

import Quill from 'quill';
import 'quill/dist/quill.snow.css';
import { show } from '../fixture.js';
import { clean } from './ten_lines.js';

const quill = new Quill('#editor', { theme: 'snow', modules: { toolbar: false, table: true } });

show(() => clean(quill), {
  editor: quill,
  setHTML: (html) => {
    quill.setContents(quill.clipboard.convert({ html }), 'api');
    quill.history.clear();
  },
  html: () => quill.root.innerHTML,
  undo: () => quill.history.undo(),
  redo: () => quill.history.redo(),
});
