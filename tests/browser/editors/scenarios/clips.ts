/** What people paste: written for the tests, of towns that there are not. */

import type { Clip } from '../../drivers/driver.js';

/** HTML as a program puts it on the clipboard, and the same said in simple HTML. */
export interface RichClip extends Clip {
  html: string;
  meaning: string;
}

/** A page copied as text: a paragraph cut in two by a column, and slips. */
export const PLAIN: Clip = {
  text: `柳汀镇渡口改造提前完工 两岸居民出行更方便

本报讯（记者 陆水生）11月3日，柳汀镇老渡口改造工程提前完工，两岸居民往来更加方便。镇里先后三次征求两岸居民的意见，把候船亭、栈桥和步道一并列入改造范围，积极对接好水

利、交通等部门的力量，赶在枯水期之前完成了全部水下作业。

“以前过河要看天气,现在随到随走。”家住东岸的秦阿婆说，渡口修好以后，居民的获得感 and 安全感都强了。。

镇里还在渡口旁建起了便民服务站，，提供热水、充电和雨具。下一步,柳汀镇将继续完善沿岸步道，让群众走得舒心。`,
};

const rich = (meaning: string, html = meaning): RichClip => ({
  html,
  meaning,
  text: meaning
    .replace(/<img[^>]*>/g, '')
    .replace(/<\/(p|h\d|li|td|th)>/g, '\n\n')
    .replace(/<[^>]+>/g, '')
    .trim(),
});

// Not in the page: some editors take no such image from a paste.
const IMAGE = '/ferry.jpg';

/** As Word writes it: styles of its own, lines broken at eighty characters, smart tags. */
export const WORD = rich(
  '<h1>石桥乡春灌提前十天</h1>' +
    '<p>本报讯 3月12日，石桥乡<strong>提前,十天</strong>开闸放水，全乡一万二千亩麦田喝上了返青水。</p>' +
    '<p>乡里的<em>农技员</em>说，今年墒情好，群众的获得感 and 安全感都强了。</p>' +
    '<ul><li>东渠,六千亩</li><li>西渠，六千亩</li></ul>' +
    '<p>春灌预计月底结束。</p>',
  `<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"
xmlns:w="urn:schemas-microsoft-com:office:word" xmlns="http://www.w3.org/TR/REC-html40">
<head><meta http-equiv=Content-Type content="text/html; charset=utf-8"><meta name=ProgId content=Word.Document>
<meta name=Generator content="Microsoft Word 15"><style><!--
 p.MsoNormal, li.MsoNormal {margin:0cm; text-align:justify; font-size:10.5pt; font-family:等线;}
 @list l0 {mso-list-id:1234; mso-list-type:hybrid; mso-list-template-ids:-1;}
 @list l0:level1 {mso-level-number-format:bullet; mso-level-text:l; font-family:Wingdings;} --></style></head>
<body lang=ZH-CN style='tab-interval:21.0pt;word-wrap:break-word'><!--StartFragment-->
<h1><span style='font-family:"等线 Light"'>石桥乡春灌提前十天</span><span lang=EN-US><o:p></o:p></span></h1>
<p class=MsoNormal><span style='font-family:宋体;mso-ascii-font-family:等线'>本报讯 <span
lang=EN-US>3</span>月<span lang=EN-US>12</span>日，石桥乡<b
style='mso-bidi-font-weight:normal'>提前,十天</b>开闸放水，全乡一万二千亩麦田喝上了返青水。</span><span
lang=EN-US><o:p></o:p></span></p>
<p class=MsoNormal><span style='font-family:宋体'>乡里的<i>农技员</i>说，今年墒情好，群众的获得感<span lang=EN-US> and
</span>安全感都强了。<span lang=EN-US><o:p></o:p></span></span></p>
<p class=MsoListParagraph style='margin-left:22.0pt;text-indent:-22.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span
lang=EN-US style='font-family:Wingdings'><span style='mso-list:Ignore'>l<span
style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span></span><![endif]><span
style='font-family:宋体'>东渠,六千亩</span><span lang=EN-US><o:p></o:p></span></p>
<p class=MsoListParagraph style='margin-left:22.0pt;text-indent:-22.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span
lang=EN-US style='font-family:Wingdings'><span style='mso-list:Ignore'>l<span
style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span></span><![endif]><span
style='font-family:宋体'>西渠，六千亩</span><span lang=EN-US><o:p></o:p></span></p>
<p class=MsoNormal><span style='font-family:宋体'>春灌预计月底结束。</span><span lang=EN-US><o:p></o:p></span></p>
<!--EndFragment--></body></html>`,
);

