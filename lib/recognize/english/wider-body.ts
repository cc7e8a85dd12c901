// Bodies that stand in a longer name: "Leishan County | Women's Federation", "the regional committee of | the CYLC", "Farmers' Union | of Tan Phu commune".
import type { Codebook } from '../../codebook/codebook.ts'
import { isPlural } from '../../stem.ts'
import { isAllCapitals, isCapital } from '../../token.ts'
import { type Sighting, sightingAgain } from '../sighting.ts'
import { unknownAt } from '../unknown.ts'
import { joins, keyAt, type Scene, textAt } from './scene.ts'
import { BODY_HEADS } from './vocabulary.ts'

/** Levels that stand small before a body of the state or the party: "the district | People's Committee". */
const LEVELS = new Set(
  'provincial municipal city district county communal commune township village town prefectural regional ward'.split(
    ' ',
  ),
)
/** Parts of bodies that texts write small: "the standing committee of". */
const PARTS = /^(?:committee|bureau|secretariat|presidium)$/
const KINDS_OF_PART =
  /^(?:standing|executive|central|regional|provincial|municipal|county|district|city|township|village|branch|organizing|political)$/
const WINGS = new Set(
  'marxist leninist maoist secular united unified liberal democratic socialist moderate nationalist reformed reunified independent progressive'.split(
    ' ',
  ),
)

interface Extent {
  readonly first: number
  readonly last: number
  /** Whose name the whole is; none where the whole is another body than its part. */
  readonly entity: Sighting | undefined
}

// "Communist Party of China (CPC) | Central Committee": the abbreviation stands in the middle of one name.
function aroundBrackets(scene: Scene, { first, last }: Sighting): Extent | undefined {
  const isShort =
    keyAt(scene, last + 1) === '(' && keyAt(scene, last + 3) === ')' && isAllCapitals(scene.tokens[last + 2])
  const right = scene.cover.get(last + 4)
  const isOne =
    isShort && right?.kind === 'organization' && right.first === last + 4 && isCapital(scene.tokens[last + 4])
  return isOne && right !== undefined ? { first, last: right.last, entity: right } : undefined
}

// "Communist Party of India | (Marxist)".
function withWing(scene: Scene, { first, last }: Sighting): Extent | undefined {
  const isWing = keyAt(scene, last + 1) === '(' && keyAt(scene, last + 3) === ')' && isCapital(scene.tokens[last + 2])
  return isWing && WINGS.has(keyAt(scene, last + 2)) ? { first, last: last + 3, entity: undefined } : undefined
}

/** "Viet Nam" before a known body of no other country: the whole is that body. */
const isCountryOf = (place: Sighting, body: Sighting, codebook: Codebook): boolean => {
  const [own, land] = [body, place].map(({ candidates: [id] }) =>
    id === undefined ? undefined : codebook.entries.get(id)?.entity,
  )
  const isLand = /^place:(?:china|vietnam|viet-nam)$/.test(place.candidates[0] ?? '')
  return (
    isLand &&
    own !== undefined &&
    (own.country === null || land === undefined || land.country === null || own.country === land.country)
  )
}

// "Viet Nam | Women's Union", "Leishan County | Women's Federation".
function withPlaceBefore(scene: Scene, body: Sighting, codebook: Codebook): Extent | undefined {
  const { first, last } = body
  const place = scene.cover.get(first - 1)
  if (place?.kind !== 'place' || place.last !== first - 1 || scene.tokens[first]?.gap !== 'space') return undefined
  const isName =
    first < last &&
    isCapital(scene.tokens[first]) &&
    BODY_HEADS.has(keyAt(scene, last)) &&
    !isPlural(keyAt(scene, last))
  if (!isName) return undefined
  return { first: place.first, last, entity: isCountryOf(place, body, codebook) ? body : undefined }
}

// "Farmers' Union | of Tan Phu commune", "People's Committee | of Ha Dong Province".
function withPlaceBehind(scene: Scene, body: Sighting, codebook: Codebook): Extent | undefined {
  const { first, last } = body
  const at = keyAt(scene, last + 2) === 'the' ? last + 3 : last + 2
  const place = scene.cover.get(at)
  const isName =
    first < last &&
    isCapital(scene.tokens[first]) &&
    BODY_HEADS.has(keyAt(scene, last)) &&
    !isPlural(keyAt(scene, last))
  if (!isName || keyAt(scene, last + 1) !== 'of' || place?.kind !== 'place' || place.first !== at) return undefined
  if (scene.cover.get(place.last + 1)?.kind === 'organization' && joins(scene.tokens[place.last + 1])) return undefined
  return { first, last: place.last, entity: isCountryOf(place, body, codebook) ? body : undefined }
}

// "the district | People's Committee": which one is meant the text leaves to the reader.
function withLevel(scene: Scene, body: Sighting): Extent | undefined {
  const { first, last } = body
  const isOne =
    first < last && LEVELS.has(keyAt(scene, first - 1)) && joins(scene.tokens[first]) && !isPlural(keyAt(scene, last))
  const isOwned = isOne && isCapital(scene.tokens[first]) && !isCapital(scene.tokens[first - 1])
  return isOwned && keyAt(scene, first - 2) === 'the' ? { first: first - 1, last, entity: body } : undefined
}

// "the regional committee of the CYLC".
function asPartOf(scene: Scene, { first, last }: Sighting): Extent | undefined {
  const of = keyAt(scene, first - 1) === 'the' ? first - 2 : first - 1
  const part = of - 1
  const isPart =
    keyAt(scene, of) === 'of' && PARTS.test(keyAt(scene, part)) && KINDS_OF_PART.test(keyAt(scene, part - 1))
  return isPart && isCapital(scene.tokens[first]) ? { first: part - 1, last, entity: undefined } : undefined
}

/** The longer names around the bodies of a passage; the whole is a body of its own unless it is only the same one told in full. */
export function widerBodies(scene: Scene, codebook: Codebook): Sighting[] {
  const found: Sighting[] = []
  for (const body of scene.cover.sightings()) {
    if (body.kind !== 'organization') continue
    const extent =
      aroundBrackets(scene, body) ??
      withWing(scene, body) ??
      withPlaceBehind(scene, body, codebook) ??
      withPlaceBefore(scene, body, codebook) ??
      withLevel(scene, body) ??
      asPartOf(scene, body)
    if (extent === undefined) continue
    const { first, last, entity } = extent
    if (entity !== undefined) found.push(sightingAgain(entity, scene.passage, first, last))
    else
      found.push(
        ...unknownAt(scene.passage, first, last, {
          kind: 'organization',
          rule: 'wider-body',
          label: textAt(scene, first, last),
        }),
      )
  }
  return found
}
