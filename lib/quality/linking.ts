// How well found ids and gold ids stand one to one, whatever they are called.
import type { IdPair } from './score.ts'

const keyOf = (pair: IdPair): string => JSON.stringify(pair)
const byKey = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number => (a < b ? -1 : a > b ? 1 : 0)

/** The most frequent pairs first, each id of either side in one pair only. */
function oneToOne(pairs: readonly IdPair[]): Map<string, { found: string; times: number }> {
  const counts = new Map<string, { pair: IdPair; times: number }>()
  for (const pair of pairs) {
    const counted = counts.get(keyOf(pair))
    if (counted === undefined) counts.set(keyOf(pair), { pair, times: 1 })
    else counted.times++
  }
  const chosen = new Map<string, { found: string; times: number }>()
  const used = new Set<string>()
  for (const [, { pair, times }] of [...counts].sort((a, b) => b[1].times - a[1].times || byKey(a, b))) {
    const [gold, found] = pair
    if (chosen.has(gold) || used.has(found)) continue
    chosen.set(gold, { found, times })
    used.add(found)
  }
  return chosen
}

/** The share of found mentions, from 0 to 1, whose id is the one that stands for their gold id; 1 where nothing was found. */
export function linking(pairs: readonly IdPair[]): number {
  let agreed = 0
  for (const { times } of oneToOne(pairs).values()) agreed += times
  return pairs.length === 0 ? 1 : agreed / pairs.length
}

/** Of the gold ids that occur in two sets or more: how many there are, and how many have one and the same found id in all of them. */
export function sharedIds(sets: readonly (readonly IdPair[])[]): { shared: number; agreed: number; split: string[] } {
  const foundIn = new Map<string, string[]>()
  for (const pairs of sets)
    for (const [gold, { found }] of oneToOne(pairs)) foundIn.set(gold, [...(foundIn.get(gold) ?? []), found])
  const shared = [...foundIn].filter(([, found]) => found.length > 1)
  const split = shared.filter(([, found]) => new Set(found).size > 1).map(([gold]) => gold)
  return { shared: shared.length, agreed: shared.length - split.length, split: split.sort() }
}
