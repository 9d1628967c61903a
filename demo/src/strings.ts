/** The page's own words. What findings say comes with the package. */

import type { BlockKind, Locale } from 'jinggao';

const zhCN = {
  title: '净稿',
  motto: '整版贴进来，干净稿子拿走。每一处改动都看得见，退得回。',
  language: '语言',
  source: '原文',
  manuscript: '净稿',
  stories: '本页稿件',
  findings: '改动与提示',
  loadSample: '载入样例',
  clear: '清空',
  copy: '复制净稿',
  copied: '已复制',
  copyFailed: '浏览器不允许复制，文字已选中，请按 Ctrl+C。',
  showChanges: '显示改动',
  placeholder: '在此粘贴或输入。\n\n从 PDF、排版软件或旧系统里复制的一整版也可以。',
  keys: 'F8 下一处，Shift+F8 上一处',
  emptyTitle: '稿纸还空着',
  emptyText:
    '把版面文字贴到“原文”里：断开的段落会接上，多余的字符会拿掉，重复的段落会标出来。文字只在您的浏览器里处理，不上传。',
  cleanTitle: '没有发现问题',
  loading: '正在准备……',
  status: (fixed: number, open: number) =>
    [fixed ? `${fixed} 处已改` : '', open ? `${open} 处待看` : ''].filter(Boolean).join('，') ||
    '没有要改的',
  took: (ms: string) => `${ms} 毫秒`,
  characters: (n: string) => `${n} 字`,
  dark: '换成深色',
  light: '换成浅色',
  apply: '采用',
  revoke: '还原',
  reapply: '重新采用',
  dismiss: '不改',
  checked: '已核',
  recheck: '再看',
  goEarlier: '看前一处',
  goLater: '看后一处',
  earlierOf: '下文又出现一次',
  orphan: '残稿',
  subStory: '子稿',
  untitled: '无标题',
  retry: '再试一次',
  close: '关闭',
  troubleTitle: '净稿没有加载成功，原文不受影响。',
  trouble: {
    unsupported: '这个浏览器不支持 WebAssembly，请换用新版的 Chrome、Edge、Firefox 或 Safari。',
    forbidden:
      "本站的内容安全策略禁止 WebAssembly。请管理员在 script-src 里加上 'wasm-unsafe-eval'。",
    unreachable: '程序文件没有取到，请检查网络后再试。',
    invalid: '程序文件不完整或版本不符，请刷新页面。',
  },
  cleanTrouble: '这份文字没有清理成功，原文不受影响。',
  actions: { fixed: '已改', suggested: '建议', flagged: '提示' },
  kinds: {
    headline: '标题',
    subhead: '小标题',
    byline: '署名',
    caption: '图片说明',
    furniture: '版面文字',
    'list-item': '列表',
    paragraph: '正文',
  } satisfies Record<BlockKind, string>,
};

export type Strings = typeof zhCN;

const zhTW: Strings = {
  ...zhCN,
  title: '淨稿',
  motto: '整版貼進來，乾淨稿子拿走。每一處改動都看得見，退得回。',
  language: '語言',
  source: '原文',
  manuscript: '淨稿',
  stories: '本頁稿件',
  findings: '改動與提示',
  loadSample: '載入範例',
  copy: '複製淨稿',
  copied: '已複製',
  copyFailed: '瀏覽器不允許複製，文字已選取，請按 Ctrl+C。',
  showChanges: '顯示改動',
  placeholder: '在此貼上或輸入。\n\n從 PDF、排版軟體或舊系統複製的一整版也可以。',
  keys: 'F8 下一處，Shift+F8 上一處',
  emptyTitle: '稿紙還空著',
  emptyText:
    '把版面文字貼到「原文」裡：斷開的段落會接上，多餘的字元會拿掉，重複的段落會標出來。文字只在您的瀏覽器裡處理，不上傳。',
  cleanTitle: '沒有發現問題',
  loading: '正在準備……',
  status: (fixed, open) =>
    [fixed ? `${fixed} 處已改` : '', open ? `${open} 處待看` : ''].filter(Boolean).join('，') ||
    '沒有要改的',
  took: (ms) => `${ms} 毫秒`,
  dark: '換成深色',
  light: '換成淺色',
  apply: '採用',
  revoke: '還原',
  reapply: '重新採用',
  dismiss: '不改',
  checked: '已核',
  recheck: '再看',
  goEarlier: '看前一處',
  goLater: '看後一處',
  earlierOf: '下文又出現一次',
  orphan: '殘稿',
  subStory: '子稿',
  untitled: '無標題',
  retry: '再試一次',
  close: '關閉',
  troubleTitle: '淨稿沒有載入成功，原文不受影響。',
  trouble: {
    unsupported: '這個瀏覽器不支援 WebAssembly，請換用新版的 Chrome、Edge、Firefox 或 Safari。',
    forbidden:
      "本站的內容安全政策禁止 WebAssembly。請管理員在 script-src 裡加上 'wasm-unsafe-eval'。",
    unreachable: '程式檔沒有取到，請檢查網路後再試。',
    invalid: '程式檔不完整或版本不符，請重新整理頁面。',
  },
  cleanTrouble: '這份文字沒有清理成功，原文不受影響。',
  actions: { fixed: '已改', suggested: '建議', flagged: '提示' },
  kinds: {
    headline: '標題',
    subhead: '小標題',
    byline: '署名',
    caption: '圖說',
    furniture: '版面文字',
    'list-item': '列表',
    paragraph: '內文',
  },
};

