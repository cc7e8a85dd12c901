// The links in one doc as its packed row has them: pairs that some sentence names in places that do not overlap.
import { pairOf } from '../changes/counted.ts'
import { unpackIncidence } from '../incidence/unpack.ts'

/** @param idOf an entity by the number that the row has for it @returns pairs as graph/changes/counted.ts writes them */
export function linksInRow(packed: Uint32Array, idOf: (num: number) => string): Set<string> {
  const named = new Map<number, number[]>()
  const nested = new Set<string>()
  unpackIncidence(packed, {
    named: (sentence, num) => named.set(sentence, [...(named.get(sentence) ?? []), num]),
    nested: (sentence, low, high) => nested.add(`${sentence} ${low} ${high}`),
  })
  const links = new Set<string>()
  for (const [sentence, nums] of named)
    for (const [at, low] of nums.entries())
      for (const high of nums.slice(at + 1)) {
        if (nested.has(`${sentence} ${low} ${high}`)) continue
        const [one = '', other = ''] = [idOf(low), idOf(high)].sort()
        links.add(pairOf(one, other))
      }
  return links
}
