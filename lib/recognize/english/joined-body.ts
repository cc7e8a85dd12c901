// Bodies that stand in one another: "City Council's Commission for …", "Secretariat of the Writers' Union".
import type { Passage } from '../passage.ts'
import { type Sighting, sightingAgain } from '../sighting.ts'

const PART_OF =
  /(?:committee|secretariat|bureau|commission|department|office|faculty|board|inspectorate|school|college|institute|branch|center|centre|presidium|politburo)$/i

/** The body that a possessive or "of the" joins to the one before; it keeps the name of the part. */
export function joinedBodies(passage: Passage, bodies: readonly Sighting[]): Sighting[] {
  const keyAt = (i: number) => passage.tokens[i]?.key ?? ''
  return bodies.flatMap((left) => {
    const owned = bodies.filter((right) => keyAt(left.last + 1) === "'s" && right.first === left.last + 2)
    const isPart = PART_OF.test(keyAt(left.last)) && keyAt(left.last + 1) === 'of'
    const whole = isPart
      ? bodies.filter((right) => right.first === left.last + (keyAt(left.last + 2) === 'the' ? 3 : 2))
      : []
    return [
      ...owned.map((right) => sightingAgain(right, passage, left.first, right.last)),
      ...whole.map((right) => sightingAgain(left, passage, left.first, right.last)),
    ]
  })
}
