import { attach, type TinyEditor } from 'jinggao/adapters/tinymce';
import tinymce from 'tinymce';
import 'tinymce/icons/default';
import 'tinymce/models/dom';
import 'tinymce/plugins/link';
import 'tinymce/plugins/lists';
import 'tinymce/plugins/table';
import darkSkin from 'tinymce/skins/ui/oxide-dark/skin.min.css?inline';
import lightSkin from 'tinymce/skins/ui/oxide/skin.min.css?inline';
import contentSkin from 'tinymce/skins/ui/oxide/content.min.css?inline';
import 'tinymce/themes/silver';
import { h } from '../dom.js';
import { currentTheme, onTheme } from '../preferences.js';
import iframeStyle from '../styles/iframe.css?inline';
import type { OpenEditor } from './editor.js';
import { labels, type Labels } from './labels.js';

export const open: OpenEditor = async (place, locale) => {
  tinymce.addI18n(locale, wordsOf(labels[locale]));
  const target = h('div');
  const style = h('style');
  place.replaceChildren(target);
  document.head.append(style);
  const [editor] = await tinymce.init({
    target,
    language: locale,
    license_key: 'gpl',
    plugins: 'link lists table',
    toolbar: 'blocks | bold italic underline link | bullist numlist blockquote | undo redo',
    menubar: false,
    statusbar: false,
    promotion: false,
    branding: false,
    height: '100%',
    skin: false,
    content_css: false,
    content_style: contentSkin + iframeStyle,
    highlight_on_focus: false,
  });
  if (!editor) throw new Error('TinyMCE did not open.');
  const paint = () => {
    style.textContent = currentTheme() === 'dark' ? darkSkin : lightSkin;
    editor.getDoc().documentElement.dataset.theme = currentTheme();
  };
  paint();
  const forget = onTheme(paint);
  return {
    input: editor.getBody(),
    attach: (options) => attach(editor as unknown as TinyEditor, options),
    close: () => {
      forget();
      style.remove();
      editor.destroy();
      place.replaceChildren();
    },
  };
};

/** By what TinyMCE says in English. */
const wordsOf = (own: Labels): Record<string, string> => ({
  Blocks: own.style,
  'Block {0}': `${own.style} {0}`,
  Paragraph: own.paragraph,
  ...Object.fromEntries([1, 2, 3, 4, 5, 6].map((n) => [`Heading ${n}`, `${own.heading} ${n}`])),
  Preformatted: own.preformatted,
  Bold: own.bold,
  Italic: own.italic,
  Underline: own.underline,
  'Insert/edit link': own.link,
  'Insert/Edit Link': own.link,
  'Bullet list': own.bullets,
  'Numbered list': own.numbers,
  Blockquote: own.quotation,
  Undo: own.undo,
  Redo: own.redo,
  'Reveal or hide additional toolbar items': own.more,
  URL: own.address,
  Save: own.save,
  Cancel: own.cancel,
  Close: own.close,
});
