// Known persons by more of their names than the codebook has: "Luiz Inácio | Lula da Silva".
import { isCapital } from '../../token.ts'
import { type Sighting, sightingAgain } from '../sighting.ts'
import { hasCue, TAKEN } from './cue.ts'
import { isGivenName } from './lexicon/lexicon.ts'
import { isFree, keyAt, type Scene } from './scene.ts'

const MOST = 3

/** The known persons of a passage with the given names that stand before them. */
export function widerPersons(scene: Scene): Sighting[] {
  const found: Sighting[] = []
  for (const person of scene.cover.sightings()) {
    if (person.kind !== 'person' || person.label !== null) continue
    let first = person.first
    while (
      person.first - first < MOST &&
      scene.tokens[first]?.gap === 'space' &&
      isCapital(scene.tokens[first - 1]) &&
      isFree(scene, first - 1) &&
      isGivenName(keyAt(scene, first - 1)) &&
      !hasCue(scene.tokens[first - 1], TAKEN)
    )
      first--
    if (first < person.first) found.push(sightingAgain(person, scene.passage, first, person.last))
  }
  return found
}
