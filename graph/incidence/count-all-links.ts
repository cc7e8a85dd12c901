// The exact number of links of a group: pairs of what is named often are marked in a bitmap in one walk over its rows, what is named seldom is asked one by one.
import { type Growing, growing } from '../growing.ts'
import { isLinked } from './count-links.ts'
import type { Incidence } from './incidence.ts'

/** A bit for each two of so many entities is 27 MB. */
const MOST_IN_BITMAP = 21_000
/** A bitmap as large as the column of entities, so that small collections need little. */
const inBitmap = ({ entity }: Incidence): number => Math.min(MOST_IN_BITMAP, Math.floor(8 * Math.sqrt(entity.length)))

/**
 * A counter of the links among the `kept` entities within the `chosen` docs (1 for each, by index). `often` of them, those named most,
 * are counted with a bitmap of often² / 16 bytes, made once; the number is the same whatever it is.
 */
export function allLinksCounter(incidence: Incidence, often = inBitmap(incidence)) {
  const order = mostNamedFirst(incidence)
  const most = Math.min(often, order.length)
  const bits = new Uint32Array(Math.ceil((most * (most - 1)) / 64))

  return function countAllLinks(chosen: Uint8Array, kept: Uint8Array): number {
    const byUse = order.filter((entity) => kept[entity])
    const rank = new Int32Array(kept.length).fill(-1)
    for (let at = 0; at < byUse.length; at++) rank[byUse[at] ?? 0] = at
    const ranking = { byUse, rank, often: Math.min(often, byUse.length) }
    const rest = { ranks: growing(), sentences: growing() }
    return countAmongFirst(incidence, chosen, ranking, bits.fill(0), rest) + countOfRest(incidence, ranking, rest)
  }
}

interface Ranking {
  /** Entities by rank. */
  readonly byUse: Uint32Array
  /** By entity; -1 where it is not kept. */
  readonly rank: Int32Array
  /** Up to this rank the bitmap counts. */
  readonly often: number
}

/** Beside each other the rank of an entity beyond those, and a sentence that names it; sentences ascend. */
interface Rest {
  readonly ranks: Growing
  readonly sentences: Growing
}

/** All entities, those in most sentences first: the pairs met most lie together in the bitmap. */
function mostNamedFirst({ entityNamed }: Incidence): Uint32Array {
  const uses = (entity: number): number => (entityNamed[entity + 1] ?? 0) - (entityNamed[entity] ?? 0)
  return Uint32Array.from({ length: entityNamed.length - 1 }, (_, entity) => entity).sort((a, b) => uses(b) - uses(a))
}

/** Of the first by rank, each two that a sentence links: the pair (high, low) has the bit high (high - 1) / 2 + low. `bits` are all 0 before. Notes the others for `countOfRest`. */
function countAmongFirst(
  incidence: Incidence,
  chosen: Uint8Array,
  { byUse, rank, often }: Ranking,
  bits: Uint32Array,
  { ranks, sentences }: Rest,
): number {
  const { docSentence, sentenceRow, sentenceNested, entity, severed } = incidence
  const here = new Uint32Array(often)
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
        if (at < 0) continue
        if (at < often) here[named++] = at
        else {
          ranks.push(at)
          sentences.push(s)
        }
      }
      const doubt = anySevered || sentenceNested[s] !== sentenceNested[s + 1]
      for (let i = 1; i < named; i++) {
        const a = here[i] ?? 0
        for (let j = 0; j < i; j++) {
          const b = here[j] ?? 0
          const bit = a > b ? ((a * (a - 1)) >>> 1) + b : ((b * (b - 1)) >>> 1) + a
          const word = bit >>> 5
          const mask = 1 << (bit & 31)
          const before = bits[word] ?? 0
          if (doubt && (before & mask || !isLinked(incidence, s, byUse[a] ?? 0, byUse[b] ?? 0))) continue
          bits[word] = before | mask
          // Without a branch, which no processor could foresee.
          count += 1 - ((before >>> (bit & 31)) & 1)
        }
      }
    }
  }
  return count
}

/** Of each entity beyond the first by rank, the links with those before it. */
function countOfRest(incidence: Incidence, { byUse, rank, often }: Ranking, rest: Rest): number {
  const { sentenceRow, sentenceNested, entity, severed } = incidence
  const { start, sentences } = byRank(rest, often, byUse.length)
  const lastAsked = new Int32Array(byUse.length).fill(-1)
  const anySevered = severed.size > 0
  let count = 0
  for (let at = often; at < byUse.length; at++) {
    const a = byUse[at] ?? 0
    const last = start[at - often + 1] ?? 0
    for (let n = start[at - often] ?? 0; n < last; n++) {
      const s = sentences[n] ?? 0
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

/** The sentences of each rank from `often` on: those of rank r from start[r - often] to start[r - often + 1]. */
function byRank(rest: Rest, often: number, ranks: number): { start: Uint32Array; sentences: Uint32Array } {
  const [rankOf, sentenceOf] = [rest.ranks.all(), rest.sentences.all()]
  const start = new Uint32Array(ranks - often + 1)
  for (let n = 0; n < rankOf.length; n++) {
    const next = (rankOf[n] ?? 0) - often + 1
    start[next] = (start[next] ?? 0) + 1
  }
  for (let at = 0; at < ranks - often; at++) start[at + 1] = (start[at + 1] ?? 0) + (start[at] ?? 0)
  const next = start.slice()
  const sentences = new Uint32Array(sentenceOf.length)
  for (let n = 0; n < rankOf.length; n++) {
    const own = (rankOf[n] ?? 0) - often
    const at = next[own] ?? 0
    sentences[at] = sentenceOf[n] ?? 0
    next[own] = at + 1
  }
  return { start, sentences }
}
