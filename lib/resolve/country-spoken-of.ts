// The country whose Party, League and unions a text means by short names: the doc's own, unless the text speaks of another alone.
import type { Codebook } from '../codebook/codebook.ts'
import type { EntityId } from '../entity.ts'
import { isOutlet } from '../reading/origins.ts'

/** So many full names of another country's bodies, persons and places, and so many times as many as of all others. */
const ENOUGH_NAMES = 6
const TIMES_OTHERS = 3
/** Fewer do where nothing speaks for another. */
const ENOUGH_OF_ONE = 2

/** How often the doc names bodies, persons and places of each country in full; outlets say who reports, not of whom. */
function namesByCountry({ entries }: Codebook, named: ReadonlyMap<EntityId, number>): Map<string, number> {
  const counts = new Map<string, number>()
  for (const [id, times] of named) {
    const entity = entries.get(id)?.entity
    if (!entity?.country || entity.kind === 'concept' || isOutlet(entity)) continue
    counts.set(entity.country, (counts.get(entity.country) ?? 0) + times)
  }
  return counts
}

/**
 * A Hanoi newspaper's report from Hangzhou is of Vietnam, and its "Đảng" is China's party.
 * @param own the doc's country, null where it is not known
 * @param named how often the doc names each entity in full
 */
export function countrySpokenOf(
  own: string | null,
  codebook: Codebook,
  named: ReadonlyMap<EntityId, number>,
): string | null {
  const counts = namesByCountry(codebook, named)
  let all = 0
  for (const times of counts.values()) all += times
  for (const [country, times] of counts) {
    if (country === own) continue
    const others = own === null ? all - times : (counts.get(own) ?? 0)
    const enough = own === null ? ENOUGH_OF_ONE : ENOUGH_NAMES
    if (times >= enough && times >= TIMES_OTHERS * others) return country
  }
  return own
}
