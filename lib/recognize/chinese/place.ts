// Places by the word that ends their name, level by level: 福建省 | 宁德市 | 下党乡 | 下党村.
import { ENOUGH, type Evidence, groundsOf, type Rules, weigh } from '../evidence.ts'
import type { Sighting } from '../sighting.ts'
import { unknownAt } from '../unknown.ts'
import { charSet } from './char-set.ts'
import { wordOf } from './han-word.ts'
import { EDGE } from './person-words.ts'
import {
  besideNature,
  LEADS_TO_PLACE,
  leadsToPlace,
  NO_PLACE,
  NO_STEM,
  type PlaceHead,
  placeHeads,
  SETTLEMENT,
} from './place-heads.ts'
import { codeAt, goesOn, holds, isHan, isNamed, kindAt, NUMBER, type Scene, textAt, triggersAt } from './scene.ts'
import { isSurname } from './surnames.ts'
import { isTransliteration } from './transliteration.ts'
import { PLACE_HEAD } from './triggers.ts'

/** A stem from `first` up to its head, which ends at `last`. */
interface Candidate {
  readonly scene: Scene
  readonly first: number
  readonly head: number
  readonly last: number
  readonly kind: PlaceHead
}

const RULE = 'place-head'
const LONGEST_STEM = 4
const LONGEST_FOREIGN_STEM = 7

type PlaceEvidence = Evidence<[Candidate]>

const headWeight: PlaceEvidence = ({ kind }) => kind.weight

// 宁德市 | 下党乡: a larger place before.
const inLargerPlace: PlaceEvidence = ({ scene, first }) =>
  goesOn(scene, first) && kindAt(scene, first - 1) === 'place' && scene.cover.get(first - 1)?.last === first - 1
    ? 1.8
    : 0

// 在 | 下党乡, 来自 | 下党乡, ", | 下党乡".
const boundary: PlaceEvidence = ({ scene, first }) => {
  if (!goesOn(scene, first)) return 0.8
  if (leadsToPlace.endingAt(scene.codes, first - 1) !== undefined) return 1.3
  if (LEADS_TO_PLACE.has(codeAt(scene, first - 1)))
    return wordOf(codeAt(scene, first - 2), codeAt(scene, first - 1)) > 0 ? 0.6 : 1.1
  if (NO_PLACE.has(codeAt(scene, first - 1))) return 0.5
  return isNamed(scene, first - 1) ? 0.4 : 0
}

// 乌洋 | 村: most stems have two characters.
const stemLength: PlaceEvidence = ({ first, head }) => {
  const length = head - first
  return length === 2 ? 0.5 : length === 3 ? 0.35 : length === 1 ? -0.6 : 0
}

// 贫困 | 县: the stem is a word, and a common one.
const stemIsWord: PlaceEvidence = ({ scene, first, head }) => {
  let sum = 0
  for (let i = first; i < head - 1; i++) if (wordOf(codeAt(scene, i), codeAt(scene, i + 1)) > 0) sum -= 0.9
  return Math.max(sum, -1.8)
}

// 提|高山|村: the stem begins in the middle of a word.
const cutLeft: PlaceEvidence = ({ scene, first }) =>
  goesOn(scene, first) && !isNamed(scene, first - 1) && wordOf(codeAt(scene, first - 1), codeAt(scene, first)) > 0
    ? -1.3
    : 0

// 城 | 市, 乡 | 村: the head ends another word.
const headIsCut: PlaceEvidence = ({ scene, head, last }) =>
  head === last && wordOf(codeAt(scene, head - 1), codeAt(scene, head)) > 0 ? -1.7 : 0

// 市 | 场, 区 | 域: the head begins another word.
const headGoesOn: PlaceEvidence = ({ scene, last }) => {
  if (!goesOn(scene, last + 1) || wordOf(codeAt(scene, last), codeAt(scene, last + 1)) === 0) return 0
  return OWNED.has(codeAt(scene, last + 1)) ? -0.3 : -1.4
}
/** 县 | 委, 村 | 民: words of a place that a place's name stands before. */
const OWNED = charSet('委长民级政府里内外中域级容口道情务办志校史境歌领')

