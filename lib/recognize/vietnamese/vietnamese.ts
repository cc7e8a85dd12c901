// Names in Vietnamese that the codebook does not know, found rule family by rule family, each seeing what the ones before found.
import type { Codebook } from '../../codebook/codebook.ts'
import { coverOf } from '../cover.ts'
import { docWords } from '../english/words.ts'
import { bySentence, grown } from '../grown.ts'
import type { Passage } from '../passage.ts'
import { settle } from '../settle.ts'
import type { Sighting } from '../sighting.ts'
import { explainedAbbreviations } from './abbreviation.ts'
import { bodiesIn } from './body.ts'
import { bodiesAgain } from './body-again.ts'
import { bodyShortForms } from './body-short.ts'
import { creditsIn } from './credit.ts'
import { datelineOf } from './dateline.ts'
import { echoes } from './echo.ts'
import { trimmed } from './given.ts'
import { gazetteerPlaces } from './known-place.ts'
import type { LatestPlaces } from './latest-place.ts'
import { personsIn } from './person.ts'
import { personShortForms } from './person-short.ts'
import { placesIn } from './place.ts'
import { placesWithHead } from './place-with-head.ts'
import { type Provinces, provincesOf } from './provinces.ts'
import { type Scene, sceneOf } from './scene.ts'
import { withTranscribed } from './transcribed.ts'

type Family = (scenes: readonly Scene[]) => readonly Sighting[]

const each =
  (rule: (scene: Scene, i: number, scenes: readonly Scene[]) => readonly Sighting[]): Family =>
  (scenes) => {
    const found: Sighting[] = []
    scenes.forEach((scene, i) => {
      for (const one of rule(scene, i, scenes)) found.push(one)
    })
    return found
  }

const bodies =
  (provinces: Provinces): Family =>
  (scenes) => {
    const places: LatestPlaces = new Map()
    return scenes.flatMap((scene) => bodiesIn(scene, places, provinces))
  }

const families = (codebook: Codebook): readonly Family[] => [
  each(gazetteerPlaces),
  each((scene) => placesWithHead(scene, provincesOf(codebook))),
  bodies(provincesOf(codebook)),
  bodiesAgain,
  each((scene, i, scenes) => [...datelineOf(scene), ...creditsIn(scene, scenes[i + 1])]),
  (scenes) => withTranscribed(personsIn(scenes), codebook),
  placesIn,
  (scenes) => personShortForms(scenes, codebook),
  explainedAbbreviations,
  bodyShortForms,
  echoes,
]

const RENAMES: ReadonlySet<string> = new Set(['body-of-level', 'body-again'])

/** What the rules name anew where only a class or a short name is known: "Huyện ủy" of a district, over "huyện ủy". */
const isRenamed = (given: Sighting, found: readonly Sighting[]): boolean =>
  found.some((one) => RENAMES.has(one.rule) && one.start === given.start && one.end === given.end)

/** All sightings of the doc in Vietnamese, those given among them, by passage; not yet settled. */
export function vietnameseNames(
  passages: readonly Passage[],
  given: readonly (readonly Sighting[])[],
  codebook: Codebook,
): Sighting[][] {
  const words = docWords(passages)
  const sightings = passages.map((passage, i) => (given[i] ?? []).flatMap((one) => trimmed(passage, one)))
  const scenes = passages.map((passage, i) => sceneOf(passage, settle(sightings[i] ?? []), words))
  const addAll = (family: Family): boolean => {
    const found = bySentence(family(scenes))
    for (const [i, added] of found) {
      const scene = scenes[i]
      const known = sightings[i]
      if (scene === undefined || known === undefined) continue
      const kept = known.filter((one) => !(one.kind === 'organization' && isRenamed(one, added)))
      sightings[i] = [...kept, ...added]
      const size = scene.tokens.length
      const cover =
        kept.length === known.length
          ? grown(scene.cover, known, added, size)
          : coverOf(settle([...kept, ...added]), size)
      scenes[i] = { ...scene, cover }
    }
    return found.size > 0
  }
  // "Khe Tre, Khe Lim": places that were found make others beside them likely.
  for (const family of families(codebook)) if (addAll(family) && family === placesIn) addAll(placesIn)
  return sightings
}
