// Documents that are no news, and whose lines are all to stay: lists, tables, verses, letters, notices. People, places
// and words are invented; each function gives the lines of one document.

import { day, person, place as town, words } from './papers/names.mjs';
import { sheets } from './papers/sheets.mjs';

const OFFICES = words(
  '教育局 文化馆 税务局 卫生院 第一中学 图书馆 供水公司 交通运输局 敬老院 农技站',
);

const office = (r) => `${town(r)}${r.pick(['市', '县', '区', '镇'])}${r.pick(OFFICES)}`;
const many = (r, least, most, one) => Array.from({ length: r.int(least, most) }, (_, i) => one(i));
const stay = (kind) => (text) => ({ kind, text });
const headline = (text) => ({ kind: 'headline', text, starts: 'story' });
const plain = (texts) => texts.map(stay('paragraph'));

const VERSES = [
  '春风吹绿小河湾，',
  '燕子衔泥过短墙。',
  '细雨无声润麦田，',
  '老翁荷锄出柴门，',
  '一犁新土带花香。',
  '远山如黛云如絮，',
  '渡口谁家唤渡船，',
  '灯火人家隔岸看。',
  '稻花香里说今年，',
  '笑语声中到月圆。',
  '石板桥边柳色新，',
  '茶烟轻扬午梦长。',
  '不问归期问雨期，',
  '满院槐花满院诗。',
];
const MODERN = [
  '我从麦田里走来',
  '带着泥土的味道',
  '母亲站在村口',
  '像一棵老榆树',
  '她不说话',
  '只把手放在额前',
  '风从河那边吹过',
  '吹动她灰白的头发',
  '我知道',
  '所有的路都通向这里',
  '而我已经走了很久',
  '夜里听见火车',
  '把种子撒进泥土',
  '蝉声落满了院子',
  '父亲直起腰来',
  '望着天边的云',
  '那时的月光很轻',
  '像谁的手',
  '轻轻翻动一页旧书',
  '河水从不回头',
  '石头也学会了沉默',
  '漫过整个村庄',
  '一盏马灯',
  '照见祖母的白发',
  '雪落下来',
  '落在没有名字的山坡',
  '风又绿了江南岸',
  '春天，总会来的',
  '你听，麦子在拔节',
  '多年以后',
  '我仍在这里等你',
  '载着许多人的梦',
  '灯一盏一盏熄了',
  '只剩月亮还醒着',
];
const SPORTS = [
  '男子100米',
  '女子100米',
  '男子跳远',
  '女子铅球',
  '男子1500米',
  '女子三级跳远',
  '男子标枪',
  '女子200米',
];
const DISHES = [
  '鸡蛋2个',
  '面粉500克',
  '白糖30克',
  '清水250毫升',
  '小葱3根',
  '生抽2勺',
  '豆腐一块',
  '青椒两个',
  '猪肉200克',
  '盐适量',
];
const TASKS = [
  '完成河道清淤',
  '修建蓄水池三座',
  '新栽苗木',
  '改造老旧管网',
  '发放技术资料',
  '组织培训班',
  '整治背街小巷',
  '建成文化广场',
];
const EVENTS = [
  '毕业于云溪师范学校',
  '任青石镇中心小学教师',
  '任望江县文化馆馆员',
  '调入临河市图书馆',
  '任副馆长',
  '任馆长',
  '退休',
  '出版散文集《河湾》',
  '获市劳动模范称号',
];

