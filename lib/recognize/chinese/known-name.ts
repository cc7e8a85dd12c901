// Which of the codebook's names stand in Chinese text: not those that only the ends of two words or a part of a longer word make.
import { unitAt } from '../../character.ts'
import { type Sighting, sightingAgain } from '../sighting.ts'
import { LEVELS } from './body-heads.ts'
import { CharSet, charSet } from './char-set.ts'
import { gazetteer } from './gazetteer.ts'
import { hanTrie, wordSet, wordsWith } from './han-trie.ts'
import { wordOf } from './han-word.ts'
import { NOT_THE_PLACE } from './place-heads.ts'
import { codeAt, goesOn, type Scene, textAt } from './scene.ts'

/** Words in which a short name means something else: 党 in 党员 and 入党, 中国 in 发展中国家. */
const swallowing = hanTrie(
  wordsWith([
    true,
    `党员 党建 党性 党风 党纪 党史 党课 党校 党章 党籍 党龄 党费 党旗 党徽 党政 党务 党派 党群 党规 党报 党刊 党媒 党魁 党羽 党代 党八股 党参 党心 党内 党外 党国 党小组 党组 党委 党支部 党总支 党团 党誉 党企 党社 党口 党工委 党日
    政党 入党 建党 治党 整党 管党 退党 脱党 叛党 两党 各党 朋党 死党 乱党 余党 毒党 多党 一党 他党 右党 左党 反党 国民党 劳动党 社会党 共和党 民主党 保守党 自由党 人民党 进步党 革命党 公明党 工党 农工党 致公党 执政党 在野党 反对党 参政党 绿党 独立党 联合党 正义党 新党 民进党 亲民党 国大党 人民行动党 泰党 下党乡
    文山会海 长治久安 远大理想 边海防 发展中国家 人民币 人民网 人民日报 人民路 人民广场 人民公园 中国人寿 中国银行 中国移动 中国联通 中国电信`,
  ]),
)
const LONGEST_SWALLOWING = 5
const SWALLOWING = new CharSet(swallowing.beginnings())

function isSwallowed({ codes }: Scene, { first, last }: Sighting): boolean {
  for (let from = Math.max(0, first - LONGEST_SWALLOWING + 1); from <= first; from++) {
    if (!SWALLOWING.has(unitAt(codes, from))) continue
    const word = swallowing.beginningAt(codes, from)
    if (word !== undefined && from + word.length > last && word.length > last - first + 1) return true
  }
  return false
}

const isWord = (scene: Scene, i: number): boolean =>
  goesOn(scene, i + 1) && wordOf(codeAt(scene, i), codeAt(scene, i + 1)) > 0

/** 农 | 民主 | 动: both characters belong to the words beside them, and these words are not taken by others. */
export const isTorn = (scene: Scene, first: number, last: number): boolean =>
  last - first === 1 &&
  isWord(scene, first - 1) &&
  !isWord(scene, first - 2) &&
  isWord(scene, last) &&
  !isWord(scene, last + 1)

// 越南 | 人 and 越南 | 语 are no places, 中国 | 人民 and 中国 | 人才 are.
const isPeople = (scene: Scene, { kind, last }: Sighting): boolean =>
  kind === 'place' &&
  NOT_THE_PLACE.has(codeAt(scene, last + 1)) &&
  goesOn(scene, last + 1) &&
  peopled.beginningAt(scene.codes, last + 1) === undefined
/** Words that begin like the name of a people or a language. */
const peopled = wordSet(
  '人民 人大 人才 人员 人口 人力 人类 人权 人文 人物 人士 人群 人数 人均 人工 人心 人行 语音 语文 语言 话题 话语 话剧 式样 菜市 菜农 菜篮 历史 历届 历任 历来 历年 籍贯',
)

