// Copies: docs that name nearly the same things in nearly the same order count as one, however often they were printed.
import { atOnce } from '../in-turns.ts'
import type { Incidence } from '../incidence/incidence.ts'

type Named = Pick<Incidence, 'docs' | 'docSentence' | 'sentenceRow' | 'entity'>

/** Three things named one after the other: two texts share few of these by chance. */
const SHINGLE = 3
/** A doc with fewer shingles says too little of itself to be called anybody's copy. */
const LEAST_SHINGLES = 8
/** The smallest so many shingles of a doc find those it may be a copy of: nine in ten alike, and some of them are shared. */
const PROBES = 16
/** Of the docs that share a probe so many are held, the first ones. */
const MOST_COMPARED = 32
/** So many probes are shared by all but two in a thousand of those that are half alike, and by nearly none of the others. */
const ENOUGH = 3

/** So many docs are looked at before others have their turn. */
const TURN = 200

/**
 * For each doc of the incidence the index of the doc that it is a copy of, and its own where there is none. Two docs are copies when at least `alike`
 * (above 0, at most 1) of the shingles of the things they name are shared (Jaccard's index); a doc joins the first in the order of evidence.
 * Stops now and then, so that it can be done in turns.
 */
export function* findCopies(incidence: Named, alike: number): Generator<void, Int32Array> {
  const docs = incidence.docs.length
  const probes = yield* probesOf(incidence)
  const originals = new Map<number, number[]>()
  const shinglesKept = new Map<number, Uint32Array>()
  const shinglesOfKept = (doc: number): Uint32Array => {
    const shingles = shinglesKept.get(doc) ?? shinglesOf(incidence, doc)
    shinglesKept.set(doc, shingles)
    return shingles
  }
  const shared = new Uint8Array(docs)
  const copies = Int32Array.from({ length: docs }, (_, doc) => doc)
  for (let doc = 0; doc < docs; doc++) {
    if (doc % TURN === 0) yield
    const own = probes.sharedBy(doc)
    const held: number[] = []
    for (const probe of own)
      for (const other of originals.get(probe) ?? []) {
        if (shared[other] === 0) held.push(other)
        shared[other] = (shared[other] ?? 0) + 1
      }
    const likely = held.filter((other) => (shared[other] ?? 0) >= ENOUGH).sort((a, b) => a - b)
    for (const other of held) shared[other] = 0
    const shingles = likely.length > 0 ? shinglesOf(incidence, doc) : undefined
    const original = shingles && likely.find((other) => areAlike(shinglesOfKept(other), shingles, alike))
    if (original !== undefined) {
      copies[doc] = original
      continue
    }
    for (const probe of own) {
      const others = originals.get(probe)
      if (!others) originals.set(probe, [doc])
      else if (others.length < MOST_COMPARED) others.push(doc)
    }
  }
  return copies
}

/** The same at once. */
export const copiesIn = (incidence: Named, alike: number): Int32Array => atOnce(findCopies(incidence, alike))

/** Bits for probes, by the end of their numbers: where two different ones share a bit, one look more is taken and nothing else changes. */
const BITS = 2 ** 26

/** The probes of every doc; most are one doc's alone, which find nothing and need not be held in a map. */
function* probesOf(incidence: Named): Generator<void, { sharedBy: (doc: number) => Uint32Array }> {
  const docs = incidence.docs.length
  const [start, all] = [new Uint32Array(docs + 1), new Uint32Array(docs * PROBES)]
  const [once, twice] = [new Uint32Array(BITS / 32), new Uint32Array(BITS / 32)]
  let length = 0
  for (let doc = 0; doc < docs; doc++) {
    if (doc % TURN === 0) yield
    const shingles = shinglesOf(incidence, doc)
    if (shingles.length >= LEAST_SHINGLES)
      for (const probe of shingles.subarray(0, PROBES)) {
        all[length++] = probe
        const [word, bit] = [(probe % BITS) >>> 5, 1 << (probe & 31)]
        if ((once[word] ?? 0) & bit) twice[word] = (twice[word] ?? 0) | bit
        else once[word] = (once[word] ?? 0) | bit
      }
    start[doc + 1] = length
  }
  const isShared = (probe: number): boolean => ((twice[(probe % BITS) >>> 5] ?? 0) & (1 << (probe & 31))) !== 0
  return { sharedBy: (doc) => all.subarray(start[doc], start[doc + 1]).filter(isShared) }
}

/** The different shingles of a doc as numbers, ascending. */
function shinglesOf({ docSentence, sentenceRow, entity }: Named, doc: number): Uint32Array {
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