/** As an article of WeChat is copied: sections in sections, styles everywhere. */
export const WECHAT = rich(
  '<p>竹溪湾的<strong>灯会,来了</strong></p>' +
    '<p>今晚七点，竹溪湾老街的三百盏花灯同时点亮，，沿河两岸人头攒动。</p>' +
    '<p>“今年的灯比去年多了一倍,孩子们都看不够。”摊主老罗笑着说。</p>',
  `<meta charset="utf-8"><section class="rich_media_content" id="js_content" style="visibility: visible; font-size: 16px; color: rgba(0, 0, 0, 0.9);">
<section style="box-sizing: border-box; text-align: center;" data-tools="135编辑器"><section style="display: inline-block; border-bottom: 2px solid rgb(222, 184, 135);"><p style="margin: 0px; letter-spacing: 1px;"><span leaf="">竹溪湾的</span><span leaf="" style="font-weight: bold; color: rgb(178, 34, 34);">灯会,来了</span></p></section></section>
<section style="line-height: 1.75em;"><p style="margin: 0px 8px; letter-spacing: 0.5px;"><span style="font-size: 15px;"><span leaf="">今晚七点，竹溪湾老街的三百盏花灯同时点亮，，沿河两岸人头攒动。</span></span></p></section>
<section style="line-height: 1.75em;"><p style="margin: 0px 8px;"><span style="font-size: 15px;"><span leaf="">“今年的灯比去年多了一倍,孩子们都看不够。”摊主老罗笑着说。</span></span></p></section></section>`,
);

export const TABLE = rich(
  '<p>各村,麦收进度如下。</p>' +
    '<table><tbody><tr><td>村名</td><td>进度</td></tr>' +
    '<tr><td>上坪村</td><td>已收,六成</td></tr><tr><td>下坪村</td><td>已收七成。。</td></tr></tbody></table>' +
    '<p>预计本周末全部收完，群众的获得感 and 安全感都强了。</p>',
);

export const NESTED_LIST = rich(
  '<p>本周安排如下,请各村照办。</p>' +
    '<ul><li>清理河道<ul><li>上游由东村负责,本周完成。</li><li>下游由西村负责，，下周完成。</li></ul></li>' +
    '<li>修补堤坝，由镇里统一安排,月底完成。</li></ul>' +
    '<p>群众的获得感 and 安全感都强了。</p>',
);

/** Two paragraphs that are one, with bold, italics and a link on both sides of the break. */
export const JOIN = rich(
  '<p>本报讯 11月3日，柳汀镇老渡口改造工程提前完工，两岸居民往来更加方便。镇里先后三次征求两岸居民的意见，把候船亭、栈桥和步道一并列入改造范围，<strong>积极对接好水</strong></p>' +
    '<p><a href="https://example.com/shuili">利、交通</a>等<em>部门的力量</em>，赶在枯水期之前完成了全部水下作业。</p>' +
    '<p>“以前过河要看天气，现在随到随走。”家住东岸的<strong>秦阿婆</strong>说,渡口修好以后，出门方便多了。</p>',
);

/** Two halves of a paragraph with an image between them. */
export const IMAGE_BETWEEN = rich(
  '<p>本报讯 11月3日，柳汀镇老渡口改造工程提前完工,两岸居民往来更加方便。镇里先后三次征求两岸居民的意见，把候船亭、栈桥和步道一并列入改造范围，积极对接好水</p>' +
    `<p><img src="${IMAGE}"></p>` +
    '<p>利、交通等部门的力量，赶在枯水期之前完成了全部水下作业。群众的获得感 and 安全感都强了。</p>',
);

/** A document with three slips, one of them in bold, for reviews. */
export const DOCUMENT =
  '<h2>柳汀镇渡口改造提前完工</h2>' +
  '<p>渡口修好以后，居民的<strong>获得感 and 安全感</strong>都强了，出门方便多了。</p>' +
  '<p>镇里还在渡口旁建起了便民服务站，，提供热水、<a href="https://example.com/">充电</a>和雨具。</p>' +
  '<p>下一步,柳汀镇将继续完善沿岸步道，让群众走得舒心。</p>';

/** Half a line of code and Chinese, which would be changed anywhere else. */
export const SLIP = '群众的获得感 and 安全感,都强了。';
