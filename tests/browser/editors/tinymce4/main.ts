/** TinyMCE 4.9, with the plugins that WordPress's classic editor has it with, and tables. */

import tinymce from 'tinymce-4';
import 'tinymce-4/themes/modern';
import 'tinymce-4/plugins/hr';
import 'tinymce-4/plugins/image';
import 'tinymce-4/plugins/link';
import 'tinymce-4/plugins/lists';
import 'tinymce-4/plugins/paste';
import 'tinymce-4/plugins/table';
import 'tinymce-4/skins/lightgray/skin.min.css';
import { showTinyMCE } from '../tinymce_fixture.js';

const [editor] = await tinymce.init({
  selector: '#editor',
  plugins: 'hr image link lists paste table',
  skin: false,
  content_css: false,
  height: 500,
});
showTinyMCE(editor!);
