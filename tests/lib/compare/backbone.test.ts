// What is kept of a graph, and how two graphs differ: against brute force on small ones.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bicm } from '#lib/compare/bicm'
import { deltaCon } from '#lib/compare/delta-con'
import { disparity, disparityP } from '#lib/compare/disparity'
import { exactTails, refinedTails } from '#lib/compare/poisson-binomial'
import { sdsm } from '#lib/compare/sdsm'
import { expectClose, expectFinite } from './shares.ts'

const chance = fc.double({ min: 0, max: 1, noNaN: true })
const middling = fc.integer({ min: 10, max: 990 }).map((thousandths) => thousandths / 1000)
const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0)

describe('how many of several chances come true', () => {
  test('is what going through all outcomes gives', () => {
    fc.assert(
      fc.property(fc.array(chance, { maxLength: 8 }), fc.nat({ max: 8 }), (chances, k) => {
        let [lower, upper] = [0, 0]
        for (let outcome = 0; outcome < 2 ** chances.length; outcome++) {
          let [p, came] = [1, 0]
          for (const [i, one] of chances.entries()) {
            const true_ = (outcome >> i) & 1
            p *= true_ ? one : 1 - one
            came += true_
          }
          if (came <= k) lower += p
          if (came >= k) upper += p
        }
        expectClose(exactTails(k, chances).lower, lower)
        expectClose(exactTails(k, chances).upper, upper)
      }),
    )
  })

  test('the approximation is near, stays within 0 and 1, and is exact without spread', () => {
    fc.assert(
      fc.property(fc.array(middling, { minLength: 20, maxLength: 40 }), fc.nat({ max: 40 }), (chances, k) => {
        const [exact, near] = [exactTails(k, chances), refinedTails(k, chances)]
        for (const tail of ['lower', 'upper'] as const) {
          expect(Math.abs(near[tail] - exact[tail])).toBeLessThan(0.02)
          expect(near[tail]).toBeGreaterThanOrEqual(0)
          expect(near[tail]).toBeLessThanOrEqual(1)
        }
      }),
    )
    fc.assert(
      fc.property(fc.array(chance, { maxLength: 8 }), fc.nat({ max: 8 }), (chances, k) => {
        for (const tail of Object.values(refinedTails(k, chances))) expect(tail >= 0 && tail <= 1).toBe(true)
      }),
    )
    expect(refinedTails(2, [1, 1, 0])).toEqual({ lower: 1, upper: 1 })
    expect(refinedTails(1, [1, 1, 0])).toEqual({ lower: 0, upper: 1 })
  })
})

describe('the configuration model', () => {
  const table = fc.tuple(fc.integer({ min: 1, max: 7 }), fc.integer({ min: 1, max: 7 })).chain(([rows, columns]) =>
    fc.array(fc.array(fc.boolean(), { minLength: columns, maxLength: columns }), {
      minLength: rows,
      maxLength: rows,
    }),
  )
  const sumsOf = (cells: boolean[][]) => ({
    rows: cells.map((row) => row.filter(Boolean).length),
    columns: (cells[0] ?? []).map((_, j) => cells.filter((row) => row[j]).length),
  })

  test('keeps the sums of rows and columns, and every chance lies between 0 and 1', () => {
    fc.assert(
      fc.property(table, (cells) => {
        const { rows, columns } = sumsOf(cells)
        const model = bicm(rows, columns)
        const at = rows.map((_, i) => columns.map((_, j) => model.at(i, j)))
        for (const [i, wanted] of rows.entries()) {
          for (const p of at[i] ?? []) expect(p >= 0 && p <= 1).toBe(true)
          expectClose(sum(at[i] ?? []), wanted, 1e-3)
        }
        for (const [j, wanted] of columns.entries()) expectClose(sum(at.map((row) => row[j] ?? 0)), wanted, 1e-3)
      }),
    )
  })

  test('empty rows never hold anything, full ones always', () => {
    const model = bicm([0, 3, 1], [1, 1, 2])
    expect([0, 1, 2].map((j) => model.at(0, j))).toEqual([0, 0, 0])
    expect([0, 1, 2].map((j) => model.at(1, j))).toEqual([1, 1, 1])
    expect([0, 1, 2].map((j) => model.at(2, j))).toEqual([0, 0, 1])
  })

  test('two that share all their docs stand out, two that share none stand apart', () => {
    const docs = Array.from({ length: 24 }, (_, i) => i)
    const incidence = [docs.slice(0, 6), docs.slice(0, 6), docs.slice(12, 18), docs.filter((i) => i % 2 === 0)]
    const tails = sdsm(incidence, docs.length)
    expect(tails(0, 1).upper).toBeLessThan(0.05)
    expect(tails(0, 2).upper).toBe(1)
    expect(tails(0, 1)).toEqual(tails(1, 0))
    for (const tail of ['upper', 'lower'] as const) {
      expect(Math.abs(sdsm(incidence, docs.length, 'refined')(0, 3)[tail] - tails(0, 3)[tail])).toBeLessThan(0.02)
    }
  })

  test('no doc, no entity: nothing stands out', () => {
    expect(sdsm([[], []], 0)(0, 1)).toEqual({ lower: 1, upper: 1 })
    expect(sdsm([[], []], 3)(0, 1)).toEqual({ lower: 1, upper: 1 })
  })
})

