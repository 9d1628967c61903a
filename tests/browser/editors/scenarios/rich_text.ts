/** HTML pasted: its formatting stays, its styles go. */

import { expect } from 'vitest';
import { cleaned } from './clean.js';
import {
  begin,
  expectFormats,
  expectShown,
  linesOf,
  story,
  textOf,
  undo,
  type Scenario,
} from './scenario.js';

const IMAGE = 'data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=';

const paragraphs = (lines: readonly string[]): string =>
  lines.map((line) => `<p>${line}</p>`).join('\n');

// As Word writes it: wrapped at a column, with its styles and its namespaces.
const word = (
  lines: readonly string[],
): string => `<html xmlns:o="urn:schemas-microsoft-com:office:office"
xmlns:w="urn:schemas-microsoft-com:office:word">
<head><meta charset=utf-8><meta name=Generator content="Microsoft Word 15">
<style>
<!-- p.MsoNormal {margin:0cm; font-size:10.5pt; font-family:等线;} -->
</style></head>
<body lang=ZH-CN style='tab-interval:21.0pt'><!--StartFragment-->
<p class=MsoNormal style='text-indent:21.0pt'><b><span style='font-family:黑体;mso-bidi-font-family:黑体'>${lines[0]!}<span
lang=EN-US><o:p></o:p></span></span></b></p>
${lines
  .slice(1)
  .map(
    (line) =>
      `<p class=MsoNormal style='text-indent:21.0pt;mso-char-indent-count:2.0'><span style='font-family:宋体;color:black'>${line}<span lang=EN-US><o:p></o:p></span></span></p>`,
  )
  .join('\n')}
<!--EndFragment--></body></html>`;

export const richText: Scenario[] = [
  {
    name: 'rich text: from Word',
    async run(driver) {
      await begin(driver);
      await driver.paste({ html: word(story), text: story.join('\r\n') });
      const { text } = await cleaned(story.join('\n'));
      expect(linesOf(await textOf(driver))).toEqual(linesOf(text));
      await expectFormats(driver, [
        [story[0]!.replaceAll(' ', ''), 'strong'],
        [story[1]!.replaceAll(' ', ''), ''],
      ]);
      expect(await driver.evaluate(() => window.fixture.html())).not.toMatch(/mso|宋体|MsoNormal/i);
      await expectShown(driver);
      expect((await undo(driver)).trim()).toBe('');
    },
  },
  {
    name: 'rich text: bold and a link across a join',
    async run(driver) {
      await begin(driver);
      const html = paragraphs(story)
        .replace('一律不准', '一律<strong>不准</strong>')
        .replace('上摊。', '<strong>上</strong><a href="https://example.com/a">摊。</a>')
        .replace('停车线，，让', '<em>停车线，，让</em>');
      await driver.paste({ html, text: story.join('\n') });
      const { text } = await cleaned(story.join('\n'));
      expect(text).toContain('一律不准上摊。');
      expect(linesOf(await textOf(driver))).toEqual(linesOf(text));
      await expectFormats(driver, [
        ['合格的一律', ''],
        ['不准上', 'strong'],
        ['摊。', 'a'],
        ['对自产自销', ''],
        ['停车线，让', 'em'],
      ]);
      await expectShown(driver);
    },
  },
  {
    name: 'rich text: a table',
    async run(driver) {
      await begin(driver);
      const html = `<p>增强获得感 and 安全感。</p><table><tbody><tr><td>作物,名</td><td><b>增产</b></td></tr><tr><td>麦子</td><td>确保群众满意，，放心。</td></tr></tbody></table><p>表后一段。</p>`;
      const copied =
        '增强获得感 and 安全感。\n作物,名\n增产\n麦子\n确保群众满意，，放心。\n表后一段。';
      await driver.paste({ html, text: copied });
      const cells = ['作物,名', '增产', '麦子', '确保群众满意，，放心。'];
      const { text } = await cleaned(
        copied,
        cells.map((cell) => [cell, 'table-cell']),
      );
      expect(linesOf(await textOf(driver))).toEqual(linesOf(text));
      await expectFormats(driver, [
        ['麦子', 'td'],
        ['确保群众满意，放心。', 'td'],
        ['增产', 'strong'],
      ]);
      await expectShown(driver);
    },
  },
  {
    name: 'rich text: a nested list',
    async run(driver, editor) {
      await begin(driver);
      const html = `<h2>要求 and 分工</h2><ul><li>把工作做细，，做实</li><li>分工如下<ol><li>农技人员<b>下田，，指导</b></li><li>农户备种</li></ol></li><li>月底检查</li></ul><p>增强获得感 and 安全感。</p>`;
      const items = [
        '把工作做细，，做实',
        '分工如下',
        '农技人员下田，，指导',
        '农户备种',
        '月底检查',
      ];
      const copied = ['要求 and 分工', ...items, '增强获得感 and 安全感。'].join('\n');
      await driver.paste({ html, text: copied });
      const { text } = await cleaned(copied, [
        ['要求 and 分工', 'heading'],
        ...items.map((item): [string, 'list-item'] => [item, 'list-item']),
      ]);
      expect(linesOf(await textOf(driver))).toEqual(linesOf(text));
      await expectFormats(driver, [
        ['把工作做细，做实', editor === 'wangeditor' ? '' : 'li'],
        ['下田，指导', 'strong'],
      ]);
      await expectShown(driver);
    },
  },
  {
    name: 'rich text: an image between two halves',
    async run(driver, editor) {
      await begin(driver);
      const html = paragraphs(story).replace('<p>上摊', `<p><img src="${IMAGE}"></p><p>上摊`);
      const copied = story.join('\n').replace('\n上摊', '\n\uFFFC\n上摊');
      await driver.paste({ html, text: story.join('\n') });
      const { text } = await cleaned(copied);
      const found = linesOf(await textOf(driver));
      // An editor may put an image into the line before.
      expect(found.join('').replaceAll('\n', '')).toBe(linesOf(text).join(''));
      expect(found.length, editor).toBeGreaterThanOrEqual(linesOf(text).length - 1);
      await expectShown(driver);
    },
  },
];
