// Sheets that come to a newsroom beside its stories: notices of offices, listings, scripts, conversations. Every line is
// to stay. Each function gives lines { kind, text, starts? }.

import { agency, day, person, place, role, words, year } from './names.mjs';

const STREETS = words('建设路 人民路 滨河大道 文昌街 解放路 迎宾大道 朝阳街 中山南路');
const UNITS = words('自来水公司 供电公司 燃气公司 公交公司 住建局 市政管理处 老干部局 招生办');
const FILMS = words(
  '远山的呼唤 春风十里 渡口人家 少年行 长夜将明 大河奔流 归途 边城往事 星星的孩子',
);
const GOODS = words('白菜 萝卜 土豆 豆角 鸡蛋 鲫鱼 猪腿肉 菜籽油 粳米 苹果');
const HOUSES = words('中学队 青年队 老年队 铁路队 医院队 农机队 银行队 税务队');
const VIRTUES = words(
  '爱国爱乡 敬老爱幼 邻里互助 勤俭持家 垃圾入桶 车辆停正 说话和气 遵守交规 移风易俗 珍惜粮食',
);
const TOLD = words(
  '粮票 布票 老相册 缝纫机 煤油灯 搪瓷缸 收音机 连环画 自行车牌 老奖状 旧课本 工分本',
);

const street = (r) => r.pick(STREETS);
const clock = (r) => `${r.int(7, 21)}:${r.pick(['00', '10', '15', '20', '30', '45', '50'])}`;
const many = (r, least, most, one) => Array.from({ length: r.int(least, most) }, (_, i) => one(i));
const plain = (texts) => texts.map((text) => ({ kind: 'paragraph', text }));
const titled = (title, texts) => [
  { kind: 'headline', text: title, starts: 'story' },
  ...plain(texts),
];
const office = (r) => `${place(r)}${r.pick(['市', '县', '区'])}${r.pick(UNITS)}`;
const signature = (r) => [office(r), `${year(r)}年${day(r)}`];

