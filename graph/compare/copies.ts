// Copies: docs that name nearly the same things in nearly the same order count as one, however often they were printed.
import type { Incidence } from '../incidence/incidence.ts'

/** Three things named one after the other: two texts share few of these by chance. */
const SHINGLE = 3
/** A doc with fewer shingles says too little of itself to be called anybody's copy. */
const LEAST_SHINGLES = 8
/** The smallest so many shingles of a doc find those it may be a copy of: nine in ten alike, and some of them are shared. */
const PROBES = 16
/** With so many different docs that share a probe a doc is compared, in their order. */
const MOST_COMPARED = 32

/**
 * For each doc of the incidence the index of the doc that it is a copy of, and its own where there is none. Two docs are copies when at least `alike`
 * (above 0, at most 1) of the shingles of the things they name are shared (Jaccard's index); a doc joins the first in the order of evidence.
 */
export function copiesIn(incidence: Incidence, alike: number): Int32Array {
  const originals = new Map<number, number[]>()
  const shinglesOfOriginal = new Map<number, Uint32Array>()
  const lastHeld = new Int32Array(incidence.docs.length).fill(-1)
  return Int32Array.from(incidence.docs, (_, doc) => {
    const shingles = shinglesOf(incidence, doc)
    if (shingles.length < LEAST_SHINGLES) return doc
    const probes = shingles.subarray(0, PROBES)
    let original = doc
    for (const probe of probes)
      for (const other of originals.get(probe) ?? []) {
        if (lastHeld[other] === doc) continue
        lastHeld[other] = doc
        if (other < original && areAlike(shinglesOfOriginal.get(other) ?? shingles, shingles, alike)) original = other
      }
    if (original !== doc) return original
    shinglesOfOriginal.set(doc, shingles)
    for (const probe of probes) {
      const others = originals.get(probe)
      if (!others) originals.set(probe, [doc])
      else if (others.length < MOST_COMPARED) others.push(doc)
    }
    return doc
  })
}

/** The different shingles of a doc as numbers, ascending. */
function shinglesOf({ docSentence, sentenceRow, entity }: Incidence, doc: number): Uint32Array {
  const start = sentenceRow[docSentence[doc] ?? 0] ?? 0
  const end = sentenceRow[docSentence[doc + 1] ?? 0] ?? 0
  const all = new Uint32Array(Math.max(0, end - start - SHINGLE + 1))
  for (let i = 0; i < all.length; i++) {
    let mixed = 0
    for (let j = 0; j < SHINGLE; j++) mixed = scatter(mixed ^ (entity[start + i + j] ?? 0))
    all[i] = mixed
  }
  all.sort()
  let different = 0
  for (const [i, shingle] of all.entries()) if (i === 0 || shingle !== all[i - 1]) all[different++] = shingle
  return all.slice(0, different)
}

/** The last steps of MurmurHash3 (Austin Appleby, public domain), moved off 0. */
function scatter(word: number): number {
  let mixed = (word + 0x9e3779b9) | 0
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b)
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
  return (mixed ^ (mixed >>> 16)) >>> 0
}

/** Is the part in both of the shingles in either (Jaccard's index) so large? Both lists ascend; most pairs are given up after a few steps. */
function areAlike(a: Uint32Array, b: Uint32Array, alike: number): boolean {
  const all = a.length + b.length
  // Where u are in one list alone, at most (all - u) / 2 are in both, which is too few for more of them than this.
  const most = (all * (1 - alike)) / (1 + alike) + 1
  let [i, j, shared, alone] = [0, 0, 0, 0]
  while (i < a.length && j < b.length) {
    const [x, y] = [a[i] ?? 0, b[j] ?? 0]
    if (x === y) shared++
    else if (++alone > most) return false
    if (x <= y) i++
    if (y <= x) j++
  }
  return shared / (all - shared) >= alike
}
