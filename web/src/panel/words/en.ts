import type { Words } from './words.js';

/** "1 change", "2 changes". */
const counted = (n: number, one: string, many = `${one}s`) =>
  `${n.toLocaleString('en')} ${n === 1 ? one : many}`;

export const en: Words = {
  title: 'Findings',
  close: 'Close',
  open: 'To do',
  done: 'Done',
  stories: 'Stories',
  count: (n) => counted(n, 'finding'),

  acceptSure: (n) => `Accept the ${counted(n, 'sure one')}`,
  acceptAll: (n) => `Accept all ${n}, suggestions too`,
  acceptGroup: (n) => `Accept ${n}`,
  takeBackAll: (n) => `Take back all ${n}`,
  takeBackGroup: (n) => `Take back ${n}`,
  restore: 'Restore what was copied',
  checkAgain: 'Check again',

  accept: 'Accept',
  ignore: 'Ignore',
  ignoreGroup: 'Ignore these',
  ignoreAlways: 'Never show this again',
  switchOff: 'Switch this rule off',
  takeBack: 'Take back',
  show: 'Show in the text',
  about: 'About this rule',
  example: 'Example',
  more: (n) => `List ${n} more`,

  actions: { fixed: 'sure', suggested: 'suggested', flagged: 'to check' },
  replace: (from, to) => `“${from}” becomes “${to}”`,
  remove: (from) => `Delete “${from}”`,
  insert: (to) => `Insert “${to}”`,
  join: 'Join to the next line',
  split: 'Begin a paragraph here',
  context: (text) => `In: ${text}`,

  earlier: 'The earlier one',
  later: 'This one',
  goToOther: 'Go to the earlier one',
  deleteCopy: 'Delete this copy',
  same: 'Both are the same, character for character',
  differences: (n) => `They differ in ${counted(n, 'place')}`,

  headless: 'No headline',
  orphan: 'stray piece',
  subStory: 'item',
  characters: (n) => counted(n, 'character'),
  keepOnly: 'Only this story',
  copyStory: 'Copy',
  draft: 'Make a draft',
  copied: 'Copied, ready to be pasted elsewhere',
  copyFailed: 'The browser does not allow copying. Select the story in the text and press Ctrl+C.',
  keptOnly: (headline) => `Only “${headline}” is left; undo brings the other stories back`,

  idle: {
    title: 'Nothing checked yet',
    text: 'Paste a manuscript, or press the check button of the editor: what to change and what to look at is listed here.',
  },
  busy: 'Checking…',
  nothingOpen: {
    title: 'All done',
    text: 'Nothing is left to look at. What was changed stands under “Done” and can be taken back at any time.',
  },
  nothingDone: {
    title: 'Nothing changed yet',
    text: 'Changes that were accepted are listed here; each can be taken back.',
  },
  nothingFound: { title: 'Nothing found', text: 'This manuscript is clean. Carry on.' },
  noStories: {
    title: 'No stories found',
    text: 'Paste the text of a page, and each of its stories gets a card.',
  },
  trouble: {
    title: 'The check failed. The text is as it was.',
    text: 'Try again. If it fails once more, tell your administrator what stands below.',
    reasons: {
      unsupported:
        'This browser has no WebAssembly. Use a current Chrome, Edge, Firefox or Safari.',
      forbidden:
        "This site's Content-Security-Policy forbids WebAssembly. Its administrator should add 'wasm-unsafe-eval' to script-src.",
      unreachable: 'The program could not be fetched. Check the network, then try again.',
      invalid:
        'The program is incomplete or of another version. Reload the page, or ask your administrator to deploy it again.',
    },
    retry: 'Try again',
  },
  keys: '↑\u00A0↓\u00A0choose, Enter\u00A0accepts, Delete\u00A0ignores, F8\u00A0next, Esc back to the text',

  accepted: (n) => `${counted(n, 'change')} accepted`,
  ignored: (n) => `${n} ignored`,
  takenBack: (n) => `${counted(n, 'change')} taken back`,
  switchedOff: (title) => `The rule “${title}” is off`,
  deletedCopy: 'This copy is deleted',
  restored: 'What was copied is back',
  notRestored: 'What was pasted is no longer in the text',
  notChanged: 'The text has just changed. Nothing was done; try again',
  left: (n) => (n > 0 ? `${n} left` : 'nothing left'),
  place: (n, of) => `${n} of ${of}`,

  tidied: (changes) => `Tidied: ${changes}`,
  change: (kind, n) =>
    ({
      joins: counted(n, 'cut line joined', 'cut lines joined'),
      punctuation: counted(n, 'punctuation mark'),
      spaces: counted(n, 'stray space'),
      characters: counted(n, 'odd character'),
      words: counted(n, 'stray word'),
      house: counted(n, 'house rule applied', 'house rules applied'),
      others: counted(n, 'other change'),
    })[kind],
  comma: ', ',
  toLookAt: (n) => `${n} more to look at`,
  look: 'Look',
};