/** Each gives lines { kind, text, starts? }. */
export const documents = [
  ...sheets,
  (r) => [
    headline(r.pick(['五律·渔村', '鹧鸪天·春耕', '咏柳', '秋夜', '七绝二首'])),
    ...plain([person(r), ...many(r, 4, 8, () => r.pick(VERSES))]),
  ],
  (r) => [
    headline(r.pick(['麦田', '故乡的路', '夜行车', '写给母亲'])),
    ...plain([person(r), ...many(r, 8, 20, () => r.pick(MODERN))]),
  ],
  (r) =>
    plain([
      '尊敬的领导：',
      `我是${office(r)}的一名职工，现就有关事项说明如下。`,
      `一、${r.pick(TASKS)}`,
      `二、${r.pick(TASKS)}`,
      '特此说明，请予批准',
      '此致',
      '敬礼！',
      person(r),
      `${r.int(1998, 2030)}年${day(r)}`,
    ]),
  (r) => [
    headline('启 事'),
    ...plain([
      `招聘单位：${office(r)}`,
      `招聘人数：${r.int(1, 20)}人`,
      '学历要求：大专以上',
      '待遇：面议',
      `有意者请与${person(r)}联系`,
      `电话：${r.int(2000000, 8999999)}`,
      `地址：${town(r)}市人民路${r.int(1, 300)}号`,
      `联系人：${person(r)}`,
    ]),
  ],
  (r) => [
    headline(`${town(r)}市运动会成绩`),
    ...plain(
      many(r, 6, 14, () => `${r.pick(SPORTS)} ${person(r)} ${r.int(10, 59)}秒${r.int(10, 99)}`),
    ),
  ],
  (r) => [
    headline('个人简历'),
    ...plain(
      many(r, 5, 12, (i) => `${1980 + 3 * i + r.int(0, 2)}年${r.int(1, 12)}月，${r.pick(EVENTS)}`),
    ),
  ],
  (r) => [
    headline('大事记'),
    ...plain(
      many(
        r,
        5,
        12,
        (i) => `${r.pick(['', `${2000 + i}年`])}${day(r)}　${office(r)}${r.pick(TASKS)}`,
      ),
    ),
  ],
  (r) => [
    headline('用料'),
    ...plain(many(r, 5, 9, () => r.pick(DISHES))),
    headline('做法'),
    ...plain(
      many(
        r,
        3,
        6,
        (i) =>
          `${i + 1}. ${r.pick(['面粉加水揉成面团', '葱切碎备用', '锅中放油烧热', '放入肉丝翻炒至变色', '盖上锅盖焖十分钟', '出锅前撒上葱花'])}`,
      ),
    ),
  ],
  (r) => [
    headline('节目单'),
    ...plain(
      many(
        r,
        6,
        14,
        (i) =>
          `${i + 1}.${r.pick(['舞蹈', '独唱', '小品', '相声', '合唱', '花鼓戏'])}《${r.pick(['丰收', '春天的故事里', '我的家乡', '回娘家', '赶集', '夜灯'])}》 表演者：${person(r)}`,
      ),
    ),
  ],
  (r) => [
    headline('公示名单'),
    ...plain(many(r, 6, 20, () => `${person(r)}　${r.pick(['男', '女'])}　${office(r)}`)),
  ],
  (r) => [
    headline('获奖名单'),
    ...plain([
      '一等奖',
      ...many(r, 2, 4, () => person(r)),
      '二等奖',
      ...many(r, 3, 6, () => `${person(r)} ${office(r)}`),
    ]),
  ],
  (r) => [
    headline('温馨提示'),
    ...plain(
      many(
        r,
        4,
        8,
        (i) =>
          `${i + 1}、${r.pick(['请提前规划出行路线', '请勿携带易燃易爆物品', '看管好老人和儿童', '保持安全距离', '服从现场工作人员指挥', '垃圾请分类投放'])}${r.pick(['', '；', '。'])}`,
      ),
    ),
  ],
  (r) => [
    headline('停水通知'),
    ...plain([
      '各用水户：',
      `因管网改造，定于${day(r)}8时至18时停水`,
      `停水范围：${town(r)}路以东、${town(r)}街以北`,
      '不便之处，敬请谅解',
      `${office(r)}`,
      `${r.int(2010, 2030)}年${day(r)}`,
    ]),
  ],
  (r) => [
    headline(`${town(r)}市天气`),
    ...plain(
      many(
        r,
        4,
        10,
        () =>
          `${town(r)}　${r.pick(['晴', '多云', '小雨转阴', '阴'])}　${r.int(-5, 20)}℃～${r.int(21, 36)}℃　${r.pick(['东', '南', '西北'])}风${r.int(1, 5)}级`,
      ),
    ),
  ],
  (r) => [
    headline('会议议程'),
    ...plain(
      many(
        r,
        4,
        9,
        (i) =>
          `${8 + i}:${r.pick(['00', '15', '30', '45'])} ${r.pick(['领导致辞', '代表发言', '参观展览', '分组讨论', '签约仪式', '自由交流'])}`,
      ),
    ),
  ],
  (r) => [
    headline('班车时刻'),
    ...plain(
      many(
        r,
        4,
        10,
        () => `${town(r)}—${town(r)} ${r.int(6, 19)}:${r.int(10, 59)} ${r.int(5, 60)}元`,
      ),
    ),
  ],
  (r) => [
    headline('问与答'),
    ...plain(
      many(r, 3, 6, () => 0).flatMap(() => [
        `问：${r.pick(['医保怎样缴费', '孩子入学要带哪些材料', '公园几点开放', '低保如何申请'])}？`,
        `答：${r.pick(['可在手机上办理，也可到窗口办理。', '请带好户口簿和房产证明。', '每天6时到22时。', '向户籍所在地乡镇提出申请'])}`,
      ]),
    ),
  ],
  (r) => [
    headline('参考文献'),
    ...plain(
      many(
        r,
        3,
        8,
        (i) =>
          `[${i + 1}] ${person(r)}.${r.pick(['乡村教育研究', '河流与城市', '县域经济导论', '方言札记'])}[M].${town(r)}：${town(r)}出版社，${r.int(1985, 2025)}`,
      ),
    ),
  ],
  (r) => [
    headline('价目'),
    ...plain(
      many(
        r,
        5,
        12,
        () =>
          `${r.pick(['白菜', '西红柿', '鲤鱼', '鸡蛋', '大米', '花生油', '猪后腿'])} ${r.int(1, 30)}.${r.int(0, 9)}元/公斤`,
      ),
    ),
  ],
  (r) =>
    plain(
      many(
        r,
        5,
        12,
        () =>
          `${r.pick(['主办', '承办', '协办', '支持单位', '时间', '地点', '参加人员', '主持人', '报名方式'])}：${r.pick([office(r), day(r), person(r)])}`,
      ),
    ),
];
