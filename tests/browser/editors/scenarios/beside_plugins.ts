/** What an editor's other plugins are given of a paste. */

import type { Editor } from 'ckeditor5';
import type { EditorView } from 'prosemirror-view';
import { expect } from 'vitest';
import type { EditorPage } from '../editor_page.js';
import { SLIP } from './clips.js';
import { EMPTY } from './pasting.js';
import { clean, type Scenario } from './scenario.js';

/** One that uploads pictures marks them in what it is given, which must not be cleaned after that. */
const cleanAlready: Scenario = {
  name: 'beside plugins: what they are given is clean',
  lacking: (editor) => (editor === 'ckeditor5' ? undefined : 'its plugins are given no paste'),
  run: async (page) => {
    const { text } = await clean(SLIP);
    for (const clip of [{ text: SLIP }, { text: SLIP, html: `<p>${SLIP}</p>` }]) {
      await page.evaluate(() => {
        const { data, plugins } = window.fixture.editor as Editor;
        plugins.get('ClipboardPipeline').once('inputTransformation', (_, { content }) => {
          document.title = data.htmlProcessor.toData(content);
        });
        return window.fixture.anew();
      });
      await page.set(EMPTY);
      await page.paste(clip);
      expect(await page.evaluate(() => document.title)).toBe(`<p>${text}</p>`);
    }
  },
};

// A pixel.
const PICTURE =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

/** A file pasted: the event is made, as no browser lets a page copy a file. */
const pasteFile = (page: EditorPage, url: string) =>
  page.evaluate(async (address) => {
    const png = await (await fetch(address)).blob();
    const clipboardData = new DataTransfer();
    clipboardData.items.add(new File([png], 'ferry.png', { type: 'image/png' }));
    const paste = new ClipboardEvent('paste', { bubbles: true, cancelable: true });
    Object.defineProperty(paste, 'clipboardData', { value: clipboardData }); // Firefox would leave the file out
    window.fixture.content().dispatchEvent(paste);
  }, url);

/** Waits until a picture that has been uploaded stands in CKEditor, and gives its text as HTML. */
const uploaded = (page: EditorPage) =>
  page.evaluate(
    () =>
      new Promise<string>((resolve) => {
        const { model, data } = window.fixture.editor as Editor;
        const look = () => {
          const html = data.get();
          if (!html.includes('src="/ferry.jpg"')) return;
          model.document.off('change', look);
          resolve(html);
        };
        model.document.on('change', look);
        look();
        setTimeout(() => {
          resolve(data.get());
        }, 10_000);
      }),
  );

const upload: Scenario = {
  name: 'beside plugins: a picture is uploaded, alone and in what is cleaned',
  lacking: (editor) => (editor === 'ckeditor5' ? undefined : 'it uploads nothing by itself'),
  run: async (page) => {
    await page.set(EMPTY);
    await pasteFile(page, PICTURE);
    expect(await uploaded(page), 'alone').toMatch(/<img[^>]*src="\/ferry.jpg"/);
    await page.set(EMPTY);
    await page.paste({ text: SLIP, html: `<p>${SLIP}</p><p><img src="${PICTURE}"></p>` });
    const html = await uploaded(page);
    expect(html, 'among text').toMatch(/<img[^>]*src="\/ferry.jpg"/);
    expect(html).toContain((await clean(SLIP)).text);
  },
};

/** A host whose own handler comes before the adapter is given what is clean, and puts it in by itself. */
const ownHandler: Scenario = {
  name: "beside plugins: what the host's own handler puts in can be taken back",
  lacking: (editor) => (editor === 'prosemirror' ? undefined : 'it has no such handlers'),
  run: async (page) => {
    await page.evaluate(() => {
      (window.fixture.editor as EditorView).setProps({
        handlePaste: ({ state, dispatch }, _, slice) => {
          dispatch(state.tr.replaceSelection(slice));
          return true;
        },
      });
    });
    try {
      for (const clip of [{ text: SLIP }, { text: SLIP, html: `<p>${SLIP}</p>` }]) {
        await page.set(EMPTY);
        await page.paste(clip);
        expect((await page.standing()).text).toBe((await clean(SLIP)).text);
        expect(await page.evaluate(() => window.fixture.attachment.review().restore())).toBe(true);
        expect((await page.standing()).text).toBe(SLIP);
      }
    } finally {
      await page.evaluate(() => {
        (window.fixture.editor as EditorView).setProps({ handlePaste: undefined });
      });
    }
  },
};

/** What the host itself puts in by the editor's paste is no paste. */
const ownPaste: Scenario = {
  name: 'beside plugins: what the host pastes is left alone',
  lacking: ownHandler.lacking!,
  run: async (page) => {
    await page.set(EMPTY);
    await page.paste({ text: '。', html: '<p>。</p>' });
    await page.evaluate((slip) => {
      (window.fixture.editor as EditorView).pasteHTML(`<p>${slip}</p>`);
    }, SLIP);
    expect((await page.standing()).text).toBe(`。${SLIP}`);
  },
};

export const besidePlugins = [cleanAlready, upload, ownHandler, ownPaste];
