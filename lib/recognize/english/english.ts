// Names in English that the codebook does not know, found rule family by rule family, each seeing what the ones before found.
import type { Codebook } from '../../codebook/codebook.ts'
import { bodyShortForms } from '../../resolve/body-short.ts'
import { personShortForms } from '../../resolve/person-short.ts'
import { bySentence, grown } from '../grown.ts'
import type { Passage } from '../passage.ts'
import { settle } from '../settle.ts'
import type { Sighting } from '../sighting.ts'
import { abbreviationsIn, explainedAbbreviations, spelledOutBodies } from './abbreviation.ts'
import { bodiesExplained } from './apposition.ts'
import { bodiesIn } from './body.ts'
import { bodiesAgain } from './body-again.ts'
import { authorsIn, photographers } from './credit.ts'
import {
  BODY_HEAD,
  COMPANY,
  CREDIT,
  cuesIn,
  FOREIGN,
  PLACE_BEFORE,
  PLACE_BEHIND,
  STATE,
  TEAM,
  WORLD_BODY,
} from './cue.ts'
import { datelineOf } from './dateline.ts'
import { foreignBodies } from './foreign-body.ts'
import { hyphenedPlaces } from './hyphened-place.ts'
import { joinedBodies } from './joined-body.ts'
import { gazetteerPlaces, placesWithHead } from './known-place.ts'
import { personsIn } from './person.ts'
import { placeFinder } from './place.ts'
import { placesAgain } from './place-again.ts'
import { type Scene, sceneOf, withCover } from './scene.ts'
import { singleNameFinder } from './single-name.ts'
import { widerBodies } from './wider-body.ts'
import { widerPersons } from './wider-person.ts'
import { docWords, isTitleCase } from './words.ts'
import { workplaces } from './workplace.ts'
import { worldAbbreviations, worldBodies } from './world-bodies.ts'

/** The sightings that a family of rules adds; `cues` are those that each scene's words are, summed. */
type Family = (scenes: readonly Scene[], cues: readonly number[]) => readonly Sighting[]
type Rule = (scene: Scene, i: number, last: number) => readonly Sighting[]

/** Asks a rule of every scene, or of those alone with a word that is one of the cues `wanted`. */
const each =
  (rule: Rule, wanted?: number): Family =>
  (scenes, cues) => {
    const found: Sighting[] = []
    for (let i = 0; i < scenes.length; i++) {
      const scene = scenes[i]
      if (scene === undefined || (wanted !== undefined && ((cues[i] ?? 0) & wanted) === 0)) continue
      for (const sighting of rule(scene, i, scenes.length - 1)) found.push(sighting)
    }
    return found
  }

const both =
  (one: Family, other: Family): Family =>
  (scenes, cues) => [...one(scenes, cues), ...other(scenes, cues)]

const joined: Rule = (scene) => {
  const bodies = scene.cover.sightings().filter(({ kind }) => kind === 'organization')
  return bodies.length < 2 ? NONE : joinedBodies(scene.passage, bodies)
}
const NONE: readonly Sighting[] = []

const familiesFor = (codebook: Codebook, places: Family, singleNames: Family): readonly Family[] => [
  each(gazetteerPlaces),
  both(each(worldBodies, WORLD_BODY | TEAM), each(widerPersons)),
  both(each(placesWithHead, PLACE_BEHIND | PLACE_BEFORE | STATE), both(each(datelineOf), each(hyphenedPlaces))),
  placesAgain,
  both(each(foreignBodies, FOREIGN | COMPANY), each(spelledOutBodies)),
  both(
    each(photographers, CREDIT),
    each((scene, i, last) => authorsIn(scene, i === last)),
  ),
  personsIn,
  each(bodiesIn, BODY_HEAD),
  each((scene) => widerBodies(scene, codebook)),
  each(joined),
  each((scene) => widerBodies(scene, codebook)),
  bodiesAgain,
  each(bodiesExplained),
  (scenes) => abbreviationsIn(scenes, explainedAbbreviations(scenes)),
  both(each(worldAbbreviations, WORLD_BODY), each(workplaces)),
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
  const titled = passages.map(({ tokens }) => isTitleCase(tokens))
  const words = docWords(passages, titled)
  const cues = passages.map(({ tokens }) => cuesIn(tokens))
  const sightings: (readonly Sighting[])[] = passages.map((_, i) => given[i] ?? [])
  const scenes = passages.map((passage, i) => sceneOf(passage, settle(sightings[i] ?? []), words, titled[i] ?? false))
  for (const family of familiesFor(codebook, placeFinder(), singleNameFinder())) {
    const found = family(scenes, cues)
    if (found.length === 0) continue
    for (const [i, added] of bySentence(found)) {
      const scene = scenes[i]
      const known = sightings[i]
      if (scene === undefined || known === undefined) continue
      sightings[i] = [...known, ...added]
      scenes[i] = withCover(scene, grown(scene.cover, known, added, scene.tokens.length))
    }
  }
  return sightings
}
