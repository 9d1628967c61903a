import { readFileSync } from 'node:fs';
import { createCleaner } from 'jinggao';
import { describe, expect, test } from 'vitest';
import { readDom } from '../src/dom/read.js';
import { applied, inverted } from '../src/editing/changes.js';
import { cleanHtml, cleanText } from '../src/paste/clean.js';
import { normalise } from '../src/paste/normalise.js';
import { randomNumbers, randomTexts } from '../../tests/web/random_texts.js';
import { randomHtml } from './blocks.js';
import { bodyOf } from './window.js';

const cleaner = await createCleaner();

const clip = (name: string): string =>
  readFileSync(new URL(`clips/${name}.html`, import.meta.url), 'utf8');
const simple = (html: string): string => normalise(html).body.innerHTML;

describe('normalised', () => {
  test('Word: headings, emphasis, links, nested lists, tables; no comments, no handlers', () => {
    expect(normalise(clip('word')).source).toBe('word');
    expect(simple(clip('word'))).toBe(
      '<h1>青禾县春灌全面展开</h1>' +
        '<p><strong>三万亩麦田</strong>喝足了返青水，群众的获得感 and 安全感都强了，' +
        '<a href="https://example.org/a">详见</a>县水利局的 <em>Spring Report</em>。H<sub>2</sub>O</p>' +
        '<p></p>' +
        '<ul><li>清淤渠道<ol><li>东干渠</li><li>西干渠</li></ol></li><li>检修机井</li></ul>' +
        '<p>一、工作要求</p>' +
        '<table><tbody><tr><td colspan="2"><strong>灌区</strong></td></tr>' +
        '<tr><td>东片12处</td><td><p>西片<s>八</s>九处</p><p>已完工</p></td></tr></tbody></table>' +
        '<p>图一链接</p>',
    );
  });

  test('WPS', () => {
    expect(normalise(clip('wps')).source).toBe('wps');
    expect(simple(clip('wps'))).toBe(
      '<h2>河西镇整修水渠</h2><p>全镇投工3200个，整修水渠，，方便<strong>群众灌溉</strong>。</p>' +
        '<ol><li>先干后支</li><li>先急后缓</li></ol>',
    );
  });

  test('WeChat: sections become paragraphs, images come from where they are', () => {
    expect(normalise(clip('wechat')).source).toBe('wechat');
    expect(simple(clip('wechat'))).toBe(
      '<p><strong>麦田里的守渠人</strong></p>' +
        '<p>沈师傅守渠二十年，<strong>从没误过一次水</strong>。</p><p></p>' +
        '<p><img src="https://mmbiz.qpic.cn/mmbiz_jpg/abc/640?wx_fmt=jpeg"></p>' +
        '<p>镇上的人说，，他就是渠上的钟。<br>每天早晚各走一趟。</p><p></p><p>今年又添了新泵。</p>',
    );
  });

  test('Google Docs: one b that is not bold, lists right inside lists', () => {
    expect(normalise(clip('docs')).source).toBe('docs');
    expect(simple(clip('docs'))).toBe(
      '<h2>灌溉方案</h2><p><strong>第一批</strong><em>计划</em><sup>[1]</sup>见' +
        '<a href="https://example.org/plan">附件</a></p>' +
        '<ul><li>东片<ul><li>一号泵</li></ul></li><li>西片</li></ul>',
    );
  });

  test('very many styles, each with its own meaning', () => {
    const weights = Array.from({ length: 250 }, (_, i) => (i % 2 ? 400 : 700) + (i % 100));
    const html = weights.map((weight, i) => `<p style="order:${i};font-weight:${weight}">甲</p>`);
    expect(simple(html.join('') + html.join(''))).toBe(
      [...weights, ...weights]
        .map((weight) => (weight >= 600 ? '<p><strong>甲</strong></p>' : '<p>甲</p>'))
        .join(''),
    );
  });

  test.each([
    [
      'line feeds between Chinese characters',
      '<p>甲\n  乙\nab\nc，\n“丁”</p>',
      '<p>甲乙 ab c，“丁”</p>',
    ],
    ['spaces between Chinese characters', '<p>甲 乙</p>', '<p>甲 乙</p>'],
    [
      'text and blocks in one element',
      '<div>甲<p>乙</p>丙<span>丁</span></div>',
      '<p>甲</p><p>乙</p><p>丙丁</p>',
    ],
    [
      'what a browser shows where it cannot show something else',
      '<p>甲<video src="a.mp4">请升级浏览器</video><picture><img src="a.png"></picture>乙</p>',
      '<p>甲<img src="a.png">乙</p>',
    ],
    ['two line breaks', '<p>甲<br><br>乙<br>丙<br></p>', '<p>甲</p><p></p><p>乙<br>丙</p>'],
    [
      'bold that is not',
      '<p><b style="font-weight:normal">甲</b><b>乙</b></p>',
      '<p>甲<strong>乙</strong></p>',
    ],
    [
      'nested emphasis',
      '<p><i>甲<b>乙</b></i><em>丙</em></p>',
      '<p><em>甲</em><strong><em>乙</em></strong><em>丙</em></p>',
    ],
    [
      'links that run',
      '<p><a href=" java\nscript:x()">甲</a><a href="/乙">乙</a></p>',
      '<p>甲<a href="/乙">乙</a></p>',
    ],
    [
      'handlers and scripts',
      '<p onclick="x()">甲<script>x()</script><svg onload="x()"></svg></p><iframe src="x"></iframe>',
      '<p>甲</p>',
    ],
    [
      'images',
      '<img src="https://e.org/a.png" onerror="x()" alt="渠" width="3" class="b"><img src="javascript:x()">',
      '<p><img src="https://e.org/a.png" alt="渠" width="3"></p>',
    ],
    [
      'code',
      '<pre>a\n  b</pre><p>用 <code>a</code></p>',
      '<pre>a\n  b</pre><p>用 <code>a</code></p>',
    ],
    [
      'a quotation',
      '<blockquote>甲<p>乙</p></blockquote>',
      '<blockquote><p>甲</p><p>乙</p></blockquote>',
    ],
    [
      'a list with paragraphs',
      '<ol start="3"><li><p>甲</p><p>乙</p></li>丙<li>丁</ol>',
      '<ol start="3"><li><p>甲</p><p>乙</p></li><li>丙</li><li>丁</li></ol>',
    ],
    [
      'a table with a caption and a head',
      '<table><caption>表</caption><thead><tr><th>甲</th></tr></thead><tr><td rowspan="2" style="x">乙</td></tr></table>',
      '<p>表</p><table><thead><tr><th>甲</th></tr></thead><tbody><tr><td rowspan="2">乙</td></tr></tbody></table>',
    ],
    ['an item alone', '<li>甲</li>', '<p>甲</p>'],
    [
      'CF_HTML',
      'Version:0.9\r\nStartHTML:00000097\r\n<html><body><!--StartFragment--><p>甲</p><!--EndFragment--></body></html>',
      '<p>甲</p>',
    ],
  ])('%s', (_, html, expected) => {
    expect(simple(html)).toBe(expected);
  });
});

