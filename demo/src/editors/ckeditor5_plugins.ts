/** What a newsroom has in CKEditor 5: in the demo, and where the adapter is tested. */

import {
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
} from 'ckeditor5';

export const plugins = [
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
];