describe('the disparity filter', () => {
  test('keeps the heavy edge of an end with many, and nothing where ends have one each', () => {
    const star = [10, 1, 1, 1].map((weight, i) => ({ source: 0, target: i + 1, weight }))
    const ps = disparity(star)
    // of strength 13 over four edges: (1 - 10/13)³
    expectClose(ps[0], (3 / 13) ** 3)
    expect(ps[1]).toBeGreaterThan(0.7)
    expect(disparity([{ source: 0, target: 1, weight: 9 }])).toEqual([1])
    expect(disparity([])).toEqual([])
    expect(disparityP(3, 0, 4)).toBe(1)
  })

  test('does not ask for the unit of weights, nor which end comes first', () => {
    const edge = fc.record({
      source: fc.nat({ max: 5 }),
      target: fc.nat({ max: 5 }),
      weight: fc.integer({ min: 1, max: 9 }),
    })
    fc.assert(
      fc.property(fc.array(edge, { maxLength: 12 }), (edges) => {
        const ps = disparity(edges)
        for (const p of ps) expect(p >= 0 && p <= 1).toBe(true)
        const scaled = disparity(edges.map((one) => ({ ...one, weight: one.weight * 8 })))
        const turned = disparity(edges.map((one) => ({ ...one, source: one.target, target: one.source })))
        for (const [i, p] of ps.entries()) {
          expectClose(scaled[i], p)
          expectClose(turned[i], p)
        }
      }),
    )
  })
})

describe('DeltaCon', () => {
  const size = 6
  const graph = fc.array(fc.nat({ max: 4 }), { minLength: 15, maxLength: 15 }).map((weights) => {
    const matrix = Array.from({ length: size }, () => Array<number>(size).fill(0))
    let next = 0
    for (let i = 0; i < size; i++) {
      for (let j = 0; j < i; j++) {
        const weight = weights[next++] ?? 0
        for (const [row, column] of [
          [i, j],
          [j, i],
        ] as const) {
          const cells = matrix[row]
          if (cells !== undefined) cells[column] = weight
        }
      }
    }
    return matrix
  })

  test('equal graphs have no distance; it is the same both ways; nodes bring it up', () => {
    fc.assert(
      fc.property(graph, graph, (a, b) => {
        expect(deltaCon(a, a)).toEqual({ distance: 0, similarity: 1, nodes: Array(size).fill(0) })
        const [there, back] = [deltaCon(a, b), deltaCon(b, a)]
        expectFinite(there)
        expect(back).toEqual(there)
        expectClose(Math.hypot(...there.nodes), there.distance)
      }),
    )
  })

  test('a lost bridge weighs more than a lost chord, and no nodes are no distance', () => {
    const link = (edges: readonly (readonly [number, number])[]) =>
      Array.from({ length: 6 }, (_, i) =>
        Array.from({ length: 6 }, (_, j) =>
          edges.some(([a, b]) => (a === i && b === j) || (a === j && b === i)) ? 1 : 0,
        ),
      )
    const triangles = [
      [0, 1],
      [1, 2],
      [0, 2],
      [3, 4],
      [4, 5],
      [3, 5],
    ] as const
    const whole = link([...triangles, [2, 3]])
    const withoutBridge = deltaCon(whole, link(triangles)).distance
    const withoutChord = deltaCon(whole, link([...triangles.slice(1), [2, 3]])).distance
    expect(withoutBridge).toBeGreaterThan(withoutChord)
    expect(deltaCon([], [])).toEqual({ distance: 0, similarity: 1, nodes: [] })
  })
})
