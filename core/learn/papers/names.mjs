// Invented people, places and papers, and the small words around them. Each function gives one at random.

/** The words of a list that is written in one line. */
export const words = (text) => text.split(' ');

const SURNAMES = [
  ...'赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹苏潘葛范彭鲁韦马苗方任袁柳唐薛雷贺倪罗郝常傅康余顾孟黄萧尹姚邵汪毛戴宋庞熊纪舒屈项董梁杜蓝席季麻贾路江童颜郭梅林钟徐邱骆高夏蔡田樊胡霍万管卢莫房丁邓洪石崔吉龚程邢裴陆翁段侯全甘武刘景龙叶司黎白蒲卓池乔闻党翟谭申冉桑桂牛尚温庄柴瞿连习艾向古易廖耿文寇欧聂关岳帅游肖覃',
];
const GIVEN = [
  ...'文明志强海燕春梅建国晓东丽娜思远佳慧振鑫立新玉兰承宇泽林书恒雨桐伟芳秀英敏静磊军洋勇艳杰涛超霞平刚桂华飞鹏宁欣怡子涵梓萱浩然俊辉婷婷雪琴凤莲光荣庆喜爱民学忠德胜永福长生少华一鸣天佑嘉诚若曦安琪亚楠红卫',
];
const PLACES = words(
  '云溪 青石 望江 临河 沙洲 白塔 石桥 安澜 东泽 柳林 清河 泗阳湾 平川 南浦 北屯镇 龙湾 凤鸣 金沙 银杏 盐田 长岭 高桥 桃源 太和 永宁 广陵 丹阳 新野 古田 铜山 崇德 嘉禾 宝丰 延庆 滦水',
);
const PAPERS = words(
  '云溪日报 望江晚报 临河日报 东泽都市报 南浦晨报 平川农民报 凤鸣青年报 长岭工人日报 太和商报 清河日报社 北方晚报 沿海时报',
);
const ROLES = words(
  '记者 本报记者 通讯员 融媒体 全媒体记者 融媒体记者 见习记者 实习生 特约记者 特约通讯员 首席记者 实习记者 报道组',
);
export const AGENCIES = words(
  '新华社 新华网 人民网 中新社 中新网 央视新闻 央视网 中国之声 经济日报 光明日报 工人日报 澎湃新闻 学习强国',
);

export const pick = (list) => (r) => r.pick(list);
export const person = (r) =>
  r.pick(SURNAMES) + r.pick(GIVEN) + (r.chance(0.75) ? r.pick(GIVEN) : '');
export const spaced = (r) => `${r.pick(SURNAMES)}${r.pick(['　', ' ', '  '])}${r.pick(GIVEN)}`;
export const place = pick(PLACES);
export const paper = pick(PAPERS);
export const role = pick(ROLES);
export const agency = pick(AGENCIES);
export const day = (r) => `${r.int(1, 12)}月${r.int(1, 28)}日`;
export const year = (r) => r.int(1996, 2031);
export const gap = (r) => r.pick([' ', ' ', ' ', '　', '  ']);
export const people = (r) =>
  Array.from({ length: r.int(1, 4) }, () => person(r)).join(r.pick([' ', ' ', '、', '　', ' ']));