// 毛庄 | 村: what ends with a head may go on to another; 江北镇毛庄 holds two places.
const headInside: PlaceEvidence = ({ scene, first, head, last }) => {
  let sum = goesOn(scene, last + 1) && GOES_ON.has(codeAt(scene, last + 1)) ? -1 : 0
  for (let i = first + 1; i < head; i++) if (DIVISIONS.has(codeAt(scene, i))) sum -= 1
  return sum
}
const GOES_ON = charSet('村镇乡区县市街路社屯寨')
const DIVISIONS = charSet('乡镇县市区省州')

// 石湾 | 村, 古槐路 | 街道: a settlement called after the land or the road at which it lies.
const landInStem: PlaceEvidence = ({ first, head, scene, kind }) => {
  if (kind !== SETTLEMENT) return 0
  const at = codeAt(scene, head - 1)
  return (head - first > 1 && LANDS.has(at)) || (head - first > 2 && ROADS.has(at)) ? 0.6 : 0
}
const LANDS = charSet('湾沟坪坳峪岭堡塘坝桥营铺坡岔峁塬坎垭垸圩埠溪泉山')
const ROADS = charSet('路门口江河湖')

// 组织部和 | 县: what joins two names is seldom in one.
const joint: PlaceEvidence = ({ scene, first, head }) => {
  for (let i = first; i < head; i++) if (codeAt(scene, i) === AND) return i === first ? -1 : -0.6
  return 0
}
const AND = '和'.charCodeAt(0)

// 塔什 | 村: characters that write foreign sounds.
const foreign: PlaceEvidence = ({ scene, first, head }) => {
  if (head - first < 3) return 0
  let sounds = 0
  for (let i = first; i < head; i++) if (isTransliteration(codeAt(scene, i))) sounds++
  return sounds >= (head - first) * 0.75 ? 0.8 : 0
}

// 刘景镇、朱玉相: what stands in a list with a person may be one, however it ends.
const amongPersons: PlaceEvidence = ({ scene, first, last }) =>
  codeAt(scene, last + 1) === ENUMERATES &&
  last - first === 2 &&
  isSurname(codeAt(scene, first)) &&
  isSurname(codeAt(scene, last + 2)) &&
  placeHeads.endingAt(scene.codes, last + 4) === undefined &&
  placeHeads.endingAt(scene.codes, last + 3) === undefined
    ? -1.2
    : 0
const ENUMERATES = '、'.charCodeAt(0)

// 王家 | 村, 李 | 庄: a family's village.
const family: PlaceEvidence = ({ scene, first, head }) =>
  head - first <= 2 && isSurname(codeAt(scene, first)) ? 0.3 : 0

// 雅砻江 | 上游: what only a mountain or a water has.
const besideIt: PlaceEvidence = ({ scene, head, last, kind }) =>
  kind.isNature &&
  head === last &&
  goesOn(scene, last + 1) &&
  besideNature.beginningAt(scene.codes, last + 1) !== undefined
    ? 1.2
    : 0

const rules: Rules<[Candidate]> = [
  ['head', headWeight],
  ['in-larger-place', inLargerPlace],
  ['boundary', boundary],
  ['stem-length', stemLength],
  ['stem-is-word', stemIsWord],
  ['cut-from-word-before', cutLeft],
  ['head-is-cut', headIsCut],
  ['head-goes-on', headGoesOn],
  ['head-inside', headInside],
  ['land-in-stem', landInStem],
  ['joint', joint],
  ['foreign', foreign],
  ['family', family],
  ['among-persons', amongPersons],
  ['beside-nature', besideIt],
]

const stemOf = ({ scene, first, head }: Candidate): string => textAt(scene, first, head - 1)