describe('cleaned HTML', () => {
  test('findings are applied to the structure, blank paragraphs go', () => {
    const cleaned = cleanHtml(clip('wechat'), cleaner)!;
    expect(cleaned.html).toContain('镇上的人说，他就是渠上的钟。<br>每天早晚各走一趟。</p><p>今年');
    expect(cleaned.html).toContain('<img src="https://mmbiz');
    expect(cleaned.html).not.toContain('<p></p>');
  });

  test('keeps emphasis, links and images over a join', () => {
    const html =
      '<p>青禾县水利局组织<b>技术人员</b>逐村检查渠道和机井，积极对接好<a href="https://e.org">政</a></p>' +
      '<p></p><p><a href="https://e.org">策</a>，提前谋划<i>春灌</i>工作。</p>';
    const cleaned = cleanHtml(html, cleaner)!;
    expect(cleaned.html).toBe(
      '<p>青禾县水利局组织<strong>技术人员</strong>逐村检查渠道和机井，积极对接好' +
        '<a href="https://e.org">政</a><a href="https://e.org">策</a>，提前谋划<em>春灌</em>工作。</p>',
    );
  });

  test('leaves alone what nothing is wrong with', () => {
    expect(cleanHtml('<p>春灌工作全面展开，三万亩麦田喝足了返青水。</p>', cleaner)).toBeUndefined();
  });
});

describe('cleaned text', () => {
  test('a paragraph a line', () => {
    const { html, text } = cleanText('获得感 and 安全感。\r\n\r\n<甲>，，乙。\n', cleaner, false)!;
    expect(html).toBe('<p>获得感和安全感。</p><p>&lt;甲&gt;，乙。</p>');
    expect(text).toBe('获得感和安全感。\n<甲>，乙。');
  });

  test('plain text keeps its blank lines', () => {
    const { text } = cleanText('获得感 and 安全感。\n\n丙。', cleaner, true)!;
    expect(text).toBe('获得感和安全感。\n\n丙。');
  });

  test('a megabyte', () => {
    const page = '青禾县水利局组织技术人员，，逐村检查渠道和泵站，及时排除险情。\n\n';
    const cleaned = cleanText(page.repeat(12_000), cleaner, false)!;
    expect(cleaned.html.match(/<p>/g)).toHaveLength(12_000);
  });
});

/** Nothing but white space and its breaks may differ: HTML shows a space less at an edge. */
const essence = (text: string): string => text.replace(/\s+/g, '');

describe('whatever is pasted', () => {
  test('as text: is the clean text, and can be taken back', () => {
    for (const text of randomTexts(150, 11)) {
      const cleaned = cleanText(text, cleaner, false);
      if (!cleaned) continue;
      expect(essence(cleaned.text)).toBe(essence(cleaned.result.text));
      expect(readDom(bodyOf(cleaned.html)).text).toBe(cleaned.text);
      const back = applied(cleaned.text, inverted(cleaned.copied, cleaned.steps));
      expect(back.replace(/[\t\u00A0]/g, ' ')).toBe(cleaned.copied.replace(/[\t\u00A0]/g, ' '));
    }
  });

  test('as HTML: is the clean text, and can be taken back', () => {
    const texts = randomTexts(60, 12).flatMap((text) => text.split('\n'));
    for (let seed = 0; seed < 120; seed++) {
      const below = randomNumbers(seed * 104_729 + 5);
      const html = randomHtml(below).replace(/[甲乙丙]/g, () =>
        (texts[below(texts.length)] ?? '').replace(/[<&]/g, '').slice(0, 30),
      );
      const cleaned = cleanHtml(html, cleaner);
      if (!cleaned) continue;
      expect(essence(cleaned.text)).toBe(essence(cleaned.result.text));
      expect(readDom(bodyOf(cleaned.html)).text).toBe(cleaned.text);
      const back = applied(cleaned.text, inverted(cleaned.copied, cleaned.steps));
      expect(back).toBe(cleaned.copied);
    }
  });
});
