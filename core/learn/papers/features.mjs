// How features are headlined and begin. News says what happened; a feature's headline is mostly two clauses with a mark
// or a space between them, often of one length, and says what its text shows only later: 一盏灯，照亮回家的路. People,
// places and words are invented. `topic` is a word of the text that follows.

import { day, person, place, words, year } from './names.mjs';

/** Clauses by their length, for couplets and others. */
const CLAUSES = [
  '灯火可亲 烟火寻常 山花烂漫 书香入巷 机声隆隆 炊烟袅袅 一路向北 归来少年 水清岸绿 老街新事 稻浪翻金 渔舟唱晚 与爱同行 笑迎八方 日子红火 乡音未改 针线传情 匠心如初',
  '老屋换新颜 山路通到家 春耕正当时 果香满山坡 水渠通新村 小店暖人心 夜校亮起灯 爷爷的书摊 荒滩变良田 古桥渡行人 苗圃绿意浓 日子有奔头 茶园笑声多 一碗家乡面 田埂走T台 守着一座山',
  '小院里的大课堂 一根藤上结金瓜 深山飘来读书声 雪线上的摆渡人 菜农搭上直播车 老手艺遇上新青年 半亩方塘养出路 村口大槐树作证 戏台搭在家门口 废窑洞变身民宿 千亩荒坡披绿装 炕头连着大市场 一针一线绣幸福 码头工人的琴声 赶海人家起得早',
  '春风又绿小河两岸 清泉流进百姓心田 三代人守一片林子 把论文写在麦田里 一张蓝图画了十年 家门口就能看名医 沉睡的资源醒来了 快递开到田间地头 老厂房里玩出新意 让乡村留得住年轻人 把冷板凳坐成热炕头 昔日穷山沟变了样',
  '春来江水绿映两岸人家 泥巴路走成了致富大道 不种庄稼改种满山风景 祖孙三代接力守护古树 城里娃也爱上了庄稼活 山里的宝贝坐飞机出山 赤脚医生背起了新药箱 让每一滴水都浇到根上 老相册里翻出半部村史 十里长街摆开百家宴席',
].map(words);
const HEADS = words(
  '一盏灯 一碗面 一座桥 一条渠 两张奖状 三尺讲台 四代人 五分钟 六块补丁 百亩荷塘 千家万户 一双巧手 一间老屋 半生漂泊 一叶扁舟 一台旧琴 十个鸡蛋 一张车票 那年冬天 后来 如今 清晨 夜深了 在这里 有了它 六十岁那年 退休以后 走出大山 回到村里 放下锄头 搬进新居 立秋过后 一到周末 隔着一条江 从这个春天起 过了腊八 天还没亮 雨停了',
);
const TELLS = words(
  '照亮回家的路 香了整条街 连起两岸人家 她守了大半辈子 把村子变成了景区 有人在等你 藏着半座城的记忆 老人们有了去处 孩子们笑了 他又出发了 没有一天落下 日子过得比蜜甜 大伙儿都服他 留住了年轻人 走进了寻常百姓家 谁也没想到 还是从前的味道 撑起一个家 忙得脚不沾地 全村人都来帮忙 也能种出金疙瘩 让老街坊找回乡愁 一干就是二十年 成了热门打卡地 教出一茬又一茬学生 不再为出行发愁 比城里还方便',
);
const WHO = words(
  '老木匠 守林人 乡村医生 女支书 邮递员 养蜂人 放映员 护渔队员 退伍老兵 剪纸传人 摆渡人 环卫工 外卖小哥 白铁匠 茶农 牧羊人 代课教师 掌勺师傅 接生婆 修表匠',
);
const THINGS = words(
  '豆腐 辣椒 竹编 油茶 蜂蜜 粉条 鱼灯 荷花 柿子 民宿 夜市 旧书 食堂 厕所 枣树 石磨 水渠 蘑菇 口袋公园 花椒 社区 广场舞 柑橘 车间 凉皮 青砖 陶罐 皮影',
);
const BIG = words(
  '产业 文章 民生 市场 舞台 作为 课堂 学问 幸福 变化 情怀 梦想 能量 格局 智慧 名堂',
);
const PLACES_OF = words('村 镇 湾 老街 古镇 山寨 渡口 码头 茶山 林场 小区 水库');
const QUESTIONS = words(
  '停车难 看病远 吃水愁 饭菜贵 没人管 活难找 路难走 娃娃没人带 老人吃饭难 噪声扰民 快递进不了村 技术跟不上',
);
const ANSWERS = words(
  '难在哪儿 这里有办法 咋解决 社区来搭手 他们这样破题 大家商量着办 怎么看 路在何方 且听他们怎么说 一招化解',
);
const CRIES = words('开镰啦 走 看 瞧 下雪了 加油 起锅喽 听 火了 回家 开学了 稳住 丰收啦 别急');
const COLUMN = words(
  '记者调查 现场 对话 手记 人物 故事 记者观察 追踪 走近 新春见闻 家风 老物件 城事 一线 夜访',
);
const KINDS = words('见闻 侧记 调查 纪实 采访记 观察 速写 走笔 蹲点日记 二三事');
const QUOTED = words(
  '网红 泥腿子 田秀才 老把式 空心村 领头雁 金饭碗 绿银行 一碗水 最后一公里 云端 甜蜜 轰隆隆 脏乱差 流动 慢生活 土味 老古董',
);

