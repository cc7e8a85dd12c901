// A place that the doc has named with what it is, or in its dateline, is known again by its bare name: "Minqin County … Minqin lies".
import { fold } from '../../fold.ts'
import { isCapital } from '../../token.ts'
import { ENOUGH } from '../evidence.ts'
import { type Sighting, sightingAgain } from '../sighting.ts'
import { isFree, joins, keyAt, opensSentence, type Scene } from './scene.ts'
import { DEMONYMS, isFunctionWord } from './vocabulary.ts'

interface KnownPlace {
  readonly words: readonly string[]
  readonly place: Sighting
}

/** "Dongshan Village" is called Dongshan later; Dongshan Road is not. */
const SETTLEMENT = / (?:village|town|city|island|river|desert|gorge)$/

/** The places that have a name of their own, by its first word without diacritics. */
function placesSeen(scenes: readonly Scene[]): Map<string, KnownPlace[]> {
  const seen = new Set<string>()
  const labels = new Set<string>()
  const places = new Map<string, KnownPlace[]>()
  for (const scene of scenes) {
    for (const place of scene.cover.sightings()) {
      if (place.kind !== 'place' || place.label === null || place.candidates.length !== 1) continue
      if (labels.has(place.label)) continue
      labels.add(place.label)
      const key = fold(place.label).replace(SETTLEMENT, '')
      if (seen.has(key) || key.length < 3 || DEMONYMS.has(key)) continue
      seen.add(key)
      const words = key.split(' ')
      const first = words[0] ?? ''
      places.set(first, [...(places.get(first) ?? []), { words, place }])
    }
  }
  return places
}

/** Do the words stand here, each with a capital, and no further name beside them? */
function standsHere(scene: Scene, i: number, words: readonly string[]): boolean {
  const fits = words.every((word, step) => {
    const token = scene.tokens[i + step]
    return (
      token !== undefined &&
      isFree(scene, i + step) &&
      isCapital(token) &&
      token.word.bare === word &&
      (step === 0 || joins(token))
    )
  })
  const after = scene.tokens[i + words.length]
  const before = scene.tokens[i - 1]
  const goesOn = isCapital(after) && joins(after) && scene.cover.get(i + words.length)?.kind !== 'organization'
  const comesFrom = isCapital(before) && joins(scene.tokens[i]) && !isFunctionWord(before?.key ?? '')
  const isPlain = words.length === 1 && opensSentence(scene, i) && scene.words.isAlsoSmall(keyAt(scene, i))
  return fits && !goesOn && !comesFrom && !isPlain && after?.gap !== 'hyphen'
}

/** Places by the names that the doc has made known. */
export function placesAgain(scenes: readonly Scene[]): Sighting[] {
  const places = placesSeen(scenes)
  if (places.size === 0) return []
  const found: Sighting[] = []
  for (const scene of scenes)
    for (const i of scene.capitals) {
      if (!isFree(scene, i)) continue
      const known = places.get(scene.tokens[i]?.word.bare ?? '')?.find(({ words }) => standsHere(scene, i, words))
      if (known === undefined) continue
      const { words, place } = known
      const why = [{ ground: 'full-name', weight: ENOUGH, words: place.label ?? '' }]
      found.push(sightingAgain(place, scene.passage, i, i + words.length - 1, 'place-again', why))
    }
  return found
}
