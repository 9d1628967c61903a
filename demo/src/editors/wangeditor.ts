import {
  createEditor,
  createToolbar,
  i18nAddResources,
  i18nChangeLanguage,
  i18nGetResources,
} from '@wangeditor/editor';
import '@wangeditor/editor/dist/css/style.css';
import { attach, type WangEditor } from 'jinggao/adapters/wangeditor';
import { h } from '../dom.js';
import type { OpenEditor } from './editor.js';
import { labels } from './labels.js';

// It has words in simplified Chinese and in English.
const own = labels['zh-TW'];
const { header, textStyle, listModule, ...rest } = i18nGetResources('zh-CN') as Resources;
i18nAddResources('zh-TW', {
  ...rest,
  header: { ...header, title: own.heading, text: own.paragraph },
  textStyle: { ...textStyle, bold: own.bold, italic: own.italic, underline: own.underline },
  listModule: { ...listModule, unOrderedList: own.bullets, orderedList: own.numbers },
  blockQuote: { title: own.quotation },
  undo: { undo: own.undo, redo: own.redo },
});

type Resources = Record<string, Record<string, string>>;

export const open: OpenEditor = (place, locale) => {
  i18nChangeLanguage(locale);
  const bar = h('div', { class: 'wang-bar' });
  const element = h('div', { class: 'wang-text' });
  place.replaceChildren(bar, element);
  const editor = createEditor({
    selector: element,
    html: '<p><br></p>',
    config: { placeholder: '', scroll: true, autoFocus: false },
  });
  createToolbar({
    editor,
    selector: bar,
    config: {
      toolbarKeys: [
        'headerSelect',
        'bold',
        'italic',
        'underline',
        '|',
        'bulletedList',
        'numberedList',
        'blockquote',
        '|',
        'undo',
        'redo',
      ],
    },
  });
  const input = element.querySelector<HTMLElement>('[contenteditable]')!;
  input.setAttribute('role', 'textbox'); // wangEditor's own, "textarea", is none
  input.classList.add('prose');
  return {
    input,
    attach: (options) => attach(editor as unknown as WangEditor, options),
    focus: () => {
      editor.focus(true);
    },
    close: () => {
      editor.destroy();
      place.replaceChildren();
    },
  };
};