const any = (r) => r.pick(r.pick(CLAUSES));
const figure = (r) =>
  r.pick([`${r.int(2, 90)}`, r.pick([...'两三五六七八九十百']), `${r.int(3, 9)}0`]);
const quoted = (r) => `“${r.pick(QUOTED)}”`;

/** A couplet's halves, of one length or nearly so. */
function halves(r) {
  const n = r.int(0, CLAUSES.length - 1);
  const m = r.chance(0.7) ? n : Math.max(0, Math.min(CLAUSES.length - 1, n + r.pick([-1, 1])));
  const first = r.pick(CLAUSES[n]);
  return [first, r.pick(CLAUSES[m].filter((other) => other !== first))];
}

/** Each gives a headline; `topic(r)` a word that the text has. */
export const featureHeadlines = [
  (r) => halves(r).join('，'),
  (r) => halves(r).join('，'),
  (r) => halves(r).join(' '),
  (r) => halves(r).join(r.pick(['　', ' ', '：', '；', '——'])),
  (r) => `${r.pick(HEADS)}，${r.pick(TELLS)}`,
  (r) => `${r.pick(HEADS)}，${r.pick(TELLS)}`,
  (r) => `${r.pick(HEADS)}，${any(r)}`,
  (r, topic) => `${r.pick(HEADS)}，${r.pick(['点亮', '改变', '守住', '换来'])}${topic(r)}`,
  (r, topic) => `${topic(r)}，${r.pick(TELLS)}`,
  (r, topic) => `${topic(r)}里的${r.pick(BIG)}，${any(r)}`,
  (r, topic) =>
    `${r.pick(['小', '老', '一村'])}${r.pick([r.pick(THINGS), topic(r)])}，${r.pick(['大', '新', '好'])}${r.pick(BIG)}`,
  (r) =>
    `小小${r.pick(THINGS)}，${r.pick(['撬动', '做成', '托起', '串起'])}${r.pick(['大', ''])}${r.pick(BIG)}`,
  (r) => `从${quoted(r)}到${quoted(r)}，${r.pick([any(r), r.pick(TELLS)])}`,
  (r) => `从${r.pick(THINGS)}到${r.pick(THINGS)}，${r.pick(WHO)}走了${figure(r)}年`,
  (r) => `${figure(r)}年，${figure(r)}${r.pick(['个人', '里山路', '本日记', '次搬家', '封家书'])}`,
  (r) => `${figure(r)}岁${r.pick(WHO)}${person(r)}，${r.pick(TELLS)}`,
  (r) => `${r.pick(WHO)}${person(r)}：${r.pick([any(r), r.pick(TELLS)])}`,
  (r) => `${person(r)}：${r.pick(TELLS)}`,
  (r) => `${r.pick(['他', '她', '他们'])}是${r.pick(WHO)}，也是${r.pick(WHO)}`,
  (r) => `当年的${r.pick(WHO)}，${r.pick(['如今', '现在', '今天'])}的${r.pick(WHO)}`,
  (r) =>
    `${place(r)}，${r.pick([`一座${r.pick(['来了就不想走', '被水托起', '有故事', '慢下来'])}的城`, r.pick(TELLS), any(r)])}`,
  (r) => `${place(r)}${r.pick(PLACES_OF)}：${any(r)}`,
  (r) =>
    `${r.pick(['这座', '这个', '这条', '这群'])}${r.pick(['小城', '村子', '老街', '年轻人', '山村'])}，${r.pick(TELLS)}`,
  (r) =>
    `${r.pick(['走', '来', '周末'])}，去${place(r)}${r.pick(['看', '尝', '买', '听'])}${r.pick(THINGS)}`,
  (r) => `${r.pick(CRIES)}！${any(r)}`,
  (r) => `${r.pick(QUESTIONS)}？${r.pick(ANSWERS)}`,
  (r) => `${r.pick(QUESTIONS)}，${r.pick(ANSWERS)}`,
  (r) =>
    `${r.pick(COLUMN)}：${r.pick([`${r.pick(QUESTIONS)}，${r.pick(ANSWERS)}`, any(r), halves(r).join('，'), `${r.pick(HEADS)}，${r.pick(TELLS)}`])}`,
  (r) => `${quoted(r)}${r.pick(['，', '：', ' '])}${r.pick([any(r), r.pick(TELLS)])}`,
  (r) => `告别${quoted(r)}，${any(r)}`,
  (r) =>
    `${r.pick(THINGS)}${r.pick(['种', '卖', '做', '养', '搬'])}${r.pick(['进', '到', '成', '出'])}${r.pick(['城里', '大棚', '国外', '风景', '新花样'])}，${r.pick(TELLS)}`,
  (r) =>
    `${r.pick(['种', '当', '守', '打', '唱'])}了${r.pick(['一辈子', '半辈子', `${figure(r)}年`])}${r.pick(['地', '兵', '山', '铁', '戏', '渔'])}，${r.pick([any(r), r.pick(TELLS)])}`,
  (r) =>
    `${r.pick(['看得见山', '有活干', '路修好了', '灯亮起来', '人留下来'])}，${r.pick(['望得见水', '有钱挣', '车开进来', '歌唱起来', '心热起来'])}，${r.pick(['记得住乡愁', '有人管', '货卖出去', '日子红起来'])}`,
  (r) =>
    `不${r.pick(['种地', '进城', '喝酒', '打牌', '要彩礼'])}，${r.pick(['种风景', '创业去', '读书忙', '学手艺', '要幸福'])}`,
  (r, topic) => `${topic(r)}来了，${r.pick([any(r), r.pick(TELLS)])}`,
  (r, topic) => `有了${topic(r)}，${r.pick([any(r), r.pick(TELLS)])}`,
  (r, topic) =>
    `一${r.pick([...'个位条座片'])}${topic(r)}，${r.pick(['一', '两', '满', '几'])}${r.pick(['个梦想', '代人', '城春色', '份牵挂', '村希望'])}`,
  // Without a mark inside.
  (r) =>
    `${r.pick(THINGS)}${r.pick(['里', '上', '中', '旁'])}的${r.pick(['乡愁', '守望', '春天', '岁月', '光阴', '幸福账'])}`,
  (r) => `${r.pick(WHO)}的${r.pick(['一天', '三十年', '心愿', '年夜饭', '朋友圈', '账本'])}`,
  (r) =>
    `谁来${r.pick(['守护', '照看', '帮帮', '接过'])}${r.pick(['这片林子', '独居老人', '老手艺', '这条河'])}`,
];

