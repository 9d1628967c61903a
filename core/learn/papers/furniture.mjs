// What else stands on a page: its number and section, the date, editors, hotlines, where a story goes on.

import { day, paper, person, place, words, year } from './names.mjs';

const COLUMNS = words(
  '要闻 综合 本地 民生 时政 经济 文化 体育 国际 副刊 教育 健康 专版 广告 社会 法治 乡村振兴 理论 读者之声 周末',
);
const MASTHEADS = [
  'YUNXI DAILY',
  'Wangjiang Evening News',
  'LINHE RIBAO',
  'Pingchuan Daily',
  'NANPU',
];
const weekday = (r) => `星期${r.pick([...'一二三四五六日'])}`;

export const furniture = [
  (r) => `${paper(r)}${r.pick([' ', '　'])}${r.pick(MASTHEADS)}`,
  (r) => r.pick(MASTHEADS),
  (r) =>
    `${r.pick(COLUMNS)}${r.pick(['|', '｜', ' ▏', '／', ' / '])}${r.pick(['', '0', 'A', 'B'])}${r.int(1, 16)}${r.pick(['', '版'])}`,
  (r) =>
    `${r.pick(['', '0', 'A', 'C'])}${r.int(1, 24)}${r.pick(['', '版'])}${r.pick(['|', '｜', ' | ', '／', '·', '•'])}${r.pick(COLUMNS)}${r.pick(['', '新闻'])}`,
  (r) => `${r.pick(COLUMNS)} ${r.pick(['A', 'B', 'T'])}${r.int(1, 24)}`,
  (r) =>
    `${year(r)}${r.pick(['.', '-', '/'])}${r.int(1, 12)}${r.pick(['.', '-', '/'])}${r.int(1, 28)}${r.pick([' ', '　', '|', '/'])}${weekday(r)}`,
  (r) =>
    `${day(r)} ${weekday(r)} ${r.pick(['晴转多云', '小雨', '阴'])} ${r.int(-5, 15)}℃～${r.int(16, 35)}℃`,
  (r) =>
    `${r.pick(['报料', '爆料', '采访', '维权', '发行', '订报'])}${r.pick(['电话', '热线', '请拨', '请致电'])}${r.pick(['', '：', ' '])}${r.int(2000000, 8999999)}`,
  (r) => `提供线索请致电${r.int(2000000, 8999999)}，采用后${r.pick(['致谢', '奉酬', '有奖'])}`,
  (r) =>
    r.pick([
      '未经授权 不得转载',
      '本报文字图片 谢绝转载',
      '版权所有 侵权必究',
      '本报版权所有，转载须经书面许可',
    ]),
  (r) => `${r.pick(['本报', '本社'])}法律顾问：${place(r)}律师事务所 ${person(r)}律师`,
  (r) =>
    `${r.pick(['更多报道', '更多资讯', '详细内容', '完整视频'])}${r.pick(['请扫码', `请下载${paper(r)}客户端`, `见${paper(r)}公众号`, '请登录本报网站'])}`,
  (r) =>
    `${r.pick(['扫码入群', '微信扫码 参与讨论', '识别二维码 收听本文', '扫描上方二维码 观看直播'])}`,
  (r) =>
    `${place(r)}${r.pick(['市委', '县委', '区委'])}${r.pick(['主管', '主办', '宣传部主办', '机关报'])}`,
  (r) =>
    `${r.pick(['主管', '主办', '承印'])}${r.pick(['：', '单位：'])}${place(r)}${r.pick(['日报社', '融媒体中心', '印刷厂', '市委宣传部'])}`,
  (r) => `${paper(r)}社${r.pick(['出版', '编辑出版', '主办'])}`,
  (r) =>
    r.pick([
      '内部刊物 免费赠阅',
      '内部交流 注意保存',
      '非卖品',
      `内部资料准印证第${r.int(1000, 9999)}号`,
    ]),
  (r) =>
    `${r.pick(['→', '➔', '▶▶', '>>', '◀', '←'])}${r.pick(['下转', '上接', '转', '接'])}${r.pick(['第', ''])}${r.int(1, 12)}版`,
  (r) =>
    `${r.pick(['值班编委', '版面统筹', '本版校对', '图片编辑'])}${r.pick([' ', '：', '/', '　'])}${person(r)}`,
  (r) =>
    `${r.pick(['责编', '编辑'])} ${person(r)}${r.pick([' | ', '｜', ' ▏'])}${r.pick(['美编', '校对', '组版'])} ${person(r)}`,
  (r) => paper(r),
  (r) => `${paper(r)}　${r.pick(COLUMNS)}`,
  (r) => `值班总编：${person(r)}`,
  (r) => `值班总编辑 ${person(r)} 值班主任 ${person(r)}`,
  () => '扫一扫 关注我们',
  () => '扫码看视频',
  () => '扫一扫看更多内容',
  (r) => `一审：${person(r)} 二审：${person(r)} 三审：${person(r)}`,
  (r) => `一审 ${person(r)}`,
  (r) => `初审：${person(r)}　复审：${person(r)}　终审：${person(r)}`,
  (r) => `微信公众号：${paper(r)}`,
  (r) => `官方微博：@${paper(r)}`,
  (r) => `【${r.pick(['短波', '广角', '链接', '速览', '声音', '关注'])}】`,
  (r) => `${r.pick(['短波', '广角', '民生速递', '一线', '视点', '聚焦'])}`,
  (r) => `（相关报道见${r.int(2, 8)}版）`,
  (r) => `（相关报道详见第${r.int(2, 8)}版）`,
  (r) => `${r.pick(['策划', '统筹', '监制', '总策划'])}：${person(r)}`,
  (r) => `实习编辑 ${person(r)}`,
  (r) => `第0${r.int(1, 8)}版 ${r.pick(COLUMNS)}`,
  (r) => `第${r.pick([...'一二三四五六七八'])}版`,
  (r) => `${r.pick(['A', 'B', 'C', ''])}0${r.int(1, 9)} ${r.pick(COLUMNS)}`,
  (r) => `${r.pick(COLUMNS)} 0${r.int(1, 8)}`,
  (r) => `${r.int(1, 24)}版 ${r.pick(COLUMNS)}`,
  (r) => `${r.pick(COLUMNS)}·${r.int(1, 16)}`,
  (r) => `${r.pick(COLUMNS)}新闻`,
  (r) => `${year(r)}年${day(r)} ${weekday(r)}`,
  (r) => `${year(r)}年${day(r)}　${weekday(r)}　第${r.int(1, 8)}版`,
  (r) =>
    `${weekday(r)} ${year(r)}年${day(r)} 农历${r.pick(['甲辰', '乙巳', '丙午'])}年${r.pick(['三月初八', '腊月廿三', '五月十五'])}`,
  (r) => `${year(r)}.${r.int(1, 12)}.${r.int(1, 28)} ${weekday(r)}`,
  (r) => `${paper(r)} ${year(r)}年${day(r)} ${weekday(r)}`,
  (r) => `责任编辑：${person(r)} 美编：${person(r)}`,
  (r) => `责任编辑 ${person(r)} 版式 ${person(r)} 校对 ${person(r)}`,
  (r) => `责编：${person(r)}　校对：${person(r)}`,
  (r) => `编辑：${person(r)} 审核：${person(r)}`,
  (r) => `编辑/${person(r)} 美编/${person(r)} 校对/${person(r)}`,
  (r) => `本版编辑 ${person(r)} 校对 ${person(r)}`,
  (r) => `本版责编 ${person(r)} 值班总编 ${person(r)}`,
  (r) => `值班编委：${person(r)} 组版：${person(r)}`,
  (r) => `本版主编：${person(r)} 视觉设计：${person(r)}`,
  () => '（上接第一版）',
  () => '（下转第三版）',
  () => '(下转第二版)',
  () => '（上接01版）',
  () => '（下转A04版）',
  () => '上接一版',
  () => '下转4版',
  (r) => `（紧接第${r.pick([...'一二三四'])}版）`,
  (r) => `（详见第${r.int(2, 8)}版）`,
  (r) => `相关报道见第${r.int(2, 8)}版`,
  (r) => `新闻热线：0${r.int(310, 999)}-${r.int(2000000, 8999999)}`,
  (r) => `新闻热线 ${r.int(2000000, 8999999)} 广告热线 ${r.int(2000000, 8999999)}`,
  (r) => `电话：${r.int(2000000, 8999999)} 邮箱：news${r.int(1, 99)}@example.com`,
  (r) => `投稿邮箱：bianji${r.int(1, 99)}@example.com`,
  (r) => `网址：www.example${r.int(1, 99)}.com`,
  (r) =>
    `国内统一连续出版物号 CN ${r.int(10, 65)}-00${r.int(10, 99)} 邮发代号 ${r.int(10, 65)}-${r.int(1, 99)}`,
  (r) => `总第${r.int(1000, 9999)}期 今日${r.pick([...'四八'])}版`,
  (r) => `第${r.int(1000, 29999)}期`,
  (r) =>
    `${year(r)}${r.pick(['年', ' 年 '])}${r.int(1, 12)}${r.pick(['月', ' 月 '])}${r.int(1, 28)}${r.pick(['日', ' 日'])} ${weekday(r)} 第${r.int(1000, 29999)}期`,
  (r) => `第${r.pick(['A', 'B', ''])}0${r.int(1, 8)}版：${r.pick(COLUMNS)}`,
  (r) =>
    `本报地址：${place(r)}市${r.pick(['人民路', '建设路', '新华街'])}${r.int(1, 300)}号 邮编：${r.int(210000, 650000)}`,
  (r) => `扫描二维码 关注${paper(r)}客户端`,
  (r) => `${r.int(1, 16)}`,
  (r) => `- ${r.int(1, 16)} -`,
];
