// Places with the word that says what they are: "xã Tân Phú", "sông Hương", "quận 1".

import { entityId } from '../../entity.ts'
import { slugOf } from '../../fold.ts'
import { isCapital } from '../../token.ts'
import { keyAt } from '../english/scene.ts'
import { ENOUGH } from '../evidence.ts'
import { type Sighting, sightingAt } from '../sighting.ts'
import { isPersonAt } from './bearer.ts'
import { BODY_HEADS } from './body-heads.ts'
import { DOMAIN } from './domain.ts'
import type { Phrase } from './phrases.ts'
import { endOfNumber, endOfPlaceName } from './place-extent.ts'
import { BETWEEN, NO_HEADS, PLACE_HEADS, type PlaceHead } from './place-heads.ts'
import type { Provinces } from './provinces.ts'
import { isOpening, labelAt, type Scene } from './scene.ts'
import { PEOPLES } from './small-words.ts'
import { isSurname } from './surnames.ts'
import { TITLES } from './titles.ts'

/** Names that larger and smaller places share: the town of a province is not the province. */
const ABOVE: ReadonlySet<string> = new Set(['city', 'town', 'district', 'commune', 'ward', 'village'])

// "thành phố Cao Bằng" beside the province: the codebook's province does not lend its id to what lies in it.
/** Kinds of places that are named after others: "đường Điện Biên" is not the province. */
const NAMED_AFTER: ReadonlySet<string> = new Set(
  'street bridge market station airport port zone monument temple square highway lake river mountain park'.split(' '),
)

function idOf(provinces: Provinces, known: Sighting | undefined, head: PlaceHead, named: string): string {
  if (
    known !== undefined &&
    !NAMED_AFTER.has(head.english ?? '') &&
    !(provinces.has(known.candidates[0] ?? '') && head.level !== null && ABOVE.has(head.level))
  )
    return known.candidates[0] ?? ''
  if (known !== undefined && head.level !== null) return `place:${slugOf(named)}-${head.level}`
  return `place:${slugOf(named)}${head.english === null ? '' : `-${head.english}`}`
}

// "Chủ tịch UBND xã | Trần Văn Nam": behind a title and a body's level stands who bears it.
function isBearer(scene: Scene, first: number, from: number): boolean {
  const { tokens, plain } = scene
  const body = BODY_HEADS.endingAt(tokens, first - 1, plain)
  if (body === undefined || TITLES.endingAt(tokens, first - 1 - body.size, plain) === undefined) return false
  return isPersonAt(scene, from, true)
}

/** The place that a head at `first` makes of what stands behind it. */
export function placeWithHead(
  scene: Scene,
  first: number,
  size: number,
  head: PlaceHead,
  provinces: Provinces,
): Sighting | undefined {
  const { tokens, plain } = scene
  if (isBearer(scene, first, first + size)) return undefined
  const gap = BETWEEN.at(tokens, first + size, plain)?.size ?? 0
  const from = first + size + gap
  const numbered = head.numbered ? endOfNumber(scene, from) : undefined
  const last = numbered ?? endOfPlaceName(scene, from)
  if (
    last === undefined ||
    tokens[from]?.gap === 'dash' ||
    tokens[from]?.gap === 'hyphen' ||
    tokens[from]?.gap === 'none'
  )
    return undefined
  if (numbered === undefined && PEOPLES.at(tokens, from, plain)?.size === last - from + 1 && head.level === null)
    return undefined
  // "bản Tuyên ngôn", "đường Đảng": what goes on in small letters is no name of a place.
  if (!head.sure && numbered === undefined && !isOwnName(scene, from, last)) return undefined
  const known = numbered === undefined ? scene.cover.get(from) : undefined
  // "Buôn Tân": with a capital inside a sentence the head is a part of the name.
  const isInName = head.level === 'village' && isCapital(tokens[first]) && !isOpening(scene, first)
  const named = numbered === undefined && !isInName ? labelAt(scene, from, last) : labelAt(scene, first, last)
  const id = idOf(provinces, known?.kind === 'place' ? known : undefined, head, named)
  if (slugOf(named) === '') return undefined
  return sightingAt(scene.passage, first, last, {
    kind: 'place',
    rule: head.level === null ? 'place-of-kind' : 'place-with-head',
    candidates: [entityId(id)],
    label: id.endsWith(slugOf(named)) ? named : labelAt(scene, first, last),
    why: [{ ground: 'head', weight: ENOUGH, words: labelAt(scene, first, from - 1) }],
  })
}

function isOwnName(scene: Scene, from: number, last: number): boolean {
  if (scene.cover.get(from)?.kind === 'place') return true
  if (DOMAIN.at(scene.tokens, from) !== undefined) return false
  const next = scene.tokens[last + 1]
  return last > from || next === undefined || next.shape === 'mark' || scene.words.isAlwaysCapital(keyAt(scene, from))
}

/** The places with a head in a passage. */
export function placesWithHead(scene: Scene, provinces: Provinces): Sighting[] {
  const found: Sighting[] = []
  const { tokens, plain } = scene
  for (let i = 0; i < tokens.length; i++) {
    const head = PLACE_HEADS.at(tokens, i, plain)
    const cover = scene.cover.get(i)
    // "hợp tác xã", "nông thôn": what only ends like a head.
    if (head !== undefined && (NO_HEADS.endingAt(tokens, i + head.size - 1, plain)?.size ?? 0) > head.size) continue
    // "Đảng ủy xã | Tân Phú": a level at the end of a known name may be of a place behind it.
    const isInside = cover?.kind === 'organization' && cover.last > i + (head?.size ?? 1) - 1
    if (head === undefined || isInside || cover?.kind === 'person') continue
    // "già làng Y Than": the head is a part of a form of address.
    if (TITLES.endingAt(tokens, i + head.size - 1, plain)?.meaning.familiar === true) continue
    if (isCapital(tokens[i]) && TITLES.endingAt(tokens, i - 1, plain)?.meaning.familiar === true) continue
    // "tỉnh Đắk Nông": the codebook knows it with its head.
    if (cover?.kind === 'place' && cover.first === i) {
      i = cover.last
      continue
    }
    const place = isHeadWord(scene, i, head) ? placeWithHead(scene, i, head.size, head.meaning, provinces) : undefined
    if (place === undefined) continue
    found.push(place)
    i = place.last
  }
  return found
}

// A capital head inside a sentence is a part of another name ("Sở Xây dựng Thành phố"), unless it is always written so.
function isHeadWord(scene: Scene, i: number, { size, meaning }: Phrase<PlaceHead>): boolean {
  const token = scene.tokens[i]
  if (!isCapital(token) || scene.shouted) return true
  // "Hồ Minh Trí", "Đinh Lan": a capital surname is a person's.
  if (size === 1 && isSurname(token?.key ?? '') && scene.cover.get(i + 1)?.kind !== 'place') return false
  // "Kinh Môn", "Thành Sơn": such a word with a capital is a part of the name.
  if (size === 1 && !meaning.sure && !/^(?:Cầu|Chợ|Chùa|Đường|Đèo|Bến|Cảng|Ga|Phố|Núi)$/.test(token?.text ?? ''))
    return false
  return (
    size > 1 ||
    isOpening(scene, i) ||
    /^(?:TP|TX|TT|QL|KCN|Quận|Tỉnh|Huyện|Xã|Phường|Thôn|Ấp|Buôn|Bon|Bản|Làng|Sông|Núi|Vịnh|Cầu|Chợ|Chùa|Đường|Khu|Đèo|Đảo)$/.test(
      token?.text ?? '',
    )
  )
}
