// Evidence for and against a person in Chinese: what stands around a name. Each rule gives a weight; their sum decides.

import { type Evidence, type Ground, groundsOf, type Rules, weigh } from '../evidence.ts'
import { bodyHeads } from './body-heads.ts'
import { charSet } from './char-set.ts'
import { wordSet } from './han-trie.ts'
import { ACT, THING, wordOf } from './han-word.ts'
import type { Shape } from './person-shape.ts'
import { EDGE, personVerbs } from './person-words.ts'
import { codeAt, goesOn, isNamed, isSpaced, NUMBER, type Scene, textAt } from './scene.ts'
import { surnameAt } from './surnames.ts'
import { shortTitles, titles } from './titles.ts'

type PersonEvidence = Evidence<[scene: Scene, shape: Shape]>

const COLON = ':'.charCodeAt(0)
const MEASURED = charSet('周方石段万项章支单家条双米位成时任届')
/** Characters that begin a clause's subject or object when a name follows them. */
const LEADS = charSet('由与和同对向给跟请让被把据是为在及或即像如以于')
const PLACE_HEAD = charSet('省市县区镇乡村州旗屯路街桥山江河湖岛湾庄店')

/** Does nothing join the token to the one before it? */
const isEdge = (scene: Scene, i: number): boolean =>
  i <= 0 || i >= scene.codes.length || isSpaced(scene, i) || EDGE.has(codeAt(scene, i - 1))

/** The title that ends just before a token, a space or a colon between them. */
function titleBeforeAt(scene: Scene, first: number): number {
  const at = codeAt(scene, first - 1) === COLON ? first - 2 : first - 1
  const title = titles.endingAt(scene.codes, at)
  if (title !== undefined) return title.value.weight
  return goesOn(scene, first) ? callingBefore(scene, first - 1) : 0
}

// 庭 | 长, 球 | 员: words that by their end are callings, whatever the list of titles holds.
function callingBefore(scene: Scene, end: number): number {
  const weight = CALLING_ENDS.get(codeAt(scene, end)) ?? 0
  return weight > 0 &&
    wordOf(codeAt(scene, end - 1), codeAt(scene, end)) === THING &&
    !NO_CALLING.has(textAt(scene, end - 1, end))
    ? weight
    : 0
}
const CALLING_ENDS = new Map(
  [...'长员师家者手生工民客商户童'].map((char) => [char.charCodeAt(0), char === '长' ? 1.5 : 0.8]),
)
const NO_CALLING = new Set(
  '成长 增长 生长 特长 专长 擅长 漫长 延长 助长 国家 大家 人家 专家 发生 产生 卫生 民生 出生 养生 人生 一生 写生 陌生 手工 施工 开工 复工 竣工 加工 分工 员工 全员 动员 人员 会员 成员 裁员 人民 亲手 着手 动手 联手 携手 入手 后者 或者 再者 前者 厂家 商家 店家 公家 老家 回家 全家 搬家 住家 协商 招商 经商 电商 智商 门户 用户 账户 客户'.split(
    ' ',
  ),
)

// 市委书记 | 王明华, 本报记者 | 陈晓.
const titleBefore: PersonEvidence = (scene, { first }) => titleBeforeAt(scene, first)

// 王明华 | 说, 陈晓 | 主任.
const verbAfter: PersonEvidence = (scene, { last }) => {
  if (!goesOn(scene, last + 1)) return 0
  const verb = personVerbs.beginningAt(scene.codes, last + 1)
  return verb === undefined || (crossesRight(scene, last) && !isSpeech(scene, last + verb.length + 1)) ? 0 : verb.value
}

// 王明华 | 主任.
const titleAfter: PersonEvidence = (scene, { last }) =>
  goesOn(scene, last + 1) && titles.beginningAt(scene.codes, last + 1) !== undefined ? 0.8 : 0