const en: Strings = {
  title: 'jinggao',
  motto: 'Paste a page, take away a clean manuscript. Every change is visible and can be undone.',
  language: 'Language',
  source: 'Source',
  manuscript: 'Manuscript',
  stories: 'Stories',
  findings: 'Changes & notes',
  loadSample: 'Load sample',
  clear: 'Clear',
  copy: 'Copy clean text',
  copied: 'Copied',
  copyFailed: 'The browser does not allow copying; the text is selected, press Ctrl+C.',
  showChanges: 'Show changes',
  placeholder: 'Paste or type here.\n\nA whole page from a PDF or a layout program is fine.',
  keys: 'F8 next, Shift+F8 previous',
  emptyTitle: 'A blank sheet',
  emptyText:
    'Paste the text of a page into the source: cut paragraphs are joined, stray characters taken out, repeats pointed out. Your text never leaves this browser.',
  cleanTitle: 'Nothing found',
  loading: 'Getting ready…',
  status: (fixed, open) =>
    [fixed ? `${fixed} changed` : '', open ? `${open} to look at` : '']
      .filter(Boolean)
      .join(', ') || 'Nothing to change',
  took: (ms) => `${ms} ms`,
  characters: (n) => `${n} characters`,
  dark: 'Switch to dark',
  light: 'Switch to light',
  apply: 'Apply',
  revoke: 'Undo',
  reapply: 'Apply again',
  dismiss: 'Leave as is',
  checked: 'Checked',
  recheck: 'Look again',
  goEarlier: 'See the earlier one',
  goLater: 'See the later one',
  earlierOf: 'Stands again further down',
  orphan: 'stray piece',
  subStory: 'item',
  untitled: 'no headline',
  retry: 'Try again',
  close: 'Close',
  troubleTitle: 'The cleaner could not be loaded. Your text is safe.',
  trouble: {
    unsupported: 'This browser has no WebAssembly; use a current Chrome, Edge, Firefox or Safari.',
    forbidden:
      "This site's Content-Security-Policy forbids WebAssembly: 'wasm-unsafe-eval' is missing in script-src.",
    unreachable: 'The program could not be fetched. Check the network and try again.',
    invalid: 'The program is incomplete or of another version. Reload the page.',
  },
  cleanTrouble: 'This text could not be cleaned. It is as it was.',
  actions: { fixed: 'changed', suggested: 'suggested', flagged: 'to check' },
  kinds: {
    headline: 'headline',
    subhead: 'subhead',
    byline: 'byline',
    caption: 'caption',
    furniture: 'page furniture',
    'list-item': 'list item',
    paragraph: 'paragraph',
  },
};

export const strings: Readonly<Record<Locale, Strings>> = { 'zh-CN': zhCN, 'zh-TW': zhTW, en };

/** Fills every element that names a string in `data-text`. */
export function translate(root: ParentNode, words: Strings): void {
  for (const element of root.querySelectorAll<HTMLElement>('[data-text]')) {
    const text = words[element.dataset.text as keyof Strings];
    if (typeof text === 'string') element.textContent = text;
  }
}
