/** TinyMCE 8 with lists, links, images, tables and code. */

import tinymce from 'tinymce';
import 'tinymce/icons/default';
import 'tinymce/models/dom';
import 'tinymce/themes/silver';
import 'tinymce/plugins/codesample';
import 'tinymce/plugins/image';
import 'tinymce/plugins/link';
import 'tinymce/plugins/lists';
import 'tinymce/plugins/table';
import 'tinymce/skins/ui/oxide/skin.css';
import { showTinyMCE } from '../tinymce_fixture.js';

const [editor] = await tinymce.init({
  selector: '#editor',
  license_key: 'gpl',
  plugins: 'codesample image link lists table',
  skin: false,
  content_css: false,
  height: 500,
  promotion: false,
});
showTinyMCE(editor!);
