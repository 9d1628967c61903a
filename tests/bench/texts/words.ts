/**
 * What the long texts are made of: openings, middles and ends of sentences as a local paper
 * writes them, and the words that they speak of. All places and people are invented.
 */

const list = (words: string): readonly string[] => words.trim().split(/\s+/);

/** A word in braces stands for one of its list; `{n}` for a figure, `{y}` for a year. */
export const words: Readonly<Record<string, readonly string[]>> = {
  place: list(`榆浦 柳堰 清漱 青禾 临川 石桥 双柳 白沙渡 梧田 望江 云岭 桐坪 荷塘 沙浦 凤洲 东篱
    芦汀 松冈 麦市 鹤溪 长亭 南浔坡 枫林 竹源 盐井 木栏 花垟 沧湾 渔梁 古渡 石臼 银杏坳 莲塘 半坡`),
  unit: list(`街道 社区 村委会 合作社 水务站 卫生院 中心小学 农技站 图书馆 供电所 养老院 消防站 林场
    渡口 粮站 文化站 交警中队 便民中心 环卫所 茶厂 福利院 气象站 派出所 幼儿园 机修厂 种子站`),
  family: list(
    '沈 顾 骆 岑 俞 苗 柏 鲁 邱 温 秦 宋 许 韩 杜 孟 陆 裘 蒋 阮 贺 穆 卓 湛 尹 费 童 梅 聂 虞',
  ),
  given:
    list(`远 秉义 和顺 松年 以宁 晚晴 秀枝 静宜 伯安 玉梅 长根 望舒 若川 小满 青禾 怀瑾 知秋 立春 
    守田 桂芳 明轩 文洁 大有 月娥 志坚 家骏 如松 凤英 金水 春燕 思源 学勤 建国 丽华 子衿 海平`),
  role: list(`村民 居民 老师 医生 店主 渔民 社区干部 志愿者 护林员 退休工人 技术员 驾驶员 返乡青年 网格员
    种粮大户 木匠 裁缝 站长 队长 厂长 镇长 校长 民警 护士 采茶工 邮递员 养蜂人 果农`),
  thing:
    list(`水渠 路灯 河堤 大棚 球场 书屋 食堂 站台 车棚 厨房 菜园 桥面 机房 仓库 展厅 码头 泵站 暖房
    茶园 果园 鱼塘 稻田 苗圃 步道 凉亭 诊室 教室 宿舍 浴室 冷库 电梯 井盖 护栏 水表 石阶 老墙 天窗`),
  matter:
    list(`停车 用水 就医 上学 养老 防汛 灌溉 供暖 垃圾分类 夜间照明 邻里纠纷 秋收 防火 采摘 配送 义诊
    消防检查 课后服务 危房改造 河道清淤 古树保护 技能培训 产品销售 质量抽检 设备检修 图书借阅`),
  quality: list(
    `平整 宽敞 明亮 整洁 稳当 结实 清澈 热闹 安静 方便 牢靠 暖和 凉快 体面 顺畅 透亮 齐全 准时`,
  ),
  verb: list(`翻修 加固 清理 改造 巡查 登记 验收 粉刷 扩建 检修 丈量 腾退 更换 打扫 加装 移栽 测量 养护
    修剪 疏通 回填 编号 公示 盘点`),
  crop: list(
    `晚稻 油菜 枇杷 杨梅 春茶 莲子 板栗 菌菇 柑橘 红薯 芝麻 甘蔗 毛豆 山药 蜂蜜 鲈鱼 河蟹 土鸡`,
  ),
  part: list('东头 西侧 南岸 北坡 村口 街角 山脚 河湾 桥下 院内 门前 屋后 坝上 路旁 巷尾 塘边'),
  time: list(`清晨 上午 中午 傍晚 入夜 周末 月初 年底 开春 入夏 立秋 霜降 雨后 去年 今年 当天 次日 前些年
    农闲时节 开学前 汛期里 春节前`),
};

