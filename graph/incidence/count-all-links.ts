// The exact number of links of a group: pairs of what is named often are marked in a bitmap in one walk over its rows, what is named seldom is asked one by one.
import { isLinked } from './count-links.ts'
import type { Incidence } from './incidence.ts'

/** A bit for each two of so many entities, 16 MB, which a processor's cache holds the busy part of. */
const OFTEN_NAMED = 2 ** 14

/**
 * How many links there are among the `kept` entities within the `chosen` docs (1 for each, by index). `often` of them, those named most,
 * are counted with a bitmap of often² / 16 bytes; the number is the same whatever it is.
 */
export function countAllLinks(incidence: Incidence, chosen: Uint8Array, kept: Uint8Array, often = OFTEN_NAMED): number {
  const byUse = mostNamedFirst(incidence, kept)
  const rank = new Int32Array(kept.length).fill(-1)
  byUse.forEach((entity, at) => {
    rank[entity] = at
  })
  return (
    countAmongFirst(incidence, chosen, byUse, rank, Math.min(often, byUse.length)) +
    countOfRest(incidence, chosen, byUse, rank, often)
  )
}

/** The kept entities, those in most sentences first: the pairs met most lie together in the bitmap. */
function mostNamedFirst({ entityNamed }: Incidence, kept: Uint8Array): Uint32Array {
  const entities = new Uint32Array(kept.length)
  let length = 0
  for (let entity = 0; entity < kept.length; entity++) if (kept[entity]) entities[length++] = entity
  const uses = (entity: number): number => (entityNamed[entity + 1] ?? 0) - (entityNamed[entity] ?? 0)
  return entities.subarray(0, length).sort((a, b) => uses(b) - uses(a))
}

/** Of the first `size` by rank, each two that a sentence links: the pair (high, low) has the bit high (high - 1) / 2 + low. */
function countAmongFirst(
  incidence: Incidence,
  chosen: Uint8Array,
  byUse: Uint32Array,
  rank: Int32Array,
  size: number,
): number {
  const { docSentence, sentenceRow, sentenceNested, entity, severed } = incidence
  const bits = new Uint32Array(Math.ceil((size * (size - 1)) / 64))
  const here = new Uint32Array(size)
  const anySevered = severed.size > 0
  let count = 0
  for (let d = 0; d < chosen.length; d++) {
    if (!chosen[d]) continue
    const lastSentence = docSentence[d + 1] ?? 0
    for (let s = docSentence[d] ?? 0; s < lastSentence; s++) {
      let named = 0
      const end = sentenceRow[s + 1] ?? 0
      for (let r = sentenceRow[s] ?? 0; r < end; r++) {
        const at = rank[entity[r] ?? 0] ?? -1
        if (at >= 0 && at < size) here[named++] = at
      }
      const doubt = anySevered || sentenceNested[s] !== sentenceNested[s + 1]
      for (let i = 1; i < named; i++) {
        const a = here[i] ?? 0
        for (let j = 0; j < i; j++) {
          const b = here[j] ?? 0
          const bit = a > b ? (a * (a - 1)) / 2 + b : (b * (b - 1)) / 2 + a
          const word = bit >>> 5
          const mask = 1 << (bit & 31)
          const before = bits[word] ?? 0
          if (before & mask || (doubt && !isLinked(incidence, s, byUse[a] ?? 0, byUse[b] ?? 0))) continue
          bits[word] = before | mask
          count++
        }
      }
    }
  }
  return count
}

/** Of each entity from rank `from` on, the links with those before it. */
function countOfRest(
  incidence: Incidence,
  chosen: Uint8Array,
  byUse: Uint32Array,
  rank: Int32Array,
  from: number,
): number {
  const { sentenceDoc, sentenceRow, sentenceNested, entity, entityNamed, namedIn, severed } = incidence
  const lastAsked = new Int32Array(byUse.length).fill(-1)
  const anySevered = severed.size > 0
  let count = 0
  for (let at = from; at < byUse.length; at++) {
    const a = byUse[at] ?? 0
    const last = entityNamed[a + 1] ?? 0
    for (let n = entityNamed[a] ?? 0; n < last; n++) {
      const s = namedIn[n] ?? 0
      if (!chosen[sentenceDoc[s] ?? 0]) continue
      const doubt = anySevered || sentenceNested[s] !== sentenceNested[s + 1]
      const end = sentenceRow[s + 1] ?? 0
      for (let r = sentenceRow[s] ?? 0; r < end; r++) {
        const b = entity[r] ?? 0
        const other = rank[b] ?? -1
        if (other < 0 || other >= at || lastAsked[other] === at || (doubt && !isLinked(incidence, s, a, b))) continue
        lastAsked[other] = at
        count++
      }
    }
  }
  return count
}
