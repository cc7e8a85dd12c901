// The ways to hand the labels A and B out to docs again, each stratum keeping as many of either as it has.
import { type Random, seeded } from './random.ts'

/** The docs that were labelled, in a fixed order. */
export interface Labels {
  /** Is this doc in A? */
  readonly inA: readonly boolean[]
  /** Docs exchange labels only within a stratum (outlet, year, language …); one stratum unless told. */
  readonly strata?: readonly string[] | undefined
}

/** A stratum: its docs, and how many of them are in A. */
interface Stratum {
  readonly docs: readonly number[]
  readonly inA: number
}

function strataOf({ inA, strata }: Labels): Stratum[] {
  const byName = new Map<string, number[]>()
  for (const doc of inA.keys()) {
    const name = strata?.[doc] ?? ''
    const docs = byName.get(name)
    if (docs === undefined) byName.set(name, [doc])
    else docs.push(doc)
  }
  return [...byName.values()].map((docs) => ({ docs, inA: docs.filter((doc) => inA[doc]).length }))
}

/** The number of ways to choose k of n; Infinity beyond the range of numbers, exact up to 2⁵³. */
export function choose(n: number, k: number): number {
  const least = Math.min(k, n - k)
  if (least < 0) return 0
  let ways = 1
  for (let i = 1; i <= least; i++) ways = (ways * (n - least + i)) / i
  return ways
}

/** How many arrangements there are; Infinity beyond the range of numbers. */
export const countArrangements = (labels: Labels): number =>
  strataOf(labels).reduce((product, { docs, inA }) => product * choose(docs.length, inA), 1)

/** The smallest p that handing out labels can give. */
export interface LeastP {
  readonly arrangements: number
  readonly oneSided: number
  /** Where the statistic takes the two signs alike, as a rank test does: twice that, at most 1. */
  readonly twoSided: number
}

/** For two groups of kA and kB docs: 1/C(kA + kB, kA) and 2/C. With 2 against 3 docs no two-sided p is below 0.2. */
export function leastP(kA: number, kB: number): LeastP {
  const arrangements = choose(kA + kB, kA)
  return { arrangements, oneSided: 1 / arrangements, twoSided: Math.min(1, 2 / arrangements) }
}

/** Every arrangement once: 1 for each doc in A. The array is one and the same, filled anew; copy what you keep. */
export function* everyArrangement(labels: Labels): Generator<Uint8Array> {
  const strata = strataOf(labels)
  const mask = new Uint8Array(labels.inA.length)
  const chosen = strata.map(({ inA }) => Array.from({ length: inA }, (_, i) => i))
  const put = (s: number) => {
    for (const doc of strata[s]?.docs ?? []) mask[doc] = 0
    for (const i of chosen[s] ?? []) mask[strata[s]?.docs[i] ?? 0] = 1
  }
  for (const s of strata.keys()) put(s)
  while (true) {
    yield mask
    // like a counter: the first stratum that has a next choice takes it, those before it start again
    let s = 0
    while (s < strata.length) {
      const more = nextChoice(chosen[s] ?? [], strata[s]?.docs.length ?? 0)
      put(s)
      if (more) break
      s++
    }
    if (s === strata.length) return
  }
}

/** Turns a choice of rising positions into the next one; the last into the first, which answers false. */
function nextChoice(choice: number[], of: number): boolean {
  const k = choice.length
  let i = k - 1
  while (i >= 0 && choice[i] === of - k + i) i--
  const from = i < 0 ? 0 : (choice[i] ?? 0) + 1
  for (let j = Math.max(i, 0); j < k; j++) choice[j] = from + j - Math.max(i, 0)
  return i >= 0
}

/** What the arrangements of a drawing begin with: each has numbers of its own, so that any of them is drawn without those before it. */
export const lotOf = (random: Random): number => Math.floor(random() * 2 ** 32)

/**
 * A drawer of arrangements at random, with returning: the same round of the same lot is the same arrangement, whoever draws it. What is drawn in a
 * stratum are the docs of its smaller side (of equal ones, the side of its first doc): calling A B and B A draws the same partitions. The array is
 * one and the same, filled anew.
 */
export function arrangementDrawer(labels: Labels, lot: number): (round: number) => Uint8Array {
  const strata = strataOf(labels).map(({ docs, inA }) => {
    const inB = docs.length - inA
    const drawA = inA === inB ? labels.inA[docs[0] ?? 0] === true : inA < inB
    return { docs, order: Uint32Array.from(docs), draw: drawA ? inA : inB, drawn: drawA ? 1 : 0 }
  })
  const mask = new Uint8Array(labels.inA.length)
  return (round) => {
    const random = seeded(scattered(lot + Math.imul(round + 1, 0x9e3779b9)))
    for (const { docs, order, draw, drawn } of strata) {
      order.set(docs)
      for (const doc of docs) mask[doc] = 1 - drawn
      for (let i = 0; i < draw; i++) {
        const j = i + Math.floor(random() * (order.length - i))
        const doc = order[j] ?? 0
        order[j] = order[i] ?? 0
        mask[doc] = drawn
      }
    }
    return mask
  }
}

/** The last steps of MurmurHash3 (Austin Appleby, public domain): seeds that stand close begin far apart. */
function scattered(word: number): number {
  let mixed = word | 0
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b)
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
  return mixed ^ (mixed >>> 16)
}

/** So many arrangements, the first rounds of a lot. */
export function* drawnArrangements(labels: Labels, rounds: number, random: Random): Generator<Uint8Array> {
  const draw = arrangementDrawer(labels, lotOf(random))
  for (let round = 0; round < rounds; round++) yield draw(round)
}
