import { ClassicEditor, type Translations } from 'ckeditor5';
import 'ckeditor5/ckeditor5.css';
import type { Locale } from 'jinggao';
import { attach } from 'jinggao/adapters/ckeditor5';
import { h } from '../dom.js';
import { plugins } from './ckeditor5_plugins.js';
import type { OpenEditor } from './editor.js';

// CKEditor's own words, which each are loaded where they are wanted.
const words: Readonly<Partial<Record<Locale, () => Promise<{ default: Translations }>>>> = {
  'zh-CN': () => import('ckeditor5/translations/zh-cn.js'),
  'zh-TW': () => import('ckeditor5/translations/zh.js'),
};

export const open: OpenEditor = async (place, locale) => {
  const translations = await words[locale]?.();
  const source = h('div');
  place.replaceChildren(source);
  const editor = await ClassicEditor.create(source, {
    licenseKey: 'GPL',
    language: { ui: locale === 'zh-TW' ? 'zh' : locale.toLowerCase(), content: locale },
    ...(translations && { translations: translations.default }),
    plugins,
    toolbar: [
      'heading',
      '|',
      'bold',
      'italic',
      'underline',
      'link',
      '|',
      'bulletedList',
      'numberedList',
      'blockQuote',
      '|',
      'undo',
      'redo',
    ],
  });
  const { view } = editor.editing;
  view.change((writer) => {
    writer.addClass('prose', view.document.getRoot()!);
  });
  const input = editor.ui.view.editable.element!;
  return {
    input,
    attach: (options) => attach(editor, options),
    close: () => {
      void editor.destroy();
    },
  };
};
