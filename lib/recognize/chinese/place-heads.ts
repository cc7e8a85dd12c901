// Words that end the names of places, and what may stand before such a name.
import { charSet } from './char-set.ts'
import { hanTrie, wordSet, wordsWith } from './han-trie.ts'

/** A kind of place: what its head says for a name, whether the name goes without it too ("江宁" for "江宁区"), and whether nobody built it. */
export interface PlaceHead {
  readonly weight: number
  readonly sheds: boolean
  readonly isNature: boolean
}
const DIVISION: PlaceHead = { weight: 0.9, sheds: true, isNature: false }
export const SETTLEMENT: PlaceHead = { weight: 0.9, sheds: false, isNature: false }
const BUILT: PlaceHead = { weight: 0.4, sheds: false, isNature: false }
const NATURAL: PlaceHead = { weight: -0.2, sheds: false, isNature: true }

/** Peoples that have townships of their own: 匹河 | 怒族乡. */
const PEOPLES =
  '壮族 满族 回族 苗族 维吾尔族 土家族 彝族 蒙古族 藏族 布依族 侗族 瑶族 朝鲜族 白族 哈尼族 哈萨克族 黎族 傣族 畲族 傈僳族 仡佬族 东乡族 拉祜族 水族 佤族 纳西族 羌族 土族 仫佬族 锡伯族 柯尔克孜族 达斡尔族 景颇族 毛南族 撒拉族 布朗族 塔吉克族 阿昌族 普米族 鄂温克族 怒族 京族 基诺族 德昂族 保安族 俄罗斯族 裕固族 乌孜别克族 门巴族 鄂伦春族 独龙族 塔塔尔族 赫哲族 高山族 珞巴族'

export const placeHeads = hanTrie(
  wordsWith(
    [SETTLEMENT, PEOPLES.replace(/族/g, '族乡')],
    [DIVISION, '省 市 县 自治县 自治州 自治区 自治旗 特别行政区 区 州 旗 新区 林区 地区 专区 行署 市辖区 郡'],
    [
      SETTLEMENT,
      '镇 乡 民族乡 村 自然村 行政村 移民村 新村 屯 寨 庄 街道 社区 嘎查 苏木 营村 坊 胡同 弄 巷 里弄 小区 家园 花园 公社 生产队 大队村 农场 林场 牧场 渔村 古镇 古城 老街 小镇 公房 新苑 家苑 花苑 苑',
    ],
    [
      BUILT,
      '路 街 大街 大道 桥 大桥 隧道 广场 公园 机场 国际机场 火车站 高铁站 港 口岸 码头 水库 水电站 大厦 大楼 礼堂 大礼堂 会堂 大会堂 体育馆 体育场 工业园 工业园区 产业园 产业园区 开发区 经济技术开发区 高新区 高新技术产业开发区 示范区 试验区 保护区 自然保护区 风景区 景区 度假区 园区 科技园 校区 宾馆 饭店 酒店 烈士陵园 陵园 墓园 故居 旧址 遗址 寺 庙 祠堂 教堂 清真寺 塔 长城 古道 铁路 高速公路 公路 油田 煤矿 矿区 会展中心 国际会议中心 动物园 植物园 科学城 大学城 合作区 贸易区 新片区 分水闸 渠 灌区',
    ],
    [
      NATURAL,
      '山 山脉 山区 岭 峰 江 河 湖 海 洋 海峡 岛 群岛 半岛 湾 海湾 沟 峡 峡谷 大峡谷 泉 草原 沙漠 高原 盆地 平原 流域 三角洲 河谷 谷地 湿地 溪 滩 坡 冲 岗 沙洲 岩 洞 关 塬 雪山 冰川 湖区 瀑布 雨林',
    ],
  ),
) // prettier-ignore

/** Characters that no name of a place holds. */
export const NO_PLACE = charSet(
  '的了不在这那个们我你他她它您咱与及或但且因若虽即则便都也还又很太非没未无把被让使叫从往至到去过着吗呢吧啊说称指谈问答告诉请看想做当就才并等各每某此该哪几些跟比按据经由将已曾仍仅只再却可所何者号岁件名位本全其两座条个整多进为委',
)
/** Characters after which a name begins. */
export const LEADS_TO_PLACE = charSet('在到赴往从自至抵离去来进回驻由向和与及是为的经过返沿近途据对遍访位游')
/** Words after which the name of a place begins. */
export const leadsToPlace = wordSet(
  '位于 来自 来到 走进 前往 抵达 地处 坐落 坐落于 坐落在 走访 深入 奔赴 赶到 回到 扎根 落户 家住 出生于 生于 籍贯 落地 辗转 考察 调研 视察 到访 访问 分布在 包括 今天的 如今的 记者在 走到 驻扎 迁到 搬到 嫁到 奔向 转战 挺进 去过 到过 来过 途经 取道 飞赴 飞抵 重返 解放 援建 对口支援 支援 帮扶 结对 定点帮扶 图为',
)

/** What lies beside a mountain, a river or a lake: 雅砻江 | 上游, 哀牢山 | 脚下. */
export const besideNature = wordSet(
  '上游 中游 下游 源头 两岸 沿岸 南岸 北岸 东岸 西岸 岸线 河畔 江畔 湖畔 之畔 之滨 之巅 流域 主峰 山麓 脚下 南麓 北麓 东麓 西麓 深处 腹地 沿线 支流 干流 入海口 水质',
)

/** What a head alone or with these before it does not name: 全 | 市, 贫困 | 县, 城 | 乡. */
export const NO_STEM = wordSet(
  '棚户 自贸 保税 互 全 代 副 前 现 楼 股 车 债 汇 菜 夜 早 集 超 门 城 花 牛 熊 上 下 闹 本 该 各 某 每 老 新 旧 大 小 城 农 山 贫困 先进 试点 示范 县级 地级 省级 市级 全国 外 内 城中 空心 移民 百强 边境 少数民族 沿海 内地 西部 东部 中部 北部 南部 直辖 副省级 省会 口岸 革命老 老 牧 林 郊 市 省 县 乡 村 镇 邻 两 三 多 四 五 六 七 八 九 十 几 一 二 美丽 文明 和谐 智慧 旅游 特色 生态 民族 城镇 开放 社 街 居民 商业 工业 经济 行政 自治 文化 度假 风景 核心 中心 生活 住宅 老旧 灾 疫 重灾 灾后 战 解放 根据 敌占 国统 边 特 片 选 军 党 管 辖 下辖 所辖 原 同 工农 步行 公 铁 马 道 大 小 乡镇 县市 省市 区县 市县 城乡 地 市中心 学 禁 专属经济 自由贸易 高风险 中风险 低风险 无人 盲 误 雷 深水 舒适',
)

/** After a place: a people, a language, a creed, a style and no place. */
export const NOT_THE_PLACE = charSet('人语籍裔式话菜历')
