/** The page's own words. What the panel and the rules say comes with the package. */

import type { LoadFailure, Locale } from 'jinggao';
import type { SampleName } from './samples.js';

export interface Strings {
  title: string;
  motto: string;
  language: string;
  dark: string;
  light: string;
  trySample: string;
  samples: Record<SampleName, { name: string; what: string }>;
  editor: string;
  manuscript: string;
  lead: string;
  invitation: string;
  privacy: string;
  check: string;
  clear: string;
  loading: string;
  loadingEditor: (name: string) => string;
  characters: (n: number) => string;
  took: (milliseconds: string) => string;
  changed: (n: number) => string;
  toLookAt: (n: number) => string;
  nothing: string;
  raw: string;
  draft: (headline: string, fields: string) => string;
  retry: string;
  troubleTitle: string;
  trouble: Record<LoadFailure, string>;
  editorTrouble: (name: string) => string;
}

const zhCN: Strings = {
  title: '净稿：贴进来，就干净了',
  motto: '整版贴进来，稿子就干净了。每一处改动都看得见，退得回。',
  language: '语言',
  dark: '换成深色',
  light: '换成浅色',
  trySample: '贴一份试试',
  samples: {
    page: { name: '报纸版面', what: '断行、重复、串稿' },
    word: { name: 'Word 文稿', what: '样式、列表、表格' },
    wechat: { name: '公众号文章', what: '花样、标点、重复' },
    pdf: { name: 'PDF 文字', what: '一行一断' },
  },
  editor: '编辑器',
  manuscript: '稿子',
  lead: '贴进来，就干净了',
  invitation: '贴您自己的稿子（Ctrl+V），或从上面挑一份样稿',
  privacy: '文字只在这个浏览器里处理，不上传。',
  check: '检查全文',
  clear: '清空',
  loading: '正在准备……',
  loadingEditor: (name) => `正在打开 ${name}……`,
  characters: (n) => `${n.toLocaleString('zh-CN')} 字`,
  took: (ms) => `整理用时 ${ms} 毫秒`,
  changed: (n) => `改好 ${n} 处`,
  toLookAt: (n) => `${n} 处待看`,
  nothing: '没有要改的',
  raw: '原样贴入',
  draft: (headline, fields) => `收到草稿“${headline}”：${fields}`,
  retry: '再试一次',
  troubleTitle: '净稿没有加载成功，贴进来的文字原样保留。',
  trouble: {
    unsupported: '这个浏览器不支持 WebAssembly，请换用新版的 Chrome、Edge、Firefox 或 Safari。',
    forbidden:
      "本站的内容安全策略禁止 WebAssembly。请管理员在 script-src 里加上 'wasm-unsafe-eval'。",
    unreachable: '程序文件没有取到，请检查网络后再试。',
    invalid: '程序文件不完整或版本不符，请刷新页面。',
  },
  editorTrouble: (name) => `${name} 没有打开，请检查网络，或换一个编辑器。`,
};

const zhTW: Strings = {
  title: '淨稿：貼進來，就乾淨了',
  motto: '整版貼進來，稿子就乾淨了。每一處改動都看得見，退得回。',
  language: '語言',
  dark: '換成深色',
  light: '換成淺色',
  trySample: '貼一份試試',
  samples: {
    page: { name: '報紙版面', what: '斷行、重複、串稿' },
    word: { name: 'Word 文稿', what: '樣式、列表、表格' },
    wechat: { name: '公眾號文章', what: '花樣、標點、重複' },
    pdf: { name: 'PDF 文字', what: '一行一斷' },
  },
  editor: '編輯器',
  manuscript: '稿子',
  lead: '貼進來，就乾淨了',
  invitation: '貼您自己的稿子（Ctrl+V），或從上面挑一份樣稿',
  privacy: '文字只在這個瀏覽器裡處理，不上傳。',
  check: '檢查全文',
  clear: '清空',
  loading: '正在準備……',
  loadingEditor: (name) => `正在打開 ${name}……`,
  characters: (n) => `${n.toLocaleString('zh-TW')} 字`,
  took: (ms) => `整理用時 ${ms} 毫秒`,
  changed: (n) => `改好 ${n} 處`,
  toLookAt: (n) => `${n} 處待看`,
  nothing: '沒有要改的',
  raw: '原樣貼入',
  draft: (headline, fields) => `收到草稿「${headline}」：${fields}`,
  retry: '再試一次',
  troubleTitle: '淨稿沒有載入成功，貼進來的文字原樣保留。',
  trouble: {
    unsupported: '這個瀏覽器不支援 WebAssembly，請換用新版的 Chrome、Edge、Firefox 或 Safari。',
    forbidden:
      "本站的內容安全政策禁止 WebAssembly。請管理員在 script-src 裡加上 'wasm-unsafe-eval'。",
    unreachable: '程式檔沒有取到，請檢查網路後再試。',
    invalid: '程式檔不完整或版本不符，請重新整理頁面。',
  },
  editorTrouble: (name) => `${name} 沒有打開，請檢查網路，或換一個編輯器。`,
};

const en: Strings = {
  title: 'jinggao: paste it, and it is clean',
  motto: 'Paste a page, and the copy is clean. Every change is visible and can be taken back.',
  language: 'Language',
  dark: 'Switch to dark',
  light: 'Switch to light',
  trySample: 'Paste one of these',
  samples: {
    page: { name: 'Newspaper page', what: 'cut lines, repeats' },
    word: { name: 'Word file', what: 'styles, lists, a table' },
    wechat: { name: 'WeChat article', what: 'decoration, repeats' },
    pdf: { name: 'Text of a PDF', what: 'a break every line' },
  },
  editor: 'Editor',
  manuscript: 'Manuscript',
  lead: 'Paste it, and it is clean',
  invitation: 'Paste copy of your own (Ctrl+V), or choose a sample above',
  privacy: 'Your text never leaves this browser.',
  check: 'Check all',
  clear: 'Clear',
  loading: 'Getting ready…',
  loadingEditor: (name) => `Opening ${name}…`,
  characters: (n) => `${n.toLocaleString('en')} characters`,
  took: (ms) => `tidied in ${ms} ms`,
  changed: (n) => `${n} changed`,
  toLookAt: (n) => `${n} to look at`,
  nothing: 'nothing to change',
  raw: 'pasted as it came',
  draft: (headline, fields) => `A draft has come in, “${headline}”: ${fields}`,
  retry: 'Try again',
  troubleTitle: 'The cleaner could not be loaded. What you paste stays as it is.',
  trouble: {
    unsupported: 'This browser has no WebAssembly; use a current Chrome, Edge, Firefox or Safari.',
    forbidden:
      "This site's Content-Security-Policy forbids WebAssembly: 'wasm-unsafe-eval' is missing in script-src.",
    unreachable: 'The program could not be fetched. Check the network and try again.',
    invalid: 'The program is incomplete or of another version. Reload the page.',
  },
  editorTrouble: (name) => `${name} did not open. Check the network, or choose another editor.`,
};

export const strings: Readonly<Record<Locale, Strings>> = { 'zh-CN': zhCN, 'zh-TW': zhTW, en };

/** Fills every element that names a string in `data-text`, such as `samples.page.name`. */
export function translate(root: ParentNode, words: Strings): void {
  for (const element of root.querySelectorAll<HTMLElement>('[data-text]')) {
    const path = element.dataset.text!.split('.');
    const text = path.reduce<unknown>((at, name) => (at as Record<string, unknown>)[name], words);
    if (typeof text === 'string') element.textContent = text;
  }
}