export const sheets = [
  (r) =>
    titled(r.pick(['停电公告', '停气通知', '施工通告', '临时停水公告']), [
      r.pick(['尊敬的用户：', '广大市民朋友们：', '各位业主：', '各单位：']),
      `因${r.pick(['设备检修', '管道改造', '线路迁移', '路面施工'])}，下列地段受到影响：`,
      ...many(
        r,
        2,
        6,
        () =>
          `${r.pick(['', `${day(r)} `])}${clock(r)}—${clock(r)} ${street(r)}${r.pick(['以南', '以东', '沿线', '至' + street(r), '周边小区'])}`,
      ),
      r.pick(['给您带来不便，敬请谅解。', '请提前做好准备', '请绕行，谢谢配合！']),
      ...signature(r),
    ]),
  (r) =>
    titled(
      '今日放映',
      many(r, 3, 6, () => 0).flatMap(() => [
        `《${r.pick(FILMS)}》`,
        many(r, 2, 5, () => clock(r)).join(' '),
      ]),
    ),
  (r) =>
    titled(
      `${place(r)}菜价`,
      many(r, 4, 10, () => `${r.pick(GOODS)} ${r.int(1, 20)}.${r.int(0, 9)}`),
    ),
  (r) =>
    titled(
      r.pick(['昨日战报', '比赛结果', '篮球联赛第三轮']),
      many(r, 3, 8, () => `${r.pick(HOUSES)} ${r.int(50, 99)}:${r.int(50, 99)} ${r.pick(HOUSES)}`),
    ),
  (r) =>
    titled('居民公约', [
      ...many(r, 3, 8, () => `${r.pick(VIRTUES)}，${r.pick(VIRTUES)}${r.pick(['', '；', '。'])}`),
    ]),
  (r) =>
    titled(`老物件征集`, [
      `您家里还有${r.pick(TOLD)}、${r.pick(TOLD)}吗？`,
      ...many(r, 2, 4, () =>
        r.pick([
          '请把它的故事讲给我们听',
          '让更多的人看见从前',
          '一经采用 即付稿酬',
          '照片请写明拍摄时间',
          '原件用后奉还',
        ]),
      ),
      `联系人：${person(r)}`,
      `电话：${r.int(2000000, 8999999)}`,
    ]),
  (r) =>
    titled(
      r.pick(['访谈实录', '对话', '面对面']),
      many(r, 2, 5, () => 0).flatMap(() => [
        `${r.pick(['记者', '问', '主持人'])}：${r.pick(['您是哪一年回乡的？', '村里最缺什么？', '这门手艺学了多久？', '今后有什么打算？'])}`,
        `${person(r)}：${r.pick(['前年冬天，孩子刚上小学。', '缺人。年轻人都出去了。', '跟着父亲学了六年，出师又用了三年。', '先把路修通，别的慢慢来。'])}`,
      ]),
    ),
  (r) => {
    const [one, other] = [person(r), person(r)];
    return titled(r.pick(['分家（小品）', '选村长（独幕剧）', '借粮（曲剧选段）']), [
      `时间：${r.pick(['当代', '秋后', '腊月'])}`,
      `地点：${r.pick(['院子里', '村口', '村委会'])}`,
      `人物：${one}、${other}`,
      ...many(r, 3, 7, (i) =>
        [
          `${i % 2 ? one : other}：${r.pick(['你可算来了！', '这事我想了一夜', '（笑）谁说不是呢', '慢着，听我把话说完', '（接过碗）趁热吃吧'])}`,
        ].join(''),
      ),
      r.pick(['（幕落）', '（剧终）', '［灯暗］']),
    ]);
  },
  (r) =>
    titled(
      r.pick(['朗诵：大河', '诗朗诵《山路》', '大合唱朗诵词']),
      many(
        r,
        4,
        10,
        (i) =>
          `${['男', '女', '合'][i % 3]}：${r.pick(['我从山里来', '带着泥土的芬芳', '一条河流了千年', '一盏灯亮到天明', '啊，我的故乡', '你听，那是春天的脚步'])}`,
      ),
    ),
  (r) =>
    titled(
      r.pick(['数字看变化', '一组数字', '数据']),
      many(r, 3, 6, () => 0).flatMap(() => [
        `${r.int(1, 99)}${r.pick(['.5亿元', '.8%', '万户', '万亩', '公里', '项'])}`,
        r.pick(['新增就业', '同比增长', '受益农户', '公路通车里程', '惠民政策', '粮食播种面积']),
      ]),
    ),
  (r) =>
    titled(
      `${place(r)}大事`,
      many(
        r,
        4,
        9,
        (i) =>
          `${1950 + 7 * i}年，${r.pick(['县城通了火车', '第一座水电站发电', '撤县设市', '大桥建成通车', '全县通电', '第一家书店开张营业', '最后一座吊桥拆除，新桥合龙'])}`,
      ),
    ),
  (r) => [
    {
      kind: 'headline',
      text: r.pick([
        '一渠清水润万家',
        '小山村飞出金凤凰',
        '从“卖原料”到“卖风景”',
        '把课堂搬到田埂上',
        '老手艺 新传人',
      ]),
      starts: 'story',
    },
    {
      kind: 'headline',
      text: `——${r.pick([`${place(r)}镇`, `${place(r)}县`, `记${place(r)}村党支部书记${person(r)}`, `访${place(r)}中学校长${person(r)}`])}${r.pick(['见闻', '侧记', '采访札记', '调查', '纪实', ''])}`,
    },
    ...(r.chance(0.6) ? [{ kind: 'byline', text: `${role(r)} ${person(r)}` }] : []),
    ...plain([
      r.pick([
        '天还没亮，渡口已经热闹起来，菜农们挑着担子等头一班船。',
        '“水来了！”喊声从渠首传到渠尾，不到一袋烟的工夫，全村人都到了地里。',
        '秋收过后，晒谷场上支起了电影幕布，来得最早的是孩子们。',
      ]),
    ]),
  ],
  (r) =>
    titled(
      `${place(r)}旅行安排`,
      many(r, 2, 4, () => 0).flatMap(() => [
        `${day(r)} ${place(r)}—${place(r)}`,
        `上午 ${r.pick(['游古镇', '登山', '参观博物馆'])}`,
        `下午 ${r.pick(['自由活动', '乘船游江', '返程'])}`,
      ]),
    ),
  (r) =>
    titled('讣告', [
      `${place(r)}县${r.pick(['水利局', '文化馆', '医院'])}退休干部${person(r)}同志，因病于${day(r)}逝世，享年${r.int(70, 98)}岁。`,
      `遗体告别仪式定于${day(r)}上午${r.int(7, 10)}时举行。`,
      '特此讣告',
      `${person(r)}同志治丧小组`,
      `${year(r)}年${day(r)}`,
    ]),
  (r) =>
    titled(`致${r.pick(['全市老人', '返乡青年', '广大家长', '出租车司机'])}的一封信`, [
      r.pick(['亲爱的朋友们：', '各位家长：', '尊敬的老同志：', '父老乡亲们：']),
      r.pick(['你们好！', '大家好！', '见信如面。']),
      r.pick([
        '又是一年岁末，感谢您一年来的支持。',
        '暑假将至，请您看管好孩子，远离河塘。',
        '家乡变了，路宽了，河清了，盼您回来看看。',
      ]),
      r.pick(['祝您身体健康、万事如意！', '祝阖家幸福！', '谢谢！']),
      ...signature(r),
    ]),
  (r) =>
    plain([
      ...many(
        r,
        2,
        5,
        () => `${place(r)}县${r.pick(['委员会', '人民政府', '人大常委会', '政协', '总工会'])}`,
      ),
      ...(r.chance(0.5) ? [`${year(r)}年${day(r)}`] : []),
    ]),
  (r) =>
    titled(
      r.pick(['主席台就座人员', '通讯录', '值班表']),
      many(
        r,
        4,
        9,
        () =>
          `${person(r)} ${place(r)}${r.pick(['镇党委书记', '局局长', '村主任', '中学教师'])}${r.pick(['', ` ${r.int(2000000, 8999999)}`])}`,
      ),
    ),
  (r) =>
    titled(
      '目录',
      many(
        r,
        4,
        10,
        (i) =>
          `${r.pick([`第${'一二三四五六七八九十'[i % 10]}章 `, '', `${i + 1} `])}${r.pick(['物产', '水系', '人物', '风俗', '附录', '后记', '大事年表'])} ${r.int(1, 300)}`,
      ),
    ),
  (r) =>
    titled(
      '常见问题',
      many(r, 2, 5, () => 0).flatMap(() => [
        `${r.pick(['Q：', '问：', '1.'])}${r.pick(['怎样办理', '哪里办理', '多久办好', '要不要费用'])}？`,
        `${r.pick(['A：', '答：'])}${r.pick(['到户籍地派出所办理。', '十五个工作日', '首次办理免费。', '带身份证和照片'])}`,
      ]),
    ),
  (r) =>
    titled(
      r.pick(['说说心里话', '家乡建言', '读者来信']),
      many(r, 2, 4, () => 0).flatMap(() => [
        r.pick(['修一条过河的桥', '村小要留住老师', '路灯亮起来', '早日通上公交']),
        `${place(r)}村 ${person(r)}`,
        r.pick([
          '从我们村到镇上要绕二十里路，孩子上学太远。',
          '天一黑，村里的路就看不见了，老人不敢出门。',
          '学校只剩三个老师，教五个年级，忙不过来。',
        ]),
      ]),
    ),
  (r) =>
    plain([
      `${agency(r)}${place(r)}${day(r)}电`,
      `（${role(r)}${person(r)}）`,
      r.pick(['国务院日前印发通知，部署有关工作。', '第三届草原文化节今天开幕。']),
    ]),
  (r) =>
    titled(
      r.pick(['成语新说', '一句话', '格言']),
      many(r, 3, 7, () =>
        r.pick([
          '人勤地不懒',
          '众人拾柴火焰高',
          '一方水土养一方人',
          '读书是一辈子的事',
          '水流千里归大海',
          '走得再远也不能忘记来时的路',
        ]),
      ),
    ),
];
