// Bodies that the codebook does not know, by the head of their name: 江宁区妇女联合会, 星火科技有限公司, 区委组织部.
import { ENOUGH, type Ground } from '../evidence.ts'
import { type Sighting, sightingAt } from '../sighting.ts'
import { type Extent, extentOf } from './body-extent.ts'
import { bodyHeads, type HeadKind, LEVELS, levelWords } from './body-heads.ts'
import { bodyId, type Seat } from './body-name.ts'
import { charSet } from './char-set.ts'
import { isCountry } from './gazetteer.ts'
import { wordSet } from './han-trie.ts'
import { THING, wordOf } from './han-word.ts'
import { codeAt, goesOn, holds, kindAt, type Scene, textAt, triggersAt } from './scene.ts'
import { BODY_HEAD } from './triggers.ts'

const RULE = 'body-head'
/** Media may be named by their field alone: 农民 | 日报. */
const MEDIA = wordSet('日报 晚报 早报 晨报 时报 周报 商报 报 社 通讯社 电视台 广播电台 出版社')
/** Bodies of a village or a quarter that are spoken of without their place. */
const LOCAL = wordSet('村委会 居委会 村两委 村民委员会 居民委员会 社区居委会')
const COMMITTEE = '委'.charCodeAt(0)
const PARTY_LEVEL = charSet('省市县区州盟旗地镇乡工')
/** After these a head is a part of another word: 委员会 | 议, 法院 | 长 is not. */
const GOES_ON = charSet('法化制性型式级风长界')

/** Does what stands before the head make it the name of one body? */
function isNamedBody(scene: Scene, kind: HeadKind, head: number, last: number, extent: Extent): boolean {
  const { first, hasPlace, hasLevel, hasBody, hasField, proper } = extent
  const owned = hasPlace || hasBody || hasLevel
  if (first === head) return LOCAL.endingAt(scene.codes, last)?.length === last - head + 1
  switch (kind) {
    case 'free':
      return (
        hasPlace ||
        hasBody ||
        (proper > 1 && !isAllWords(scene, first, head)) ||
        hasLevel ||
        (hasField && MEDIA.endingAt(scene.codes, last) !== undefined)
      )
    case 'placed':
      return owned || (proper > 1 && proper <= 4 && last - head >= 2 && first + proper === head)
    case 'sub':
      return owned
    case 'firm':
      return !owned && !hasField && isOwnName(scene, first, head)
    case 'branch':
      if (codeAt(scene, last) === COMMITTEE && PARTY_LEVEL.has(codeAt(scene, last - 1))) return owned
      return extent.near === 'field' ? owned : MEDIA.endingAt(scene.codes, last) !== undefined && proper >= 2 && owned
  }
}

// 利益 | 集团, 工农 | 联盟: common words before a head say of what kind it is and not which one.
function isAllWords(scene: Scene, first: number, head: number): boolean {
  if ((head - first) % 2 === 1) return false
  for (let i = first; i < head; i += 2) if (wordOf(codeAt(scene, i), codeAt(scene, i + 1)) !== THING) return false
  return true
}

// "， | 星火 | 科技": two or three characters that are no words, free to the left.
function isOwnName(scene: Scene, first: number, head: number): boolean {
  if (head - first < 2 || head - first > 3) return false
  if (goesOn(scene, first) && !LEADS_TO_FIRM.has(codeAt(scene, first - 1))) return false
  for (let i = first; i < head; i++) if (wordOf(codeAt(scene, i), codeAt(scene, i + 1)) > 0) return false
  return true
}
const LEADS_TO_FIRM = charSet('及与和在对由向被把为是业司')

// 公司 | 法, 委员会 | 议: the head is cut out of words that go on.
const isCut = (scene: Scene, last: number): boolean =>
  goesOn(scene, last + 1) &&
  (GOES_ON.has(codeAt(scene, last + 1)) ||
    (wordOf(codeAt(scene, last), codeAt(scene, last + 1)) > 0 &&
      wordOf(codeAt(scene, last + 1), codeAt(scene, last + 2)) === 0 &&
      !OPENS.has(codeAt(scene, last + 1))))
/** What a word behind a head may begin with although both together are a word: 会 | 长. */
const OPENS = charSet('长')

/** Heads before which a country may stand that is no part of the name. */
const ownNamed = wordSet('大学 学院 学校 医院 公司 集团 银行 俱乐部 研究所 研究院 出版社 时报 日报 基金会')

// 德国 | 海德堡大学: the country before a name of its own is a place.
function withoutCountry(scene: Scene, extent: Extent, last: number): Extent {
  const place = scene.cover.get(extent.first)
  if (ownNamed.endingAt(scene.codes, last) === undefined) return extent
  if (place?.kind !== 'place' || extent.proper < 2 || !isCountry(place.candidates)) return extent
  return { ...extent, first: place.last + 1, hasPlace: false }
}

