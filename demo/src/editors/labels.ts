/** What the editors' own buttons say, where an editor brings no words in the page's language along. */

import type { Locale } from 'jinggao';

export interface Labels {
  style: string;
  paragraph: string;
  heading: string;
  preformatted: string;
  bold: string;
  italic: string;
  underline: string;
  link: string;
  bullets: string;
  numbers: string;
  quotation: string;
  image: string;
  undo: string;
  redo: string;
  more: string;
  address: string;
  visit: string;
  edit: string;
  remove: string;
  save: string;
  cancel: string;
  close: string;
}

const zhCN: Labels = {
  style: '段落样式',
  paragraph: '正文',
  heading: '标题',
  preformatted: '原样文本',
  bold: '粗体',
  italic: '斜体',
  underline: '下划线',
  link: '链接',
  bullets: '项目符号',
  numbers: '编号',
  quotation: '引用',
  image: '图片',
  undo: '撤销',
  redo: '重做',
  more: '更多',
  address: '网址',
  visit: '打开链接',
  edit: '修改',
  remove: '去掉',
  save: '保存',
  cancel: '取消',
  close: '关闭',
};

const zhTW: Labels = {
  style: '段落樣式',
  paragraph: '內文',
  heading: '標題',
  preformatted: '原樣文字',
  bold: '粗體',
  italic: '斜體',
  underline: '底線',
  link: '連結',
  bullets: '項目符號',
  numbers: '編號',
  quotation: '引用',
  image: '圖片',
  undo: '復原',
  redo: '重做',
  more: '更多',
  address: '網址',
  visit: '開啟連結',
  edit: '修改',
  remove: '移除',
  save: '儲存',
  cancel: '取消',
  close: '關閉',
};

const en: Labels = {
  style: 'Style',
  paragraph: 'Text',
  heading: 'Heading',
  preformatted: 'Preformatted',
  bold: 'Bold',
  italic: 'Italic',
  underline: 'Underline',
  link: 'Link',
  bullets: 'Bullets',
  numbers: 'Numbers',
  quotation: 'Quotation',
  image: 'Image',
  undo: 'Undo',
  redo: 'Redo',
  more: 'More',
  address: 'Address',
  visit: 'Visit',
  edit: 'Edit',
  remove: 'Remove',
  save: 'Save',
  cancel: 'Cancel',
  close: 'Close',
};

export const labels: Readonly<Record<Locale, Labels>> = { 'zh-CN': zhCN, 'zh-TW': zhTW, en };
