// Chinese names in Latin letters: the surnames, and the shape of a given name.
import { remembered } from '../../remembered.ts'

const SURNAMES = new Set(
  `ai an bai ban bao bei bi bian bo bu cai cang cao cen chai chang che chen cheng chi chong chu cui dai dang deng di diao ding dong dou du duan e fan fang fei feng fu
  gai gan gao ge geng gong gou gu guan guo ha hai han hang hao he hong hou hu hua huang hui huo ji jia jian jiang jiao jin jing ju kang ke kong kou kuang lai lan lang lao lei leng
  li lian liang liao lin ling liu long lou lu lü luan luo lyu ma mai man mao mei men meng mi miao min ming mo mou mu na nan ni nian nie ning niu nong ou pan pang pei peng pi ping pu
  qi qian qiang qiao qin qiu qu quan que ran rao ren rong ruan rui sang sha shan shang shao she shen sheng shi shu shui si song su sui sun tan tang tao teng tian tie tong tu wan
  wang wei wen weng wu xi xia xian xiang xiao xie xin xing xiong xu xuan xue xun yan yang yao ye yi yin ying you yu yuan yue yun zang zeng zha zhai zhan zhang zhao zhen zheng zhi zhong
  zhou zhu zhuang zhuo zong zou zu zuo ouyang sima shangguan zhuge dongfang huangfu murong situ linghu xiahou gongsun tuoba dugu helian wanyan yuwen duanmu dongguo nangong ximen murong baili hulun xuanyuan lyu chiang sun soong tsai kuo lee`.split(
    /\s+/,
  ),
)

const SYLLABLE =
  '(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?(?:iang|iong|uang|ueng|ang|eng|ing|ong|ian|iao|uai|uan|ai|an|ao|ei|en|er|ia|ie|in|iu|ou|ua|ue|ui|un|uo|üe|üan|a|e|i|o|u|ü)'
const GIVEN = new RegExp(`^(?:${SYLLABLE})(?:'?${SYLLABLE})?$`)
const TWO = new RegExp(`^(?:${SYLLABLE})'?(?:${SYLLABLE})$`)
const ONE = new RegExp(`^(?:${SYLLABLE})$`)

export const isChineseSurname = (key: string): boolean => SURNAMES.has(key)

/** One or two syllables written as one word, in lower case. */
export const isGivenPinyin = (key: string): boolean => key.length >= 2 && key.length <= 12 && readsAsGiven(key)

const readsAsGiven = remembered((key) => GIVEN.test(key))

/** Can the word only be read as two syllables? Two say "name" more surely than one. */
export const isTwoSyllables = (key: string): boolean => isGivenPinyin(key) && readsAsTwo(key)

const readsAsTwo = remembered((key) => TWO.test(key) && !ONE.test(key))
