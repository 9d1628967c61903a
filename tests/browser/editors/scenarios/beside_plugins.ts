/** What an editor's other plugins are given of a paste. */

import type { Editor } from 'ckeditor5';
import { expect } from 'vitest';
import { SLIP } from './clips.js';
import { EMPTY } from './pasting.js';
import { clean, type Scenario } from './scenario.js';

/** One that uploads pictures marks them in what it is given, which must not be cleaned after that. */
const cleanAlready: Scenario = {
  name: 'beside plugins: what they are given is clean',
  lacking: (editor) => (editor === 'ckeditor5' ? undefined : 'its plugins are given no paste'),
  run: async (page) => {
    await page.evaluate(() => {
      const { data, plugins } = window.fixture.editor as Editor;
      plugins.get('ClipboardPipeline').once('inputTransformation', (_, { content }) => {
        document.title = data.htmlProcessor.toData(content);
      });
      return window.fixture.anew();
    });
    await page.set(EMPTY);
    await page.paste({ text: SLIP, html: `<p>${SLIP}</p>` });
    const { text } = await clean(SLIP);
    expect(await page.evaluate(() => document.title)).toBe(`<p>${text}</p>`);
  },
};

export const besidePlugins = [cleanAlready];
