// Bodies that the codebook does not know, by the head of their name: "Sở Nội vụ tỉnh Tân Phú", "UBND xã", "Huyện ủy".

import { entityId } from '../../entity.ts'
import { isAllCapitals, isCapital } from '../../token.ts'
import { ENOUGH } from '../evidence.ts'
import { placeAt, type Sighting } from '../sighting.ts'
import { isVietnameseSyllable } from '../vietnamese-name.ts'
import { type BodyExtent, extentOf } from './body-extent.ts'
import { BODY_HEADS, type BodyHead, COMMON_HEADS, HEADED, NO_BODIES, SHORT_HEADS } from './body-heads.ts'
import { bodyName } from './body-name.ts'
import { DOMAIN } from './domain.ts'
import { type LatestPlaces, learnPlaces, learnSeat } from './latest-place.ts'
import { personBegins } from './place-extent.ts'
import type { Level } from './place-heads.ts'
import type { Provinces } from './provinces.ts'
import { goesOn, isNameToken, isOpening, labelAt, type Scene } from './scene.ts'
import { isSurname } from './surnames.ts'
import { TITLES } from './titles.ts'

export interface Body extends Sighting {
  /** The level without a place of its own, as in "UBND xã". */
  readonly level: Level | null
}

/** "Chủ tịch | Công đoàn | Công ty …": a title before it, or before the body that it is joined to. */
function titledBefore(scene: Scene, first: number): boolean {
  if (TITLES.endingAt(scene.tokens, first - 1, scene.plain) !== undefined) return true
  const cover = scene.cover.get(first - 1)
  return cover?.kind === 'organization' && TITLES.endingAt(scene.tokens, cover.first - 1, scene.plain) !== undefined
}

// "Lê | Trường Sơn", "Đoàn | Thị Lan": a head of one syllable that is a part of a person's name.
function isInName(scene: Scene, i: number): boolean {
  const { tokens, plain } = scene
  const isHeaded = HEADED.endingAt(tokens, i - 1, plain) !== undefined
  if (
    i > 0 &&
    goesOn(scene, i) &&
    isNameToken(scene, i - 1) &&
    !scene.cover.has(i - 1) &&
    !isHeaded &&
    !isOpening(scene, i - 1)
  )
    return true
  if (!isSurname(tokens[i]?.key ?? '', plain)) return false
  return (
    personBegins(scene, i, i) ||
    (goesOn(scene, i + 1) &&
      isVietnameseSyllable(tokens[i + 1]?.key ?? '') &&
      DOMAIN.at(tokens, i + 1, plain) === undefined &&
      BODY_HEADS.at(tokens, i + 1, plain) === undefined)
  )
}

const isAddress = (scene: Scene, last: number, size: number): boolean => {
  const title = TITLES.endingAt(scene.tokens, last, scene.plain)
  return title !== undefined && title.size > size && title.meaning.familiar
}

/** May the head begin a name here? In small letters it must be known by what stands around it. */
function mayOpen(scene: Scene, i: number, size: number, head: BodyHead): boolean {
  const token = scene.tokens[i]
  if ((TITLES.at(scene.tokens, i, scene.plain)?.size ?? 0) > size) return false
  // "nhà báo", "già làng": the end of a form of address.
  if (isAddress(scene, i + size - 1, size)) return false
  if ((NO_BODIES.endingAt(scene.tokens, i + size - 1, scene.plain)?.size ?? 0) > size) return false
  if ((BODY_HEADS.endingAt(scene.tokens, i + size - 1, scene.plain)?.size ?? 0) > size) return false
  if (isCapital(token) && size === 1 && isInName(scene, i)) return false
  if (isCapital(token)) return !scene.shouted || isAllCapitals(token)
  if (head.alone && size > 1) return true
  return (
    HEADED.endingAt(scene.tokens, i - 1, scene.plain) !== undefined ||
    head.named ||
    size > 1 ||
    SHORT_HEADS.at(scene.tokens, i, scene.plain) !== undefined
  )
}