// "… ，| 王明华": where a clause begins or a name stands free on one side or both.
const edges: PersonEvidence = (scene, { first, last }) => {
  const before = isEdge(scene, first) ? 0.4 : LEADS.has(codeAt(scene, first - 1)) ? 0.3 : 0
  const after = goesOn(scene, last + 1) ? 0 : 0.4
  const apart = isSpaced(scene, first) && after > 0 ? 0.4 : 0
  return before + after + apart
}

// 小区 | 王明华 said: behind the name of a body or place a person may follow.
const nameBefore: PersonEvidence = (scene, { first }) => (goesOn(scene, first) && isNamed(scene, first - 1) ? 0.4 : 0)

/** 妇女儿 | 童: of characters that make words two by two, is this one the second of its word? */
function endsWord(scene: Scene, i: number): boolean {
  let pairs = 0
  while (goesOn(scene, i - pairs) && wordOf(codeAt(scene, i - pairs - 1), codeAt(scene, i - pairs)) > 0) pairs++
  return pairs % 2 === 1
}

const crossesLeft = (scene: Scene, first: number): boolean =>
  endsWord(scene, first) && !isNamed(scene, first - 1) && titleBeforeAt(scene, first) === 0

/** Does speech begin here: 张明说，…? */
const isSpeech = (scene: Scene, i: number): boolean => SPEECH.has(codeAt(scene, i))
const SAYS = '说'.charCodeAt(0)
const SPEECH = charSet(',:"')

function crossesRight(scene: Scene, last: number): boolean {
  if (!goesOn(scene, last + 1) || isNamed(scene, last + 1)) return false
  const word = wordOf(codeAt(scene, last), codeAt(scene, last + 1))
  return word > 0 && wordOf(codeAt(scene, last + 1), codeAt(scene, last + 2)) === 0
}

// 提 | 高度重视: the surname belongs to the word before.
const cutLeft: PersonEvidence = (scene, { first }) => (crossesLeft(scene, first) ? -1.6 : 0)

// 王国 | 家: the last character belongs to the word that goes on.
const cutRight: PersonEvidence = (scene, { last }) => {
  if (crossesRight(scene, last)) return isSpeech(scene, last + 2) && codeAt(scene, last + 1) === SAYS ? 0 : -1.6
  return goesOn(scene, last + 1) && wordOf(codeAt(scene, last), codeAt(scene, last + 1)) > 0 ? -0.7 : 0
}

// 王 | 强调: what would be the given name is a word of acting.
const givenIsWord: PersonEvidence = (scene, { first, last, surname }) => {
  if (last - first - surname !== 1) return 0
  const word = wordOf(codeAt(scene, last - 1), codeAt(scene, last))
  if (word > 0 && (surnameAt(scene.codes, first).weight === 0 || ADJECTIVE.has(codeAt(scene, first)))) return -1.8
  return word === ACT ? -0.7 : word > 0 ? -0.4 : 0
}

// 沈 | 书记, 西门 | 支行: what would be the given name is a title or the head of a body.
const givenIsHead: PersonEvidence = (scene, { first, last, surname }) => {
  const given = last - first - surname + 1
  if (noNames.beginningAt(scene.codes, first)?.length === last - first + 1) return -3
  const title =
    shortTitles.beginningAt(scene.codes, first + surname) ?? titles.beginningAt(scene.codes, first + surname)
  if (title !== undefined && title.length >= given) return given > 1 || title.length > 1 ? -3 : -1
  if (given > 1 && noGiven.beginningAt(scene.codes, first + surname)?.length === given) return -3
  return given > 1 && bodyHeads.endingAt(scene.codes, last)?.length === given ? -2 : 0
}

const noNames = wordSet('穆斯林 鱼水情 马列 罗汉 梁柱 毛线 祖国')
const noGiven = wordSet('代理 常务 兼任 主持 负责 分管 主管 联合 共同')

// 叶明华 摄: a credit.
const creditAfter: PersonEvidence = (scene, { last }) =>
  isSpaced(scene, last + 1) && CREDITS.has(codeAt(scene, last + 1)) ? 1.5 : 0
