// Evidence for and against a person: what stands around a name. Each rule gives a weight; their sum decides.
import { joins, keyAt } from '../english/scene.ts'
import { type Ground, groundsOf, type Rules, weigh } from '../evidence.ts'
import { DOMAIN } from './domain.ts'
import type { Shape } from './person-shape.ts'
import { syllablesOf } from './phrases.ts'
import { BETWEEN, LOCATIVE, PLACE_HEADS } from './place-heads.ts'
import { isSmallOpening, type Scene } from './scene.ts'
import { PEOPLE_OF } from './small-words.ts'
import { APPOSITION, LISTING, SAYING, TITLES } from './titles.ts'

const TOWARDS = syllablesOf('theo gặp cùng với do mời cho của bởi là tên')
const AGE = syllablesOf('tuổi')

type Weigh = (scene: Scene, shape: Shape) => number

// "Ông Trần Nam", "Bí thư Lê Hoa".
const titleBefore: Weigh = (scene, { first }) => {
  const at = keyAt(scene, first - 1) === ':' || keyAt(scene, first - 1) === '.' ? first - 2 : first - 1
  const title = scene.tokens[first]?.gap === 'dash' ? undefined : TITLES.endingAt(scene.tokens, at, scene.plain)
  return title === undefined ? 0 : title.meaning.familiar ? 2.5 : 2
}

const JOINING = syllablesOf('tại của ở thuộc kiêm và nước cộng hòa liên bang')
const REACH = 14

// "Bí thư Huyện ủy Tân Phú | Trần Nam", "Đại sứ Pháp tại Việt Nam | Luc Morel": a title, bodies and places, their bearer.
const bodyBefore: Weigh = (scene, { first }) => {
  if (!joins(scene.tokens[first])) return 0
  const next = scene.cover.get(first - 1)
  if (next === undefined || next.kind === 'person' || next.kind === 'concept') return 0
  for (let at = first - 1; at > first - REACH && at >= 0; ) {
    if (TITLES.endingAt(scene.tokens, at, scene.plain) !== undefined) return 2
    const cover = scene.cover.get(at)
    if (cover !== undefined && cover.kind !== 'person') at = cover.first - 1
    else if (JOINING.has(keyAt(scene, at), scene.plain) || keyAt(scene, at) === ',') at--
    else break
  }
  return next.kind === 'organization' ? 0.5 : 0
}

// "… cho biết", "… đã".
const verbAfter: Weigh = (scene, { last }) => {
  const at = keyAt(scene, last + 1) === ')' ? last + 2 : last + 1
  return scene.tokens[last + 1]?.gap === 'line' ? 0 : (SAYING.at(scene.tokens, at, scene.plain)?.meaning ?? 0)
}

// "Theo Trần Nam", "gặp Lê Hoa".
const verbBefore: Weigh = (scene, { first }) => (TOWARDS.has(keyAt(scene, first - 1), scene.plain) ? 0.5 : 0)

// ", Bí thư …", ", 41 tuổi", "(sinh năm 1980)".
const apposition: Weigh = (scene, { last }) => {
  const mark = scene.tokens[last + 1]?.text
  if (mark !== ',' && mark !== '(' && mark !== '–') return 0
  if (APPOSITION.at(scene.tokens, last + 2, scene.plain) !== undefined) return 1.5
  const body = scene.cover.get(last + 2)
  if (body?.kind === 'organization' && body.first === last + 2) return 0.75
  return scene.tokens[last + 2]?.shape === 'number' && AGE.has(keyAt(scene, last + 3), scene.plain) ? 2 : 0
}

// "ở Mường Lát": one is in a place.
const placeBefore: Weigh = (scene, { first }) => {
  const where = LOCATIVE.endingAt(scene.tokens, first - 1, scene.plain)
  return where === undefined ? 0 : where.meaning >= 2 ? -2 : -0.5
}

// "Tân Phú, huyện …": a larger place behind the comma; "xã Tân Phú": a head before.
const placeAround: Weigh = (scene, { first, last }) => {
  if (
    PLACE_HEADS.endingAt(scene.tokens, first - 1, scene.plain) !== undefined &&
    scene.cover.get(first - 1)?.kind === 'place'
  )
    return -3
  const larger = keyAt(scene, last + 1) === ',' ? scene.cover.get(last + 2) : undefined
  return larger?.kind === 'place' && larger.first === last + 2 ? -1.25 : 0
}

// "dân tộc Xơ Đăng", "giải thưởng Lê Duy": what is named after someone or is a people.
const NAMED_AFTER = syllablesOf('thưởng trào hát phẩm sách truyện phim cúp thi trình luật hội')
const otherThing: Weigh = (scene, { first }) => {
  if (PEOPLE_OF.endingAt(scene.tokens, first - 1, scene.plain) !== undefined) return -2.5
  return NAMED_AFTER.has(keyAt(scene, first - 1))
    ? -2
    : BETWEEN.endingAt(scene.tokens, first - 1, scene.plain) !== undefined
      ? -1
      : 0
}

// "Nông dân Trần Nam" is one, "Khoa học" is none.
const field: Weigh = (scene, { first, last }) => {
  const found = DOMAIN.at(scene.tokens, first, scene.plain)
  if (found !== undefined && found.size > 1) return -2
  const next = scene.tokens[last + 1]
  const after = next !== undefined && joins(next) ? DOMAIN.at(scene.tokens, last, scene.plain) : undefined
  return after !== undefined && after.size > 1 ? -2 : 0
}

const opening: Weigh = (scene, { first }) => (isSmallOpening(scene, first) ? -1.5 : 0)

// "Trần Nam và Lê Hoa": beside a person that is known.
const beside: Weigh = (scene, { first, last }) => {
  const before =
    /^[,;]$/.test(keyAt(scene, first - 1)) || LISTING.has(keyAt(scene, first - 1))
      ? scene.cover.get(first - 2)
      : undefined
  const after =
    /^[,;]$/.test(keyAt(scene, last + 1)) || LISTING.has(keyAt(scene, last + 1)) ? scene.cover.get(last + 2) : undefined
  return before?.kind === 'person' || after?.kind === 'person' ? 1 : 0
}

const rules: Rules<[scene: Scene, shape: Shape]> = [
  ['title-before', titleBefore],
  ['title-of-body-before', bodyBefore],
  ['verb-after', verbAfter],
  ['verb-before', verbBefore],
  ['title-after', apposition],
  ['place-before', placeBefore],
  ['place-around', placeAround],
  ['other-thing', otherThing],
  ['field-of-work', field],
  ['common-word', opening],
  ['beside-person', beside],
]

/** How much speaks for a person: the shape of the name and all that stands around it. */
export const personWeight = (scene: Scene, shape: Shape): number => shape.weight + weigh(rules, scene, shape)

/** The parts of that sum. */
export const personGrounds = (scene: Scene, shape: Shape): Ground[] => [
  { ground: `shape-${shape.origin}`, weight: shape.weight },
  ...groundsOf(rules, scene, shape),
]