/** A second deck, below the headline. */
export const featureDecks = [
  (r) => `——${place(r)}${r.pick(['县', '镇', '市', '区', '村'])}${r.pick(KINDS)}`,
  (r) =>
    `——记${place(r)}${r.pick(['村', '镇', '小学', '林场', '卫生院'])}${r.pick(WHO)}${person(r)}`,
  (r) => `——${r.pick(WHO)}${person(r)}的${r.pick(['故事', '坚守', '新生活', '春天'])}`,
  (r) => `${place(r)}${r.pick(['县', '镇', '区'])}${r.pick(KINDS)}`,
  (r) => `${r.pick(['走进', '探访', '蹲点'])}${place(r)}${r.pick(PLACES_OF)}`,
  (r) =>
    `${place(r)}${r.pick(['县', '镇', '区'])}${r.pick(['探索', '做好', '念活'])}“${r.pick(THINGS)}+”${r.pick(['文章', '新路', '经'])}`,
];

/** A smaller headline inside a story. */
export const featureSubheads = [
  (r) => halves(r).join('，'),
  (r) => halves(r).join(' '),
  (r) => `${r.pick(HEADS)}，${r.pick(TELLS)}`,
  (r) => `${r.pick(['小', '老'])}${r.pick(THINGS)}，${r.pick(['大', '新'])}${r.pick(BIG)}`,
  any,
  any,
  (r) => `从${quoted(r)}到${quoted(r)}`,
];

