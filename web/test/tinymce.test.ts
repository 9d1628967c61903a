// What the adapter does at TinyMCE's events. In TinyMCE itself it is tested by tests/browser/editors/.

import { createCleaner } from 'jinggao';
import { beforeEach, expect, test } from 'vitest';
import { attach, type TinyEditor } from '../src/adapters/tinymce.js';
import { bodyOf, window } from './window.js';

Object.assign(globalThis, {
  InputEvent: window.InputEvent,
  MutationObserver: window.MutationObserver,
});

const cleaner = await createCleaner();
const LINES = '获得感 and 安全感\n第二行';

/** As much of TinyMCE as the adapter asks for at a paste. */
class FakeTiny {
  readonly initialized = true;
  readonly body = bodyOf('<p></p>');
  readonly heard: string[] = [];
  readonly listeners: Record<string, (event: unknown) => void> = {};
  readonly selection = { getNode: () => this.body };

  constructor(readonly commands: readonly string[]) {
    this.body.addEventListener('input', ({ inputType }: Event & { inputType?: string }) => {
      this.heard.push(`input ${inputType!}`);
    });
  }

  getBody = () => this.body;
  on = (name: string, listener: (event: unknown) => void) => (this.listeners[name] = listener);
  queryCommandState = () => false;
  queryCommandSupported = (command: string) => this.commands.includes(command);

  execCommand = (command: string, _: boolean, { text }: { text: string }) => {
    const event = { content: text };
    this.listeners.PastePreProcess!(event);
    this.heard.push(`${command} ${event.content}`);
  };

  /** A paste; whether the browser is kept from making it. */
  async paste(content: Record<string, string>): Promise<boolean> {
    const event = {
      clipboardData: { types: Object.keys(content), getData: (type: string) => content[type] },
      defaultPrevented: false,
      preventDefault: () => (event.defaultPrevented = true),
    };
    this.listeners.paste!(event);
    await Promise.resolve();
    return event.defaultPrevented;
  }
}

let editor: FakeTiny;
const attached = (commands: readonly string[], paste = true) => {
  editor = new FakeTiny(commands);
  const attachment = attach(editor as unknown as TinyEditor, { cleaner, paste });
  return attachment.cleaner;
};

beforeEach(() => attached(['mceInsertClipboardContent']));

test('gives lines of text to TinyMCE itself, which need not ask the browser', async () => {
  expect(await editor.paste({ 'text/plain': LINES })).toBe(true);
  expect(editor.heard).toEqual([
    'mceInsertClipboardContent <p>获得感和安全感</p><p>第二行</p>',
    'input insertFromPaste',
  ]);
});

test.each<[string, Record<string, string>]>([
  ['a line', { 'text/plain': '获得感 and 安全感' }],
  ['HTML', { 'text/plain': LINES, 'text/html': '<p>获得感 and 安全感</p>' }],
  ['text of another form', { 'text/plain': LINES, 'text/rtf': '{}' }],
])('leaves %s to the browser', async (_, content) => {
  expect(await editor.paste(content)).toBe(false);
  expect(editor.heard).toEqual([]);
});

test('leaves lines to the browser in a TinyMCE 4.9 without its paste plugin', async () => {
  await attached([]);
  expect(await editor.paste({ 'text/plain': LINES })).toBe(false);
});

test('leaves lines to the browser where no pastes are to be cleaned', async () => {
  await attached(['mceInsertClipboardContent'], false);
  expect(await editor.paste({ 'text/plain': LINES })).toBe(false);
});
