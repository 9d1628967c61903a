/** CKEditor 5, the classic editor, with what a newsroom has in it. */

import {
  BlockQuote,
  Bold,
  ClassicEditor,
  Code,
  CodeBlock,
  Essentials,
  Heading,
  HorizontalLine,
  Image,
  ImageInline,
  Italic,
  Link,
  List,
  Paragraph,
  PasteFromOffice,
  Table,
  Underline,
} from 'ckeditor5';
import 'ckeditor5/ckeditor5.css';
import { show } from '../fixture.js';
import { clean } from './ten_lines.js';

const editor = await ClassicEditor.create(document.querySelector<HTMLElement>('#editor')!, {
  licenseKey: 'GPL',
  plugins: [
    BlockQuote,
    Bold,
    Code,
    CodeBlock,
    Essentials,
    Heading,
    HorizontalLine,
    Image,
    ImageInline,
    Italic,
    Link,
    List,
    Paragraph,
    PasteFromOffice,
    Table,
    Underline,
  ],
});

show(() => clean(editor), {
  editor,
  // Setting the data begins a new history.
  setHTML: (html) => {
    editor.setData(html);
  },
  html: () => editor.getData(),
  undo: () => {
    editor.execute('undo');
  },
  redo: () => {
    editor.execute('redo');
  },
});
