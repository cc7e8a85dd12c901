// Names in Chinese that the codebook does not know, found rule family by rule family, each seeing what the ones before found.
import { coverOf } from '../cover.ts'
import { bySentence, grown } from '../grown.ts'
import type { Passage } from '../passage.ts'
import { settle } from '../settle.ts'
import type { Sighting } from '../sighting.ts'
import { bodiesIn } from './body.ts'
import { bodyShortForms } from './body-short.ts'
import { dottedNames, foreignNames } from './foreign-name.ts'
import { standingNames } from './known-name.ts'
import { knownPlaces, placesWithTheirHead } from './known-place.ts'
import { personsIn } from './person.ts'
import { personShortForms } from './person-short.ts'
import { placesWithHead } from './place.ts'
import { placeShortForms } from './place-short.ts'
import { bareScenes, type Scene } from './scene.ts'

type Family = (scenes: readonly Scene[]) => readonly Sighting[]

const each =
  (rule: (scene: Scene) => readonly Sighting[]): Family =>
  (scenes) => {
    const found: Sighting[] = []
    for (const scene of scenes) for (const one of rule(scene)) found.push(one)
    return found
  }

const families: readonly Family[] = [
  each(knownPlaces),
  each(placesWithTheirHead),
  (scenes) => placesWithHead(scenes),
  (scenes) => placesWithHead(scenes, true),
  placeShortForms,
  (scenes) => bodiesIn(scenes),
  (scenes) => bodiesIn(scenes, true),
  bodyShortForms,
  each(dottedNames),
  (scenes) => personShortForms(scenes, true),
  personsIn,
  foreignNames,
  (scenes) => personShortForms(scenes),
]

/** All sightings of the doc in Chinese, those given among them, by passage; not yet settled. */
export function chineseNames(
  passages: readonly Passage[],
  given: readonly (readonly Sighting[])[],
): (readonly Sighting[])[] {
  const scenes = bareScenes(passages)
  const sightings = scenes.map((scene, i) => {
    const known = standingNames(scene, given[i] ?? [])
    scene.cover = coverOf(settle(known), scene.tokens.length)
    return known
  })
  for (const family of families) {
    for (const [i, added] of bySentence(family(scenes))) {
      const scene = scenes[i]
      const known = sightings[i]
      if (scene === undefined || known === undefined) continue
      scene.cover = grown(scene.cover, known, added, scene.tokens.length)
      for (const one of added) known.push(one)
    }
  }
  return sightings.map(withoutPlacesInPersons)
}

const isPerson = ({ kind }: Sighting): boolean => kind === 'person'

// 陈红河: the river in the name is none.
function withoutPlacesInPersons(sightings: readonly Sighting[]): readonly Sighting[] {
  if (!sightings.some(isPerson)) return sightings
  const persons = sightings.filter(isPerson)
  return sightings.filter(
    (place) => place.kind !== 'place' || !persons.some(({ first, last }) => first <= place.first && place.last <= last),
  )
}