/** 江宁 in 江宁东 | 乡: a short known place that only begins the stem. */
const isInside = ({ kind, first, last }: Sighting, from: number, head: number): boolean =>
  kind === 'place' && first >= from && last < head && last - first === 1 && (first > from || last < head - 1)

function isPossible({ scene, first, head }: Candidate): boolean {
  for (let i = first; i < head; i++) {
    const code = codeAt(scene, i)
    const isInner = i === first || goesOn(scene, i)
    if (!isHan(code) || !isInner || NO_PLACE.has(code)) return false
    const cover = scene.cover.get(i)
    if (cover !== undefined && cover.kind !== 'concept' && !isInside(cover, first, head)) return false
    if (cover !== undefined && cover.kind === 'concept' && cover.first < first) return false
  }
  const whole = NO_STEM.endingAt(scene.codes, head - 1)
  return codeAt(scene, first - 1) !== NUMBER && !(whole !== undefined && whole.length === head - first)
}

/** Does a name cover the character that no stem may go into? */
const isForeignPart = (scene: Scene, i: number): boolean => {
  const cover = scene.cover.get(i)
  return cover !== undefined && cover.kind !== 'concept' && !(cover.kind === 'place' && cover.last - cover.first === 1)
}

const NONE: readonly Candidate[] = []

function candidatesAt(scene: Scene, last: number): readonly Candidate[] {
  const hit = placeHeads.endingAt(scene.codes, last)
  if (hit === undefined || isNamed(scene, last)) return NONE
  const head = last - hit.length + 1
  const found: Candidate[] = []
  for (let first = head - 1; first >= Math.max(0, head - LONGEST_FOREIGN_STEM); first--) {
    const one = { scene, first, head, last, kind: hit.value }
    if (!isPossible(one)) {
      if (NO_PLACE.has(codeAt(scene, first)) || !isHan(codeAt(scene, first)) || isForeignPart(scene, first)) break
      continue
    }
    const length = head - first
    if (length <= LONGEST_STEM || foreign(one) > 0) found.push(one)
    if (!goesOn(scene, first) || EDGE.has(codeAt(scene, first - 1))) break
  }
  return found
}

/** Places with a head; one that is sure in one sentence is sure in all. `again`: only where such a place is known already, in which others may lie. */
export function placesWithHead(scenes: readonly Scene[], again = false): Sighting[] {
  const best: { one: Candidate; weight: number }[] = []
  const sure = new Set<string>()
  for (const scene of scenes) {
    if (!holds(scene, PLACE_HEAD)) continue
    if (again && !scene.cover.sightings().some(({ rule }) => rule === RULE)) continue
    for (let i = 1; i < scene.codes.length; i++) {
      if (!triggersAt(scene, i, PLACE_HEAD)) continue
      for (const one of candidatesAt(scene, i)) {
        const weight = weigh(rules, one)
        if (weight >= ENOUGH) sure.add(textAt(scene, one.first, one.last))
        if (weight >= 0) best.push({ one, weight })
      }
    }
  }
  const strength = ({ one, weight }: { one: Candidate; weight: number }): number =>
    weight + (sure.has(textAt(one.scene, one.first, one.last)) ? 1 : 0)
  const chosen = new Map<Scene, Map<number, { one: Candidate; weight: number }>>()
  for (const each of best) {
    if (each.weight < ENOUGH && !sure.has(textAt(each.one.scene, each.one.first, each.one.last))) continue
    const ends = chosen.get(each.one.scene) ?? new Map()
    chosen.set(each.one.scene, ends)
    const rival = ends.get(each.one.last)
    if (rival === undefined || strength(each) > strength(rival)) ends.set(each.one.last, each)
  }
  return [...chosen.values()].flatMap((ends) =>
    [...ends.values()].flatMap(({ one }) => {
      const { scene, first, head, last, kind } = one
      const label = kind.sheds && head - first > 1 ? stemOf(one) : textAt(scene, first, last)
      const why = groundsOf(rules, one)
      return unknownAt(scene.passage, first, last, { kind: 'place', rule: RULE, label, why })
    }),
  )
}