/** Is what was reached enough for a name? */
function isEnough(scene: Scene, i: number, size: number, head: BodyHead, extent: BodyExtent): boolean {
  const { tokens } = scene
  const end = i + size - 1
  const isCommon = COMMON_HEADS.at(tokens, i, scene.plain)?.size === size
  const capitals = tokens.slice(end + 1, extent.last + 1).some(isCapital)
  if (!isCapital(tokens[i])) {
    if (!capitals || head.event) return false
    const headed = HEADED.endingAt(tokens, i - 1, scene.plain) !== undefined
    if (headed && isCapital(tokens[end + 1])) return true
    return (
      (extent.place !== null && ((head.alone && !isCommon) || extent.place > end + 1)) ||
      (head.named && isCapital(tokens[end + 1]) && !isCommon)
    )
  }
  if (head.level !== null) return true
  if (head.event)
    return (
      /^(?:\d+|[IVXL]+)$/.test(tokens[extent.last]?.text ?? '') ||
      tokens.slice(end, extent.last + 1).some(({ key }) => key === 'quốc')
    )
  if (head.numbered && extent.last > end && tokens[extent.last]?.shape === 'number') return true
  if (extent.last === end) return head.alone && isAllCapitals(tokens[i]) && tokens[i]?.text.length !== 2
  if (extent.level !== null && !extent.said)
    return head.alone || size > 1 || SHORT_HEADS.at(tokens, i, scene.plain)?.size === size
  if (isCommon && !capitals) return false
  return (
    extent.said &&
    (capitals || head.alone || (isCapital(tokens[end]) && size > 1)) &&
    !(isOpening(scene, i) && !capitals && !head.alone)
  )
}

/** The bodies in a passage, by their heads; `places` are those spoken of before, and learn those of the passage. */
export function bodiesIn(scene: Scene, places: LatestPlaces, provinces: Provinces): Body[] {
  const found: Body[] = []
  const { tokens, plain } = scene
  let learned = 0
  for (let i = 0; i < tokens.length; i++) {
    const head = BODY_HEADS.at(tokens, i, plain)
    // "Khoa học", "Đoàn kết": a word of its own.
    if (
      head === undefined ||
      (DOMAIN.at(tokens, i, plain)?.size ?? 0) > head.size ||
      !mayOpen(scene, i, head.size, head.meaning)
    )
      continue
    const cover = scene.cover.get(i)
    if (cover?.kind === 'person' || (cover?.kind === 'place' && cover.first < i)) continue
    const known =
      cover?.kind === 'organization' && cover.first === i && cover.last >= i + head.size - 1 ? cover : undefined
    const extent = extentOf(scene, i + head.size - 1, head.meaning, titledBefore(scene, i), known?.last)
    learnPlaces(scene, learned, i, places, provinces)
    learned = i
    const isPlaced = extent.level !== null && places.has(extent.level)
    if (known !== undefined && extent.last <= known.last && !isPlaced) {
      i = known.last
      continue
    }
    if (!isEnough(scene, i, head.size, head.meaning, extent)) continue
    const from =
      isCapital(tokens[i]) || !/^(?:báo|tạp chí)$/.test(labelAt(scene, i, i + head.size - 1)) ? i : i + head.size
    const { label, slug } = bodyName(scene, from, extent, places, provinces)
    if (slug === '') continue
    if (head.meaning.level !== null) learnSeat(scene, i + head.size, extent, head.meaning.level, places)
    const why = [{ ground: 'head', weight: ENOUGH, words: labelAt(scene, i, i + head.size - 1) }]
    found.push({
      ...placeAt(scene.passage, from, extent.last),
      kind: 'organization',
      rule: isPlaced ? 'body-of-level' : 'body-head',
      candidates: [entityId(`organization:${slug}`)],
      label,
      why,
      level: extent.level,
    })
    i = extent.last
  }
  learnPlaces(scene, learned, tokens.length - 1, places, provinces)
  return found
}