function bodyAt(scene: Scene, last: number, seats: Seats): Sighting | undefined {
  const hit = bodyHeads.endingAt(scene.codes, last)
  if (hit === undefined) return undefined
  const head = last - hit.length + 1
  const cover = scene.cover.get(last)
  if (cover !== undefined && cover.kind !== 'concept' && (cover.last > last || cover.kind !== 'organization'))
    return undefined
  if (isCut(scene, last)) return undefined
  const extent = withoutCountry(scene, extentOf(scene, head), last)
  if (!isNamedBody(scene, hit.value, head, last, extent)) return undefined
  if (cover?.kind === 'organization' && cover.first <= extent.first) return undefined
  const { seat, rest } = seatOf(scene, extent, last, seats)
  const id = bodyId(seat, rest)
  if (id === undefined) return undefined
  return sightingAt(scene.passage, extent.first, last, {
    kind: 'organization',
    rule: RULE,
    candidates: [id],
    label: (seat?.label ?? '') + rest,
    why: whyOf(scene, head, last, extent),
  })
}

/** What spoke for the body: its head, and what stands before it. */
function whyOf(
  scene: Scene,
  head: number,
  last: number,
  { first, hasPlace, hasLevel, hasBody, hasField }: Extent,
): Ground[] {
  const before = hasBody ? 'body-before' : hasPlace ? 'place-before' : hasLevel ? 'level-before' : 'name-before'
  const words = textAt(scene, first, head - 1)
  return [
    { ground: 'head', weight: ENOUGH, words: textAt(scene, head, last) },
    ...(first < head
      ? [{ ground: !hasPlace && !hasLevel && !hasBody && hasField ? 'field-before' : before, weight: 0, words }]
      : []),
  ]
}

/** The places last named, by the level that their names end with. */
type Seats = Map<string, Seat>

/** Where the body has its seat: the place in its name, or the one last named on the level that it begins with. */
function seatOf(scene: Scene, { first, hasPlace }: Extent, last: number, seats: Seats): { seat?: Seat; rest: string } {
  const name = textAt(scene, first, last)
  for (let i = first; hasPlace && i < last; i++) {
    const place = scene.cover.get(i)
    const next = scene.cover.get((place?.last ?? i) + 1)
    const [entity] = place?.candidates ?? []
    if (place?.kind !== 'place' || next?.kind === 'place' || entity === undefined) continue
    const text = textAt(scene, place.first, place.last)
    const label = place.label !== null && text.startsWith(place.label) ? place.label : stemOf(text)
    return { seat: { label, entity }, rest: text.slice(label.length) + textAt(scene, place.last + 1, last) }
  }
  const level = levelAt(scene, first)
  const seat = level === undefined ? undefined : seats.get(level)
  return seat === undefined ? { rest: name } : { seat, rest: name }
}

const DIVISION = /(?:自治区|自治州|自治县|特别行政区|省|市|县|区|州|旗|镇|乡|村|街道|社区)$/
const stemOf = (place: string): string => {
  const stem = place.replace(DIVISION, '')
  return stem.length > 1 ? stem : place
}

function levelAt(scene: Scene, first: number): string | undefined {
  const word = levelWords.beginningAt(scene.codes, first)
  if (word !== undefined) return textAt(scene, first, first + word.length - 1)
  return LEVELS.has(codeAt(scene, first)) ? textAt(scene, first, first) : undefined
}

/** The bodies of a doc, by their heads; where only a level is named ("区委"), the place of that level last named is theirs. `again`: only where some were found before, to which others may belong. */
export function bodiesIn(scenes: readonly Scene[], again = false): Sighting[] {
  const seats: Seats = new Map()
  const found: Sighting[] = []
  for (const scene of scenes) {
    const known = scene.cover.sightings()
    let next = 0
    // What is named up to a head comes before it.
    const rememberTo = (last: number) => {
      for (let one = known[next]; one !== undefined; one = known[++next]) {
        if (one.kind !== 'place' || scene.cover.get(one.last) !== one) continue
        if (one.last > last) return
        remember(scene, one, seats)
      }
    }
    const isNew = holds(scene, BODY_HEAD) && (!again || known.some(({ rule }) => rule === RULE))
    for (let i = 0; isNew && i < scene.codes.length; i++) {
      if (!triggersAt(scene, i, BODY_HEAD) || bodyHeads.endingAt(scene.codes, i) === undefined) continue
      if (kindAt(scene, i) === 'person') continue
      rememberTo(i)
      const body = bodyAt(scene, i, seats)
      if (body !== undefined) found.push(body)
    }
    rememberTo(scene.codes.length)
  }
  return found
}

function remember(scene: Scene, { first, last, candidates: [entity] }: Sighting, seats: Seats): void {
  const text = textAt(scene, first, last)
  const [level] = DIVISION.exec(text) ?? []
  if (entity !== undefined && level !== undefined) seats.set(level, { label: stemOf(text), entity })
}
