// Places everybody knows: countries, great cities, the divisions of China, longest first.
import { ENOUGH } from '../evidence.ts'
import { type Sighting, sightingAgain, sightingAt } from '../sighting.ts'
import { charSet } from './char-set.ts'
import { countyStems, gazetteer, type KnownPlace } from './gazetteer.ts'
import { type HanHit, wordSet } from './han-trie.ts'
import { wordOf } from './han-word.ts'
import { standingNames } from './known-name.ts'
import { leadsToPlace } from './place-heads.ts'
import { codeAt, goesOn, holds, kindAt, type Scene, triggersAt } from './scene.ts'
import { KNOWN_PLACE } from './triggers.ts'

// 在 | 兰考: the short name of a county behind a word that leads to a place or behind its province.
function countyAt(scene: Scene, i: number, before: Sighting | undefined): HanHit<KnownPlace> | undefined {
  const hit = countyStems().beginningAt(scene.codes, i)
  if (hit === undefined) return undefined
  const leads =
    isListed(scene, i, before, hit) ||
    (goesOn(scene, i) &&
      (LOCATIVE.has(codeAt(scene, i - 1)) ||
        kindAt(scene, i - 1) === 'place' ||
        leadsToPlace.endingAt(scene.codes, i - 1) !== undefined))
  if (!leads) return undefined
  const last = i + hit.length - 1
  const beside = BESIDE.has(codeAt(scene, last + 1))
  const cut = goesOn(scene, last + 1) && (beside || wordOf(codeAt(scene, last), codeAt(scene, last + 1)) > 0)
  return cut ? undefined : hit
}
const LISTS = '、'.charCodeAt(0)
const LOCATIVE = charSet('在到赴抵离返驻去往')
/** After a thing and no place: 在 | 樟树 | 下. */
const BESIDE = charSet('下上里旁边间前后中')

// 邯郸、| 定州 or 溧阳 |、溧水: in a list of places.
function isListed(scene: Scene, i: number, before: Sighting | undefined, { length }: HanHit<KnownPlace>): boolean {
  if (codeAt(scene, i - 1) === LISTS && before?.last === i - 2) return true
  const next = i + length + 1
  if (codeAt(scene, next - 1) !== LISTS) return false
  return (
    countyStems().beginningAt(scene.codes, next) !== undefined ||
    gazetteer().beginningAt(scene.codes, next) !== undefined
  )
}

// 在 | 和县: with a stem of one character a county needs more than itself; "and the county" is none.
const leadsTo = (scene: Scene, i: number): boolean =>
  !goesOn(scene, i) || kindAt(scene, i - 1) === 'place' || LOCATIVE.has(codeAt(scene, i - 1))

// 漠|河北|极村: torn from the county of which it has the last character, where nothing else takes the first.
function isTornFromCounty(scene: Scene, i: number, before: Sighting | undefined): boolean {
  if (!goesOn(scene, i) || before?.last === i - 1) return false
  return countyStems().beginningAt(scene.codes, i - 1)?.length === 2
}

/** 效力于 | 斯图加特: it is the city's club that one plays for. */
const playsFor = wordSet('效力 效力于 加盟 转会 转会到 转会至 转投 租借到 租借至')

export function knownPlaces(scene: Scene): Sighting[] {
  const found: Sighting[] = []
  const places = gazetteer()
  if (!holds(scene, KNOWN_PLACE)) return found
  for (let i = 0; i < scene.codes.length; i++) {
    if (!triggersAt(scene, i, KNOWN_PLACE)) continue
    const hit = places.beginningAt(scene.codes, i) ?? countyAt(scene, i, found.at(-1))
    if (hit === undefined) continue
    const last = i + hit.length - 1
    if (hit.length === 2 && hit.value.hasHead && !leadsTo(scene, i)) continue
    if (hit.length === 2 && isTornFromCounty(scene, i, found.at(-1))) continue
    if (playsFor.endingAt(scene.codes, i - 1) !== undefined) continue
    const { entity, label, hasHead } = hit.value
    found.push(
      sightingAt(scene.passage, i, last, {
        kind: 'place',
        rule: hasHead ? 'place-head' : 'gazetteer',
        candidates: [entity],
        label,
        why: [{ ground: 'gazetteer-name', weight: ENOUGH, words: label }],
      }),
    )
    i = last
  }
  return standingNames(scene, found)
}

/** Heads that a known place may take: 守德 | 坊, 江宁 | 区. */
const heads = wordSet('省 市 县 区 州 镇 乡 村 坊 郡 社区 街道 地区 自治区 自治县 自治州')

// 守德 | 坊: a place known by its short name keeps its entity with the word behind it.
export function placesWithTheirHead(scene: Scene): Sighting[] {
  const found: Sighting[] = []
  for (const place of scene.cover.sightings()) {
    if (place.kind !== 'place' || place.last === place.first || !goesOn(scene, place.last + 1)) continue
    const head = heads.beginningAt(scene.codes, place.last + 1)
    if (head === undefined || heads.endingAt(scene.codes, place.last) !== undefined) continue
    const last = place.last + head.length
    const goes = goesOn(scene, last + 1) && wordOf(codeAt(scene, last), codeAt(scene, last + 1)) > 0
    if (!goes && !scene.cover.has(last)) found.push(sightingAgain(place, scene.passage, place.first, last))
  }
  return found
}
