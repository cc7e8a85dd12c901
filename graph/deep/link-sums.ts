// Sums of links: what all links of an entity come to, in a few numbers each however many there are; equal links, equal sums.

/** By entity index; sums are modulo 2^32. */
export interface LinkSums {
  /** `a` < `b` are linked in so many sentences more. */
  addSentences(a: number, b: number, often: number): void
  addDocs(a: number, b: number, often: number): void
  /** Sentences of all its links together. */
  readonly sentences: Uint32Array
  readonly docs: Uint32Array
  /** The same with each link weighed by a number of its own, so that other links of the same sum are told apart. */
  readonly weighed: Uint32Array
}

/** Spreads a pair over 32 bits: the finalizer of MurmurHash3 (Appleby 2008). */
function weightOf(a: number, b: number): number {
  let hash = Math.imul(a ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(b + 0x7f4a7c15, 0xc2b2ae35)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return hash ^ (hash >>> 16)
}

export function linkSums(entities: number): LinkSums {
  const sums = {
    sentences: new Uint32Array(entities),
    docs: new Uint32Array(entities),
    weighed: new Uint32Array(entities),
  }
  const add = (column: Uint32Array, a: number, b: number, often: number, weight: number) => {
    const weighed = Math.imul(weight, often)
    for (const end of [a, b]) {
      column[end] = (column[end] ?? 0) + often
      sums.weighed[end] = (sums.weighed[end] ?? 0) + weighed
    }
  }
  return {
    ...sums,
    addSentences: (a, b, often) => add(sums.sentences, a, b, often, weightOf(a, b)),
    addDocs: (a, b, often) => add(sums.docs, a, b, often, weightOf(b, a)),
  }
}
