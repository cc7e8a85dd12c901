// Names in English that the codebook does not know, found rule family by rule family, each seeing what the ones before found.
import type { Codebook } from '../../codebook/codebook.ts'
import { bodyShortForms } from '../../resolve/body-short.ts'
import { personShortForms } from '../../resolve/person-short.ts'
import type { Passage } from '../passage.ts'
import { settle } from '../settle.ts'
import type { Sighting } from '../sighting.ts'
import { abbreviationsIn, explainedAbbreviations, spelledOutBodies } from './abbreviation.ts'
import { bodiesExplained } from './apposition.ts'
import { bodiesIn } from './body.ts'
import { bodiesAgain } from './body-again.ts'
import { creditsIn } from './credit.ts'
import { datelineOf } from './dateline.ts'
import { foreignBodies } from './foreign-body.ts'
import { joinedBodies } from './joined-body.ts'
import { gazetteerPlaces, placesWithHead } from './known-place.ts'
import { personsIn } from './person.ts'
import { placeFinder } from './place.ts'
import { placesAgain } from './place-again.ts'
import { type Scene, sceneOf, withSightings } from './scene.ts'
import { singleNameFinder } from './single-name.ts'
import { widerBodies } from './wider-body.ts'
import { widerPersons } from './wider-person.ts'
import { docWords } from './words.ts'
import { worldAbbreviations, worldBodies } from './world-bodies.ts'

type Family = (scenes: readonly Scene[]) => readonly Sighting[]

const each =
  (rule: (scene: Scene, i: number, last: number) => readonly Sighting[]): Family =>
  (scenes) => {
    const found: Sighting[] = []
    scenes.forEach((scene, i) => {
      for (const sighting of rule(scene, i, scenes.length - 1)) found.push(sighting)
    })
    return found
  }

const both = (some: readonly Sighting[], others: readonly Sighting[]): readonly Sighting[] =>
  others.length === 0 ? some : some.length === 0 ? others : [...some, ...others]

const bodies: Family = each((scene) => bodiesIn(scene))
const joined: Family = each((scene) => {
  const bodies = scene.cover.sightings().filter(({ kind }) => kind === 'organization')
  return bodies.length < 2 ? [] : joinedBodies(scene.passage, bodies)
})

const familiesFor = (codebook: Codebook, places: Family, singleNames: Family): readonly Family[] => [
  each(gazetteerPlaces),
  each((scene) => both(worldBodies(scene), widerPersons(scene))),
  each((scene) => both(placesWithHead(scene), datelineOf(scene))),
  placesAgain,
  each((scene) => both(foreignBodies(scene), spelledOutBodies(scene))),
  each((scene, i, last) => creditsIn(scene, i === last)),
  personsIn,
  bodies,
  each((scene) => widerBodies(scene, codebook)),
  joined,
  each((scene) => widerBodies(scene, codebook)),
  bodiesAgain,
  each((scene) => bodiesExplained(scene)),
  (scenes) => abbreviationsIn(scenes, explainedAbbreviations(scenes)),
  each(worldAbbreviations),
  places,
  places,
  placesAgain,
  (scenes) => personShortForms(scenes, personsSeen(scenes), codebook),
  singleNames,
  singleNames,
  bodyShortForms,
]

function personsSeen(scenes: readonly Scene[]): Sighting[] {
  const persons: Sighting[] = []
  for (const scene of scenes)
    for (const sighting of scene.cover.sightings()) if (sighting.kind === 'person') persons.push(sighting)
  return persons
}

/** All sightings of the doc in English, those given among them, by passage; not yet settled. */
export function englishNames(
  passages: readonly Passage[],
  given: readonly (readonly Sighting[])[],
  codebook: Codebook,
): (readonly Sighting[])[] {
  const words = docWords(passages)
  const sightings: (readonly Sighting[])[] = passages.map((_, i) => given[i] ?? [])
  const more: Sighting[][] = []
  const scenes = passages.map((passage, i) => sceneOf(passage, settle(sightings[i] ?? []), words))
  for (const family of familiesFor(codebook, placeFinder(), singleNameFinder())) {
    const changed = new Set<number>()
    for (const found of family(scenes)) {
      const known = more[found.sentence] ?? [...(sightings[found.sentence] ?? [])]
      known.push(found)
      more[found.sentence] = known
      sightings[found.sentence] = known
      changed.add(found.sentence)
    }
    for (const i of changed) {
      const scene = scenes[i]
      if (scene !== undefined) scenes[i] = withSightings(scene, settle(sightings[i] ?? []))
    }
  }
  return sightings
}