// 江宁 | 市委员会: the level belongs to the place before.
const takesLevel = (scene: Scene, { kind, first }: Sighting): boolean =>
  kind === 'organization' &&
  LEVELS.has(codeAt(scene, first)) &&
  (gazetteer().endingAt(scene.codes, first)?.length ?? 0) > 1

// 进 | 京, 在 | 沪: a place of one character stands behind a word that leads to it and nowhere else.
const isLoose = (scene: Scene, { kind, first, last }: Sighting): boolean =>
  kind === 'place' && first === last && !(goesOn(scene, first) && LEADS.has(codeAt(scene, first - 1)))
const LEADS = charSet('在进赴来离返驻抵到回入出由自')

/** What stands before a body and is no part of its name. */
const owners = wordSet('全 我 我们 我国 各级 各地 各类 广大 全体 整个 地方各级')
const BY = '以'.charCodeAt(0)
const CORE = '为核心的'

// 我们 | 党, 各级 | 党委, 以某同志为核心的 | 党中央: the body alone is named.
function withoutOwner(scene: Scene, sighting: Sighting): Sighting {
  const { kind, first, last } = sighting
  if (kind !== 'organization' || first === last) return sighting
  const owner = owners.beginningAt(scene.codes, first)
  const owned = owner !== undefined && first + owner.length <= last && (owner.length > 1 || last === first + 1)
  let from = owned ? first + owner.length : first
  if (codeAt(scene, first) === BY) {
    const at = textAt(scene, first, last).indexOf(CORE)
    if (at > 0) from = first + at + CORE.length
  }
  return from === first ? sighting : sightingAgain(sighting, scene.passage, from, last)
}

// 工会 | 组织开展: what looks like the end of a name is the verb of the clause.
const isVerb = (scene: Scene, { kind, last }: Sighting): boolean =>
  kind === 'organization' &&
  organizes.endingAt(scene.codes, last) !== undefined &&
  goesOn(scene, last + 1) &&
  organized.beginningAt(scene.codes, last + 1) !== undefined
const organizes = wordSet('组织')
const organized = wordSet('开展 实施 举办 举行 召开 参加 参与 编写 申报 选派 观看 收看')

// 党的 | 一大优势: "one great" and no first congress.
const isMeasure = (scene: Scene, { kind, last }: Sighting): boolean =>
  kind === 'organization' &&
  greats.endingAt(scene.codes, last) !== undefined &&
  goesOn(scene, last + 1) &&
  !AFTER_CONGRESS.has(codeAt(scene, last + 1))
const greats = wordSet('一大')
const AFTER_CONGRESS = charSet('以上召报精代会党闭开期确指提通和及的后前在')

// 工会、共青团: several bodies in a list are not one.
const isList = ({ codes }: Scene, { kind, first, last }: Sighting, others: readonly Sighting[]): boolean => {
  if (kind !== 'organization') return false
  let mark = first
  while (mark < last && codes[mark] !== ENUMERATES) mark++
  if (mark >= last) return false
  let inner = 0
  for (const other of others) if (other.kind === kind && other.first >= first && other.last <= last) inner++
  return inner > 2
}
const ENUMERATES = '、'.charCodeAt(0)

const stands = (scene: Scene, sighting: Sighting, others: readonly Sighting[]): boolean =>
  !isSwallowed(scene, sighting) &&
  !takesLevel(scene, sighting) &&
  !isLoose(scene, sighting) &&
  !isVerb(scene, sighting) &&
  !isMeasure(scene, sighting) &&
  !isList(scene, sighting, others) &&
  !isTorn(scene, sighting.first, sighting.last) &&
  !isPeople(scene, sighting)

/** The sightings of the codebook's names that stand in a passage. */
export function standingNames(scene: Scene, sightings: readonly Sighting[]): Sighting[] {
  const standing: Sighting[] = []
  for (const given of sightings) {
    const sighting = withoutOwner(scene, given)
    if (stands(scene, sighting, sightings)) standing.push(sighting)
  }
  return standing
}
