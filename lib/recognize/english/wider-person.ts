// Known persons by more of their names than the codebook has: "Luiz Inácio | Lula da Silva".
import { isCapital } from '../../token.ts'
import { placeAt, type Sighting } from '../sighting.ts'
import { isGivenName } from './lexicon/lexicon.ts'
import { isFree, keyAt, type Scene } from './scene.ts'
import { isTaken } from './western-shape.ts'

const MOST = 3

/** The known persons of a passage with the given names that stand before them. */
export function widerPersons(scene: Scene): Sighting[] {
  return scene.cover.sightings().flatMap((person): Sighting[] => {
    if (person.kind !== 'person' || person.label !== null) return []
    let first = person.first
    while (
      person.first - first < MOST &&
      scene.tokens[first]?.gap === 'space' &&
      isCapital(scene.tokens[first - 1]) &&
      isFree(scene, first - 1) &&
      isGivenName(keyAt(scene, first - 1)) &&
      !isTaken(keyAt(scene, first - 1))
    )
      first--
    return first < person.first ? [{ ...person, ...placeAt(scene.passage, first, person.last) }] : []
  })
}