const SPOTS = words(
  '村口的石桥上 新修的水泥路旁 东门菜市场 文化广场 老街尽头的铺子里 自家小院 大棚里 村小的操场上 河堤边 社区食堂 祠堂前 晒谷场上',
);
const DOING = words(
  '卸货摆菜 生火和面 清扫路面 给果树剪枝 整理渔网 备课改作业 挑水浇苗 扎灯笼 劈竹篾 晾晒粉条',
);
const JOBS = words('快递员 教师 护士 公交司机 会计 裁缝 理发师 电工 网格员 农技员 保安 厨师');
const CROPS = words('苹果 水稻 茶叶 西瓜 花生 葡萄 香菇 药材 柑橘 玉米');
const SIGHTS = words(
  '阵阵读书声传来 游人如织 机器声此起彼伏 满眼都是新绿 一排排小楼映入眼帘 空气里飘着豆香 几位老人正在下棋 货车排起了长队 孩子们追着蝴蝶跑 墙上挂满了奖状',
);
const SAYINGS = words(
  '以前想都不敢想。 水来了！ 这碗面还是当年的味道。 路通了，心就通了。 我离不开这些娃娃。 干啥都得凭良心。 再等等，果子就红了。 明年我还来！ 谁说种地没出息？ 家里现在啥也不缺。',
);
const SEASONS = words('立春 清明 谷雨 芒种 初夏 仲秋 霜降 深秋 隆冬 腊月 春耕 收获');
const clock = (r) =>
  r.pick(['清晨五点', '早上7点', '天刚蒙蒙亮', '凌晨3点半', '傍晚时分', '夜里十一点', '午后']);

/** How a feature's text begins: a sentence or two. */
export const featureLeads = [
  (r) => `${clock(r)}，${place(r)}县${r.pick(SPOTS)}的灯就亮了，人们忙着${r.pick(DOING)}。`,
  (r) => `${clock(r)}，${person(r)}准时出现在${r.pick(SPOTS)}，开始${r.pick(DOING)}。`,
  (r) =>
    `“${r.pick(SAYINGS)}”${r.pick(['', `${day(r)}，`, '说起村里的变化，', '站在' + r.pick(SPOTS) + '，'])}${place(r)}镇村民${person(r)}${r.pick(['说', '笑着说', '对记者说', '感慨地说', '乐得合不拢嘴'])}。`,
  (r) =>
    `在${place(r)}县${place(r)}村，有一位${r.int(60, 96)}岁的老人，每天都要到${r.pick(SPOTS)}走一走。`,
  (r) => `${year(r)}年，刚从学校毕业的${person(r)}回到了家乡，在${r.pick(SPOTS)}${r.pick(DOING)}。`,
  (r) => `${person(r)}是${place(r)}镇${place(r)}村的村民，种了${figure(r)}年${r.pick(CROPS)}。`,
  (r) =>
    `${r.pick(['他', '她'])}叫${person(r)}，今年${r.int(19, 80)}岁，是${place(r)}县的一名${r.pick(JOBS)}。`,
  (r) =>
    `走进${place(r)}县${place(r)}${r.pick(['村', '社区', '小学', '镇'])}，${r.pick(SIGHTS)}，${r.pick(SIGHTS)}。`,
  (r) => `${r.pick(SEASONS)}时节，${place(r)}${r.pick(PLACES_OF)}${r.pick(SIGHTS)}。`,
  (r) =>
    `说起${place(r)}${r.pick(PLACES_OF)}的变化，${r.pick(['村民们打开了话匣子', `${r.pick(WHO)}${person(r)}最有发言权`])}。`,
  (r) =>
    `${place(r)}的${r.pick(['春天', '早晨', '夜晚', '冬天'])}，是从${r.pick(['一树桃花', '一碗豆浆', '一声吆喝', '第一场雪'])}开始的。`,
  (r) => `夜幕降临，${place(r)}河两岸灯火通明，${r.pick(SIGHTS)}。`,
  (r) =>
    `${r.pick(HEADS)}，${r.pick(TELLS)}。${r.pick(['在', '走进'])}${place(r)}${r.pick(PLACES_OF)}，${r.pick(SIGHTS)}。`,
  (r) =>
    `${r.pick(THINGS)}街全长${r.int(1, 9)}.${r.int(1, 9)}公里，两侧有商铺${r.int(20, 300)}家，${year(r)}年启动改造。`,
  (r) =>
    `${r.pick(['每天', '每个周末', '每年入冬', '一到雨天'])}，${person(r)}都会${r.pick(['来到', '守在'])}${r.pick(SPOTS)}，${r.pick(DOING)}。`,
  (r) => `“五一”假期，${place(r)}${r.pick(PLACES_OF)}${r.pick(SIGHTS)}，商户们忙得不亦乐乎。`,
  (r) =>
    `${r.pick(['近日', '眼下', '前不久', '连日来'])}，${place(r)}县${place(r)}镇${r.pick(SIGHTS)}，吸引不少人前来。`,
  (r) =>
    `${place(r)}县${place(r)}镇有个${r.pick(WHO)}叫${person(r)}，今年${r.int(50, 90)}岁，却闲不下来。`,
  (r) => `今年以来，${place(r)}县把${r.pick(THINGS)}的事放在心上，办成了一批实事。`,
  (r) =>
    `${r.pick(['一大早', '饭点刚过', '雨后初晴', '刚过完年'])}，${r.pick(WHO)}${person(r)}就${r.pick(['出了门', '忙开了', '坐不住了', '上了山'])}。`,
];
