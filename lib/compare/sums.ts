// Sums over the docs of a group: enough for rates, their clustered variance and any regrouping, without touching a doc again.
import type { Share } from './share.ts'

export interface Sums {
  /** Independent docs: k. */
  readonly docs: number
  /** Docs with at least one count: m. */
  readonly naming: number
  /** Σ x and Σ n. */
  readonly x: number
  readonly n: number
  /** Σ x², Σ x n, Σ n². Counts being whole, all sums are exact to 2⁵³. */
  readonly xx: number
  readonly xn: number
  readonly nn: number
}

export const noDocs: Sums = { docs: 0, naming: 0, x: 0, n: 0, xx: 0, xn: 0, nn: 0 }

const zip = (a: Sums, b: Sums, sign: 1 | -1): Sums => ({
  docs: a.docs + sign * b.docs,
  naming: a.naming + sign * b.naming,
  x: a.x + sign * b.x,
  n: a.n + sign * b.n,
  xx: a.xx + sign * b.xx,
  xn: a.xn + sign * b.xn,
  nn: a.nn + sign * b.nn,
})

/** The sums of two disjoint groups together. */
export const together = (a: Sums, b: Sums): Sums => zip(a, b, 1)

/** The sums of what is in `all` and not in `part`. */
export const without = (all: Sums, part: Sums): Sums => zip(all, part, -1)

/** The sums of one doc with x counts among n. */
export const sumsOfDoc = ({ x, n }: Share): Sums => ({
  docs: 1,
  naming: x > 0 ? 1 : 0,
  x,
  n,
  xx: x * x,
  xn: x * n,
  nn: n * n,
})

/** The sums of docs, one share a doc. */
export const sumsOf = (docs: readonly Share[]): Sums =>
  docs.reduce<Sums>((sums, doc) => together(sums, sumsOfDoc(doc)), noDocs)

/** Docs that name it among all docs. */
export const prevalenceOf = ({ naming, docs }: Sums): Share => ({ x: naming, n: docs })
