/** TinyMCE 4.9, with the plugins that WordPress's classic editor has it with, and tables. */

import tinymce from 'tinymce4';
import 'tinymce4/themes/modern';
import 'tinymce4/plugins/hr';
import 'tinymce4/plugins/image';
import 'tinymce4/plugins/link';
import 'tinymce4/plugins/lists';
import 'tinymce4/plugins/paste';
import 'tinymce4/plugins/table';
import 'tinymce4/skins/lightgray/skin.min.css';
import { clean } from '../tinymce/ten_lines.js';
import { showTinyMCE } from '../tinymce_fixture.js';

const [editor] = await tinymce.init({
  selector: '#editor',
  plugins: 'hr image link lists paste table',
  skin: false,
  content_css: false,
  height: 500,
});
showTinyMCE(editor!, clean(editor!));
