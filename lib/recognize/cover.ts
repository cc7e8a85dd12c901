// What covers each token of a passage: the sightings known so far.
import type { Sighting } from './sighting.ts'

/** Which sighting covers a token. */
export interface Cover {
  get(token: number): Sighting | undefined
  has(token: number): boolean
  /** Each sighting that covers anything, once, in order. */
  sightings(): readonly Sighting[]
}

const UNCOVERED: Cover = { get: () => undefined, has: () => false, sightings: () => [] }

/** The cover of a passage of `size` tokens: the longest sighting where several cover one. */
export function coverOf(sightings: readonly Sighting[], size: number): Cover {
  if (sightings.length === 0) return UNCOVERED
  const byToken = new Array<Sighting | undefined>(size).fill(undefined)
  for (const sighting of sightings) {
    for (let i = sighting.first; i <= sighting.last; i++) {
      const other = byToken[i]
      if (other === undefined || other.end - other.start < sighting.end - sighting.start) byToken[i] = sighting
    }
  }
  let listed: Sighting[] | undefined
  return {
    get: (token) => byToken[token],
    has: (token) => byToken[token] !== undefined,
    sightings: () => {
      listed ??= [...new Set(byToken.filter((sighting) => sighting !== undefined))]
      return listed
    },
  }
}
