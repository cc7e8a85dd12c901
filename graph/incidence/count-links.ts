// Counts links: sentences of a group that name two entities in places that do not overlap, and the docs of these sentences.
import type { Incidence } from './incidence.ts'

/** The links of one entity: others[i] is linked with it in sentences[others[i]] sentences of docs[others[i]] docs. */
export interface LinksOfOne {
  readonly others: Uint32Array
  readonly sentences: Uint32Array
  readonly docs: Uint32Array
}

/** Does sentence s, which names a and b, link them? */
export const isLinked = (incidence: Incidence, s: number, a: number, b: number): boolean =>
  !incidence.severed.get(a)?.has(b) && !onlyNest(incidence, s, a, b)

/** Do a and b only nest in sentence s? Asked of sentences that have such pairs. */
function onlyNest({ sentenceNested, nested }: Incidence, s: number, a: number, b: number): boolean {
  const end = sentenceNested[s + 1] ?? 0
  for (let n = sentenceNested[s] ?? 0; n < end; n++) {
    const [one, other] = [nested[2 * n], nested[2 * n + 1]]
    if ((one === a && other === b) || (one === b && other === a)) return true
  }
  return false
}

/**
 * A counter for the links among the `kept` entities within the `chosen` docs (1 for each by index). What it answers for an
 * entity is overwritten by the next call; `others` are in no order. With `above` only others of a higher index are counted.
 */
export function linkCounter(incidence: Incidence, chosen: Uint8Array, kept: Uint8Array) {
  const { sentenceDoc, sentenceRow, entity, entityNamed, namedIn, sentenceNested, severed } = incidence
  const others = new Uint32Array(kept.length)
  const sentences = new Uint32Array(kept.length)
  const docs = new Uint32Array(kept.length)
  const lastDoc = new Uint32Array(kept.length)
  const lastCall = new Uint32Array(kept.length)
  let call = 0

  return function linksOf(a: number, above = false): LinksOfOne {
    const least = above ? a + 1 : 0
    const cut = severed.get(a)
    let found = 0
    call++
    for (let at = entityNamed[a] ?? 0; at < (entityNamed[a + 1] ?? 0); at++) {
      const s = namedIn[at] ?? 0
      const d = sentenceDoc[s] ?? 0
      if (!chosen[d]) continue
      const nests = sentenceNested[s] !== sentenceNested[s + 1]
      const end = sentenceRow[s + 1] ?? 0
      for (let r = sentenceRow[s] ?? 0; r < end; r++) {
        const b = entity[r] ?? 0
        if (b < least || b === a || !kept[b] || cut?.has(b) || (nests && onlyNest(incidence, s, a, b))) continue
        if (lastCall[b] !== call) {
          lastCall[b] = call
          others[found++] = b
          sentences[b] = 1
          docs[b] = 1
          lastDoc[b] = d
          continue
        }
        sentences[b] = (sentences[b] ?? 0) + 1
        if (lastDoc[b] === d) continue
        lastDoc[b] = d
        docs[b] = (docs[b] ?? 0) + 1
      }
    }
    return { others: others.subarray(0, found), sentences, docs }
  }
}
