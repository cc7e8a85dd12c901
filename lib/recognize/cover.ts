// What covers each token of a passage: the sightings known so far.
import type { Sighting } from './sighting.ts'

/** Which sighting covers a token. */
export class Cover {
  private readonly byToken: readonly (Sighting | undefined)[]
  private listed: readonly Sighting[] | undefined

  constructor(byToken: readonly (Sighting | undefined)[]) {
    this.byToken = byToken
  }

  /** Beside the passage nothing covers; reading beyond an array would cost much. */
  get(token: number): Sighting | undefined {
    return token >= 0 && token < this.byToken.length ? this.byToken[token] : undefined
  }

  has(token: number): boolean {
    return this.get(token) !== undefined
  }

  /** The cover of a passage of `size` tokens where these cover tokens that nothing else does. */
  with(sightings: readonly Sighting[], size: number): Cover {
    const byToken =
      this.byToken.length === 0 ? new Array<Sighting | undefined>(size).fill(undefined) : this.byToken.slice()
    for (const sighting of sightings) byToken.fill(sighting, sighting.first, sighting.last + 1)
    return new Cover(byToken)
  }

  /** Each sighting that covers anything, once, in order. */
  sightings(): readonly Sighting[] {
    this.listed ??= listOf(this.byToken)
    return this.listed
  }
}

/** No sighting stands in two places: what parts one is longer than it and reaches over one of its ends. */
function listOf(byToken: readonly (Sighting | undefined)[]): readonly Sighting[] {
  const listed: Sighting[] = []
  let before: Sighting | undefined
  for (let i = 0; i < byToken.length; i++) {
    const sighting = byToken[i]
    if (sighting !== undefined && sighting !== before) listed.push(sighting)
    before = sighting
  }
  return listed
}

export const UNCOVERED = new Cover([])

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
  return new Cover(byToken)
}
