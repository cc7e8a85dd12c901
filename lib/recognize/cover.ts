// What covers each token of a passage: the sightings known so far.
import type { Sighting } from './sighting.ts'

/** Which sighting covers a token. */
export interface Cover {
  get(token: number): Sighting | undefined
  has(token: number): boolean
  /** Each sighting that covers anything, once, in order. */
  sightings(): readonly Sighting[]
}

class Covered implements Cover {
  private readonly byToken: readonly (Sighting | undefined)[]
  private found: readonly Sighting[] | undefined

  constructor(byToken: readonly (Sighting | undefined)[]) {
    this.byToken = byToken
    this.found = undefined
  }

  get(token: number): Sighting | undefined {
    return this.byToken[token]
  }

  has(token: number): boolean {
    return this.byToken[token] !== undefined
  }

  sightings(): readonly Sighting[] {
    this.found ??= [...new Set(this.byToken.filter((sighting) => sighting !== undefined))]
    return this.found
  }
}

const UNCOVERED: Cover = new Covered([])

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
  return new Covered(byToken)
}
