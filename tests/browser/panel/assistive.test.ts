// What assistive technology is given of the panel: roles, names, states, and what is said politely.

import { beforeEach, describe, expect, test } from 'vitest';
import { assistiveTree } from './assistive.js';
import type { Made } from './page.js';
import { clickButton, fill, inPanel, page, review } from './stage.js';

declare const made: Made;

const TITLE = '检查结果';

const tree = () => assistiveTree(page, TITLE);

/** The lines from the first that holds `from`, as many as are asked for, without their common indent. */
async function part(from: string, count: number): Promise<string[]> {
  const lines = await tree();
  const at = lines.findIndex((line) => line.includes(from));
  const indent = /^ */.exec(lines[at] ?? '')![0].length;
  return lines.slice(at, at + count).map((line) => line.slice(indent));
}

describe('the panel', () => {
  beforeEach(fill);

  test('is a region with tabs and its main buttons before the list', async () => {
    expect((await tree()).slice(0, 11)).toEqual([
      'region “检查结果”',
      '  sectionheader “”',
      '    heading “检查结果” level=2',
      '    button “关闭”',
      '  tablist “”',
      '    tab “待处理 9” selected=true',
      '    tab “已改”',
      '    tab “稿件 2”',
      '  button “采用有把握的 4 处”',
      '  button “连同建议，采用 6 处”',
      '  tabpanel “待处理 9”',
    ]);
  });

  test('has a heading, a list by its name, and options that say all, for each rule', async () => {
    expect(await part('heading “半角标点', 6)).toEqual([
      'heading “半角标点 2” level=3',
      'button “说明，半角标点” expanded=false',
      'button “采用 2 处”',
      'listbox “半角标点 2”',
      '  option “有把握，“,”改为“，”，上下文：…图。船老大陆水生说,渡口修好以后,早上…”',
      '  option “有把握，“,”改为“，”，上下文：…生说,渡口修好以后,早上头一班船多坐了…”',
    ]);
  });

  test('has a name for each option, those that are out of sight among them', async () => {
    await page.setViewport({ width: 800, height: 200 });
    await fill();
    const options = (await tree()).filter((line) => line.includes('option'));
    expect(options.length).toBeGreaterThan(8);
    expect(options.filter((line) => line.includes('“”'))).toEqual([]);
  });

  test('has the focus on a list, and one option of all chosen', async () => {
    await page.focus('#editor');
    await page.keyboard.press('F8');
    const lines = await tree();
    expect(lines.filter((line) => line.includes('focused'))).toEqual([
      '    listbox “标点重复 1” focused=true',
    ]);
    expect(lines.filter((line) => /option.*selected=true/.test(line))).toEqual([
      '      option “有把握，“，，”改为“，”，上下文：…口改造工程通过验收，，比计划提前了二十天…” selected=true',
    ]);
  });

  test('says what a sign opens', async () => {
    await page.click(inPanel('.group-head .sign'));
    expect(await part('button “说明，段落被截断', 1)).toEqual([
      'button “说明，段落被截断” focused=true expanded=true',
    ]);
  });

  test('has the chosen one in a region by the name of its rule, the two of a repeat by headings', async () => {
    await page.click(inPanel('#item-8'));
    const lines = await part('region “段落大体重复', 40);
    expect(lines.filter((line) => /region|group|heading|button/.test(line))).toEqual([
      'region “段落大体重复”',
      expect.stringMatching(/^ {2}group “repeat\/near-paragraph/),
      '    heading “前一处” level=4',
      '    heading “这一处” level=4',
      '    button “去看前一处”',
      '    button “删去这一处”',
      '    button “到文中看”',
      '    button “忽略”',
      '    button “不再提示这一处”',
    ]);
  });

  test('has the stories in a list, each with a heading', async () => {
    await page.click(inPanel('#tab-stories'));
    const lines = await part('tabpanel', 9);
    expect(lines.filter((line) => !line.includes('paragraph'))).toEqual([
      'tabpanel “稿件 2”',
      '  list “”',
      '    listitem “” level=1',
      '      heading “柳汀镇渡口改造提前完工 两岸居民出行更方便” level=3',
      '        button “柳汀镇渡口改造提前完工 两岸居民出行更方便”',
      '      button “存为草稿”',
      '      button “复制”',
      '      button “只留这篇”',
    ]);
  });

  test('is busy while it checks, and alerts where that has failed', async () => {
    await review((r) => {
      r.set({ busy: true });
    });
    expect(await part('tabpanel', 1)).toEqual(['tabpanel “待处理 9” busy=1']);
    await review((r) => {
      r.set({ busy: false, trouble: new Error('no') });
    });
    expect((await part('tabpanel', 3)).map((line) => line.replace(/“.*”/, ''))).toEqual([
      'tabpanel ',
      '  alert  live=assertive',
      '    heading  level=3',
    ]);
  });

  test('says politely what was done, and the notice what was done to a paste', async () => {
    const statuses = async () => {
      const lines = await assistiveTree(page, 'The panel');
      return lines.filter((line) => line.includes('status')).map((line) => line.trim());
    };
    const polite = 'status “” live=polite';
    // Both are there before anything is said: what comes with its words is not read.
    expect(await statuses()).toEqual([polite, polite]);
    await clickButton('采用有把握的 4 处');
    await page.evaluate(() => {
      made.notice.report = made.report('获得感 and 安全感，，幸福。', true);
    });
    expect(await statuses()).toEqual([polite, polite]);
  });
});
