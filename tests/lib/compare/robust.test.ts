// The robust interval, held against the same arithmetic done doc by doc, and against groups whose truth is known.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { clustered } from '#lib/compare/clustered'
import { columnSumsIn } from '#lib/compare/column'
import { tCritical } from '#lib/compare/distribution'
import { frameOf } from '#lib/compare/frame'
import { seeded } from '#lib/compare/random'
import { robust } from '#lib/compare/robust'
import type { Share } from '#lib/compare/share'
import { sumsOf } from '#lib/compare/sums'
import { docs, expectClose, expectFinite } from './shares.ts'

/** The docs of A, then those of B, as a column and its frame. */
function framed(a: readonly Share[], b: readonly Share[]) {
  const all = [...a, ...b]
  const naming = [...all.keys()].filter((i) => (all[i]?.x ?? 0) > 0)
  const frame = frameOf(
    all.map(({ n }) => n),
    Uint8Array.from(all, (_, i) => Number(i < a.length)),
  )
  return { column: { docs: naming, counts: naming.map((i) => all[i]?.x ?? 0) }, frame }
}
const robustOf = (a: readonly Share[], b: readonly Share[]) => {
  const { column, frame } = framed(a, b)
  return robust(column, frame)
}

/** HC3 and the fourth moment, one doc after the other. */
function byHand(group: readonly Share[]) {
  const sum = (of: (doc: Share) => number) => group.reduce((total, doc) => total + of(doc), 0)
  const [x, n, k] = [sum((doc) => doc.x), sum((doc) => doc.n), group.length]
  const u = (doc: Share) => (doc.x - (x / n) * doc.n) / (1 - doc.n / n)
  const r = (x + 0.5) / (n + 0.5)
  const variance = Math.max(sum((doc) => u(doc) ** 2) / n ** 2, r / n)
  const kurtosis = (k * sum((doc) => u(doc) ** 4)) / sum((doc) => u(doc) ** 2) ** 2
  const df = (2 * k) / (kurtosis - (k - 3) / (k - 1))
  return { relative: variance / r ** 2, df: df > 0 && df < k - 1 ? Math.max(1, df) : k - 1 }
}

test('sums over the docs that name a thing are those over all docs', () => {
  fc.assert(
    fc.property(docs(0), docs(0), (a, b) => {
      const { column, frame } = framed(a, b)
      expect(columnSumsIn(column, frame)).toEqual({ a: sumsOf(a), b: sumsOf(b) })
    }),
  )
})

test('doc by doc the same: variance, degrees of freedom, interval', () => {
  const namesIt = (group: readonly Share[]) => group.some(({ x }) => x > 0)
  const uneven = (group: readonly Share[]) => new Set(group.map(({ x, n }) => x / n)).size > 1 // else rounding alone is left
  fc.assert(
    fc.property(docs(2), docs(2), (a, b) => {
      fc.pre([a, b].every((group) => namesIt(group) && uneven(group)))
      const found = robustOf(a, b)
      const [one, other] = [byHand(a), byHand(b)]
      const se = Math.sqrt(one.relative + other.relative)
      const df = se ** 4 / (one.relative ** 2 / one.df + other.relative ** 2 / other.df)
      expectClose(found?.se, se, 1e-7)
      expectClose(found?.df, df, 1e-6)
      expectClose((found?.high ?? 0) - (found?.low ?? 0), (2 * tCritical(0.05, df) * se) / Math.LN2, 1e-6)
    }),
  )
})

test('swapping mirrors it, and it is never surer than the plain variance where the things are named on both sides', () => {
  fc.assert(
    fc.property(docs(0), docs(0), (a, b) => {
      const [there, back, plain] = [robustOf(a, b), robustOf(b, a), clustered(sumsOf(a), sumsOf(b))]
      expectFinite(there)
      expect(there === undefined).toBe(plain === undefined)
      if (!there || !back || !plain) return
      expectClose(back.low, -there.high, 1e-7)
      expectClose(back.p, there.p, 1e-7)
      expect(there.log2).toBe(plain.log2)
      expect(there.df).toBeLessThanOrEqual(plain.df * 1.5)
    }),
  )
})

test('one doc with all mentions has little more than two degrees of freedom, however many docs are silent', () => {
  const one = [{ x: 12, n: 100 }, ...Array.from({ length: 40 }, () => ({ x: 0, n: 100 }))]
  const even = Array.from({ length: 41 }, (_, i) => ({ x: i % 2, n: 100 }))
  expect(robustOf(one, even)?.df).toBeLessThan(2.5)
  expect(robustOf(even, even)?.df).toBeGreaterThan(40)
})

test('a side that never names the thing is as bursty as the other', () => {
  const silent = Array.from({ length: 10 }, () => ({ x: 0, n: 60 }))
  const even = silent.map((doc) => ({ ...doc, x: 2 }))
  const bursty = silent.map((doc, i) => ({ ...doc, x: i < 2 ? 10 : 0 }))
  expect(robustOf(even, silent)?.p).toBeLessThan(0.05)
  expect(robustOf(bursty, silent)?.p).toBeGreaterThan(0.1)
})

test('edges: a doc without exposure tells nothing, one that has it all is alone', () => {
  const two = [
    { x: 1, n: 20 },
    { x: 0, n: 30 },
  ]
  expect(robustOf([{ x: 3, n: 20 }], two)).toBeUndefined()
  expect(robustOf([{ x: 3, n: 20 }, { x: 0, n: 0 }], two)).toBeUndefined() // biome-ignore format: one line
  expect(robustOf([{ x: 0, n: 5 }, { x: 0, n: 5 }], [{ x: 0, n: 5 }, { x: 0, n: 5 }])).toBeUndefined() // biome-ignore format: one line
})

test('of intervals over bursty docs of equal rates one in twenty leaves out the truth, with few docs as with many', () => {
  const random = seeded(11)
  // A doc in four speaks of the thing, and then often.
  const group = (k: number): Share[] =>
    Array.from({ length: k }, () => ({ n: 20 + Math.floor(random() * 100), x: 0 })).map(({ n }) => ({
      n,
      x: random() < 0.25 ? 1 + Math.floor((random() * n) / 10) : 0,
    }))
  for (const [kA, kB] of [
    [6, 6],
    [10, 8],
    [12, 60],
    [80, 80],
  ] as const) {
    let [missed, seen] = [0, 0]
    for (let round = 0; round < 1500; round++) {
      const found = robustOf(group(kA), group(kB))
      if (!found) continue
      seen++
      missed += Number(found.low > 0 || found.high < 0)
    }
    // 5 % of 1500 and three standard errors.
    expect(missed / seen, `${kA} v ${kB}`).toBeLessThan(0.067)
  }
})
