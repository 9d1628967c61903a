// What papers of many kinds print below their pictures.

import { day, person, pick, place, role, words } from './names.mjs';

const SCENES = words(
  '村民在田间收割晚稻 工人正在车间装配零件 孩子们在操场上放飞风筝 游客在古镇游览 志愿者为老人理发 市民在江边散步 施工人员架设桥梁 医护人员入户巡诊 演员在台上表演花鼓戏 果农采摘新上市的蜜橘 白鹭在湿地上空飞翔 参赛选手冲过终点线',
);
// What small pictures have below them: no sentence, and nothing to say what it is but that nothing around speaks of it.
const LABELS = [
  '活动现场',
  '颁奖现场',
  '签约仪式现场',
  '比赛现场。',
  '采访现场。',
  '项目效果图',
  '作品欣赏',
  '老照片',
  '救援现场视频画面',
  '监控画面',
  '受访者近照',
  '春日一景',
  '早安，小城',
  '加油，少年！',
  '欢迎回家！',
  '开学啦！',
  '雪中送炭',
  '守护夕阳红',
  '文明出行 从我做起',
  '厉行节约 反对浪费',
  '移风易俗 喜事新办',
  '金色田野农机忙',
  '打谷场上笑声多',
  '茶香四溢采茶忙',
  '山村夜校灯火明',
  '荷塘边的课堂',
  '老街里的新生活',
  '江畔晨练乐悠悠',
  '巧剪窗花迎新春',
];
const FOUR = words(
  '丰收在望 春耕正忙 湖光山色 秋意正浓 欢度佳节 灯火万家 碧水蓝天 书香满城 古镇新韵 稻浪千重 爱心接力 童心飞扬',
);
const TITLES = words(
  '收获在深秋 瓜果飘香采摘忙 抢抓农时忙春耕 夜色中的大桥 冬捕第一网 雪后古城美如画 非遗进校园 灯会迎新年 万亩油菜花开 机器人上岗了 小小讲解员 湿地飞来新客',
);
const scene = pick(SCENES);
const credit = (r) =>
  r.pick([
    `${person(r)} 摄`,
    `${person(r)}摄`,
    `本报记者 ${person(r)} 摄`,
    `通讯员 ${person(r)} 摄影报道`,
    `${role(r)} ${person(r)} 摄`,
    `${person(r)}/摄`,
    `新华社发（${person(r)} 摄）`,
    `摄影：${person(r)}`,
    '（资料图片）',
    `图片由${place(r)}市文旅局提供`,
  ]);

export const captions = [
  pick(LABELS),
  pick(LABELS),
  pick(LABELS),
  (r) => `${r.pick(LABELS)} ${credit(r)}`,
  (r) => `${r.pick(LABELS)}（${r.pick(['资料图片', '效果图', '视频截图', '航拍图'])}）`,
  (r) => r.pick(['（视频截图）', '资料照片', '视频画面', '航拍图', '（效果图）', '受访者提供照片']),
  (r) =>
    `${r.pick(['图', '摄', '供图', '图片'])}${r.pick(['/', '／', '｜', '：'])}${r.pick([person(r), `${role(r)} ${person(r)}`])}`,
  (r) =>
    `这是${day(r)}拍摄的${place(r)}${r.pick(['大桥', '水库', '新区', '梯田'])}。${r.pick(['', '（无人机照片）', '（手机照片）'])}`,
  (r) => `这是${place(r)}县${scene(r)}（${r.int(2010, 2030)}年${r.int(1, 12)}月摄）。`,
  (r) =>
    `《${r.pick(FOUR)}》（${r.pick(['农民画', '国画', '剪纸', '摄影', '书法', '版画'])}） ${person(r)} 作`,
  (r) => `《${r.pick(FOUR)}》 ${person(r)} ${r.pick(['作', '摄'])}`,
  (r) =>
    `${r.pick(['本版', '本组', '本文'])}图片均由${r.pick(['受访者', `${place(r)}市委宣传部`, '主办方', person(r)])}提供`,
  (r) => `（图片由${r.pick(['受访者', `${place(r)}镇`, '主办方'])}提供）`,
  (r) => `${day(r)}，${scene(r)}。`,
  (r) => `（${credit(r)}）`,
  (r) => `本报记者${person(r)}摄`,
  (r) => `${r.pick(FOUR)} ${credit(r)}`,
  (r) => `${r.pick(FOUR)}　${credit(r)}`,
  (r) => `${person(r)}供图`,
  (r) => `图：${person(r)}`,
  (r) => `${scene(r)}。受访者供图`,
  pick(FOUR),
  pick(TITLES),
  pick(TITLES),
  (r) => `图为${scene(r)}。（${credit(r)}）`,
  (r) => `图为${scene(r)}。`,
  (r) => `图为${place(r)}镇${scene(r)}。 ${credit(r)}`,
  (r) => `${day(r)}，${scene(r)}。 ${credit(r)}`,
  (r) => `${day(r)}，在${place(r)}县，${scene(r)}。${credit(r)}`,
  (r) => `▲${scene(r)}。${credit(r)}`,
  (r) => `▲ ${scene(r)} ${credit(r)}`,
  (r) => `▼${scene(r)}。`,
  (r) => `△ ${place(r)}：${scene(r)}。`,
  (r) => `↑${scene(r)}。${credit(r)}`,
  (r) =>
    `${r.pick(['上图', '下图', '左图', '右图', '图①', '图②', '图一', '题图', '前排图'])}：${scene(r)}。${r.chance(0.5) ? credit(r) : ''}`,
  (r) => `${r.pick(['上图', '下图', '左图', '右图'])}为${scene(r)}。`,
  (r) => `${scene(r)}。${credit(r)}`,
  (r) => `${scene(r)} ${credit(r)}`,
  (r) => `${scene(r)}（资料图）`,
  (r) => `${credit(r)}`,
  (r) => `本组图片由${role(r)} ${person(r)} 摄`,
  (r) => `【图片新闻】${scene(r)}。${credit(r)}`,
  (r) => `图片说明：${scene(r)}。`,
  (r) => `制图：${person(r)}`,
  (r) => `漫画/${person(r)}`,
];
