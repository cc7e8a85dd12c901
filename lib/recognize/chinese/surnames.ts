// Chinese surnames, by how surely the character is a surname where it stands before a given name.
import { type Units, unitAt } from '../../character.ts'
import { charSet, codesOf } from './char-set.ts'
import { wordSet } from './han-trie.ts'

/** Hardly ever anything else. */
const SURES =
  '王李张刘陈杨赵吴徐孙胡朱郭何罗梁宋郑谢韩唐冯萧曹袁邓许傅沈曾彭吕苏卢蒋蔡贾魏薛阎潘杜姚谭廖邹崔邱秦侯邵孟汤尹黎贺龚庞樊殷翟颜倪牛俞鲁葛韦聂邢岳庄耿詹闫裴阮覃霍翁隋甄欧柯桂闵蒲瞿郝郜缪戚莫晏缑佟郦鄢逄訾亓尉苟蔺仝澹仉胥郗竺芮奚笪阚闻雒靳濮嵇茹褚逯娄蹇裘宓邬谌柴佘厉邸酆鲍卞窦滕穆狄臧舒骆虞昝贲郁钮荀羿汲邴糜隗邰姬冉郤璩扈郏庾暨匡寇阙夔晁敖饶毋乜鞠巢蒯桓琚亢付肖芦涂辜禤庹谯郇佴眭'
/** Surnames that are common words or parts of them as well. */
const USUALS =
  '黄周林马董程丁叶余戴夏钟汪田姜范石熊金陆孔白康毛江史顾龙万段雷钱武乔赖兰施陶洪严温季章伍申毕焦柳齐梅辛祝左谷祁牟卜苗凌费纪盛童项席卫查屈位植甘景薄柏丛米房宫丘花游宗巫阳仇栾苑廉习喻华曲荆巩桑檀岑展祖原乌巴刁刀荣封储伏羊惠幸昌沙冼印邝咸粟闪区褟木火油尤云郎凤乐皮湛禹贝谈茅蓝麻杭诸吉弓牧蓬仲伊宁戎符韶蓟宿鄂索卓屠蒙池苍莘贡扶雍寿燕冀浦慕宦艾鱼容慎戈衡弘禄沃蔚勾融盖岩练揭鹿佐于方高任安常向文成单时司连古明师关解简'
/** Surnames of few, in a language that uses the character for much else. */
const SELDOMS =
  '水元平和计强路危支管经干应宣包滑家松井富山车全班仰秋暴束怀从籍阴能双党劳堵宰通边尚农别充易终居步都满国广东利越隆冷那空养须丰相后红权益公来况代占战晋门初由商楼楚帅尧栗银扬保敬洛信修智畅卿'
const COMPOUND = wordSet(
  '欧阳 司马 上官 诸葛 东方 皇甫 慕容 司徒 令狐 夏侯 公孙 尉迟 长孙 宇文 端木 轩辕 南宫 独孤 呼延 赫连 完颜 鲜于 闻人 百里 东郭 西门 钟离 申屠 太史 公羊 澹台 拓跋 爱新觉罗 叶赫那拉',
)

/** Family names of Vietnam in Han characters, and what often stands between them and the given name. */
const VIETNAMESE = charSet('阮陈黎范黄潘武邓裴杜胡吴杨李张丁段郑陶何梁苏高赖丘朱谭')
const VIETNAMESE_MIDDLE = charSet('文氏春光德明国玉友世维孟如廷庭功公金辉')

/** How much the surname at `i` speaks for a person, and how many characters it has; weight 0 where none stands. */
export interface Surname {
  readonly length: number
  readonly weight: number
}

const NONE: Surname = { length: 0, weight: 0 }
/** By the sort of a character: none, seldom a surname, usually, surely. */
const ONE: readonly Surname[] = [NONE, { length: 1, weight: 0 }, { length: 1, weight: 0.7 }, { length: 1, weight: 1.2 }]
/** Added to the sort of a character that a surname of two may begin with. */
const OPENS_COMPOUND = 4

export function surnameAt(codes: Units, i: number): Surname {
  const sort = sorts[unitAt(codes, i)] ?? 0
  if (sort >= OPENS_COMPOUND) {
    const compound = COMPOUND.beginningAt(codes, i)
    if (compound !== undefined) return { length: compound.length, weight: 1.5 }
  }
  return ONE[sort % OPENS_COMPOUND] ?? NONE
}

const COMPOUND_FIRSTS = '欧司上诸东皇慕令夏公尉长宇端轩南独呼赫完鲜闻百西钟申太澹拓爱叶'

/** By code: the sort of the character. One that is in several lists is of the surest. */
const sorts = new Uint8Array(0x10000)
;[SELDOMS, USUALS, SURES].forEach((chars, i) => {
  for (const code of codesOf(chars)) sorts[code] = i + 1
})
for (const code of codesOf(COMPOUND_FIRSTS)) sorts[code] = (sorts[code] ?? 0) + OPENS_COMPOUND

/** The characters at which a name may begin: elsewhere it is not worth asking for a surname. */
export const SURNAME_OPENINGS = `${SURES}${USUALS}${SELDOMS}${COMPOUND_FIRSTS}`

export const isSurname = (code: number): boolean => (sorts[code] ?? 0) % OPENS_COMPOUND > 0
export const isVietnameseSurname = (code: number): boolean => VIETNAMESE.has(code)
export const isVietnameseMiddle = (code: number): boolean => VIETNAMESE_MIDDLE.has(code)