const CREDITS = charSet('摄文图报撰绘作译编')

// 主教 | 练: the first character ends a title.
const cutFromTitle: PersonEvidence = (scene, { first }) =>
  goesOn(scene, first) && (titles.endingAt(scene.codes, first)?.length ?? 0) > 1 ? -2.5 : 0

/** Before a word these say of what kind it is: 高 | 水平. */
const ADJECTIVE = charSet('高单双全平常明文古新')

// 王家 | 村: the name of a place that goes on.
const placeAfter: PersonEvidence = (scene, { last }) =>
  goesOn(scene, last + 1) && PLACE_HEAD.has(codeAt(scene, last + 1)) ? -1.5 : 0

// 郝鹏 | 任代理: characters that are mostly verbs and prepositions are surnames where a name may begin.
const verbalSurname: PersonEvidence = (scene, { first }) =>
  VERBAL.has(codeAt(scene, first)) && !isEdge(scene, first) && titleBeforeAt(scene, first) === 0 ? -1 : 0
const VERBAL = charSet('任于向从对和同与连由经应曾都来有相能成别解计查通过支')

// 苏鲁豫 | 皖: provinces by their characters.
const provinces: PersonEvidence = (scene, { first, last }) => {
  for (let i = first; i <= last; i++) if (!PROVINCES.has(codeAt(scene, i))) return 0
  return -2
}
const PROVINCES = charSet('京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼陇秦滇黔台港澳')

// 72岁的 | 叶明华, 叶明华，| 72岁.
const age: PersonEvidence = (scene, { first, last }) => {
  const before = codeAt(scene, first - 1) === OF && codeAt(scene, first - 2) === YEARS
  const mark = codeAt(scene, last + 1)
  const after = EDGE.has(mark) && codeAt(scene, last + 2) === NUMBER && codeAt(scene, last + 3) === YEARS
  return before || after ? 1.2 : 0
}
const OF = '的'.charCodeAt(0)
const YEARS = '岁'.charCodeAt(0)

// 毛毛雨: a name does not double its surname.
const doubled: PersonEvidence = (scene, { first }) => (codeAt(scene, first) === codeAt(scene, first + 1) ? -1.2 : 0)

// 30 | 周年.
const measured: PersonEvidence = (scene, { first }) =>
  codeAt(scene, first - 1) === NUMBER && MEASURED.has(codeAt(scene, first)) ? -3 : 0

/** A name that goes on without a sign of its end. */
const runsOn: PersonEvidence = (scene, { last }) =>
  goesOn(scene, last + 1) && !isNamed(scene, last + 1) && personVerbs.beginningAt(scene.codes, last + 1) === undefined
    ? -0.2
    : 0

const rules: Rules<[scene: Scene, shape: Shape]> = [
  ['title-before', titleBefore],
  ['verb-after', verbAfter],
  ['title-after', titleAfter],
  ['stands-free', edges],
  ['name-before', nameBefore],
  ['cut-from-word-before', cutLeft],
  ['cut-from-word-after', cutRight],
  ['given-is-word', givenIsWord],
  ['cut-from-title', cutFromTitle],
  ['given-is-head', givenIsHead],
  ['credit-after', creditAfter],
  ['place-after', placeAfter],
  ['verbal-surname', verbalSurname],
  ['provinces', provinces],
  ['age', age],
  ['doubled', doubled],
  ['measured', measured],
  ['runs-on', runsOn],
]

/** How much speaks for a person: the shape of the name and all that stands around it. */
export const personWeight = (scene: Scene, shape: Shape): number => shape.weight + weigh(rules, scene, shape)

/** The parts of that sum. */
export const personGrounds = (scene: Scene, shape: Shape): Ground[] => [
  { ground: `shape-${shape.origin}`, weight: shape.weight },
  ...groundsOf(rules, scene, shape),
]