/** How a sentence begins. */
export const openings = list(`
  {time}，{place}{unit}把{thing}的{matter}列入了清单
  在{place}{part}，{n}名{role}正忙着{verb}{thing}
  {role}{name}每天都要到{part}看一看{thing}
  为了解决{matter}的难题，{unit}先后走访了{n}户人家
  {place}的{crop}到了收获的季节
  走进{place}{unit}，{thing}已经变得{quality}
  从{y}年起，{place}就开始{verb}{part}的{thing}
  {unit}的账本上，{matter}一项记了{n}笔
  {name}在{place}做了{n}年{role}
  {time}的{part}，{crop}装满了{n}只竹筐
  围绕{matter}，{place}请来{n}位{role}
  靠近{part}的{thing}，过去一到{time}就让人发愁
  {place}{unit}的{role}{name}算过一笔账
  一条从{part}通向{thing}的小路
  听说{unit}要{verb}{thing}，{role}们早早来到{part}
  {y}年那场大雨以后，{part}的{thing}
  今年以来，{place}共{verb}{thing}{n}处
  {crop}的行情好了，{place}的{role}
  {name}和{n}名{role}一起
  在{unit}的{thing}里，{matter}的流程图
`);

/** How it goes on. */
export const middles = list(`
  由{role}轮流{verb}，每{n}天一次
  先把{part}的{thing}{verb}一遍，再商量{matter}
  连{crop}的价钱也写得明明白白
  {unit}拿出{n}万元用于{matter}
  从{part}到{thing}不过{n}米
  比{y}年多了{n}个百分点
  既方便了{role}，又照顾到{matter}
  {name}一家也报了名
  有的搬{crop}，有的守着{thing}
  把{n}项{matter}的要求逐条讲给{role}听
  {verb}下来的旧料留给了{unit}
  遇到{matter}就到{part}找{role}
  头一批{crop}运到了{place}
  {thing}的尺寸改了{n}回
  {role}们又提出{verb}{part}
  中间隔着{place}的{thing}
  趁着{time}把{thing}{verb}好
  没有耽误{crop}的采收
  所有的{matter}都在{unit}登记
  {n}盏灯照得{part}十分{quality}
`);

/** How it ends. */
export const endings = list(`
  如今{thing}又{quality}又{quality}
  {matter}再也不用跑到{place}去办
  {role}{name}说，这样做{quality}得多
  一年下来，{crop}增收了{n}万元
  剩下的{n}处{thing}将在{time}前完成
  {part}的{role}都看在眼里
  预计到{time}，受益的居民有{n}人
  这件事在{unit}传开了
  让{role}放心，也让{unit}省心
  {place}的{thing}因此变了模样
  {n}年的老大难总算有了着落
  连{part}的孩子都知道这个道理
  为{matter}打下了底子
  {crop}当天就能送到{place}
  此后{matter}一直很{quality}
  大家把它叫作{place}的“{thing}”
  由{n}名{role}签字认可
  没有一户因为{matter}吃亏
`);

/** What is said, in quotation marks. */
export const sayings = list(`
  {thing}修好了，心里就{quality}了
  以前{time}不敢出门，现在{part}到处都{quality}
  {matter}的事，{unit}管得细
  种{crop}要看天，卖{crop}要看路
  {n}个人干一件事，总比一个人{quality}
  谁家的{thing}坏了，打个招呼就有{role}来
`);

/** A deck of a headline. */
export const decks = list(`
  {place}{verb}{thing}{n}处
  {unit}里的{matter}新办法
  {crop}出山 {role}进门
  {part}的{thing}{quality}了
  {role}{name}的{n}本工作笔记
  让{matter}不再难
  {place}{unit}上门办{matter}
  {n}名{role}守住一片{thing}
  {crop}熟了 {part}热闹了
  从{thing}看{place}
`);
