// Exchanging labels: the arrangements, one statistic, a whole list.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { atOnce } from '#graph/in-turns'
import {
  choose,
  countArrangements,
  drawnArrangements,
  everyArrangement,
  type Labels,
  leastP,
} from '#lib/compare/arrangement'
import { clusteredT } from '#lib/compare/clustered'
import { type Column, columnSumsIn } from '#lib/compare/column'
import { cellsOf, exchangedT } from '#lib/compare/exchange'
import { frameOf } from '#lib/compare/frame'
import { maxT } from '#lib/compare/max-t'
import { differenceOfMeans, mostEnumerated, permuted } from '#lib/compare/permutation'
import { seeded } from '#lib/compare/random'
import { sumsOf } from '#lib/compare/sums'
import { expectClose } from './shares.ts'

const labels: fc.Arbitrary<Labels> = fc
  .array(fc.record({ inA: fc.boolean(), stratum: fc.constantFrom('', 'p', 'q') }), { minLength: 1, maxLength: 9 })
  .map((docs) => ({ inA: docs.map(({ inA }) => inA), strata: docs.map(({ stratum }) => stratum) }))
const swapped = ({ inA, strata }: Labels): Labels => ({ inA: inA.map((one) => !one), strata })
// at once, for the array is filled anew
const text = (mask: Uint8Array) => mask.join('')
const long = (k: number): Labels => ({ inA: Array.from({ length: 2 * k }, (_, i) => i % 2 === 0) })

describe('arrangements', () => {
  test('are all there, once each, and keep how many of a stratum are in A', () => {
    fc.assert(
      fc.property(labels, (given) => {
        const all = Array.from(everyArrangement(given), text)
        expect(all.length).toBe(countArrangements(given))
        expect(new Set(all).size).toBe(all.length)
        const inA = (mask: string, stratum: string) =>
          [...mask].filter((bit, i) => bit === '1' && given.strata?.[i] === stratum).length
        const observed = given.inA.map(Number).join('')
        expect(all).toContain(observed)
        for (const stratum of ['', 'p', 'q']) {
          expect(new Set(all.map((mask) => inA(mask, stratum)))).toEqual(new Set([inA(observed, stratum)]))
        }
      }),
    )
  })

  test('drawn ones keep that too, come again with the same seed, and are mirrored when A and B are swapped', () => {
    fc.assert(
      fc.property(labels, fc.integer(), (given, seed) => {
        const draw = (which: Labels) => Array.from(drawnArrangements(which, 20, seeded(seed)), text)
        const drawn = draw(given)
        expect(drawn).toEqual(draw(given))
        const every = new Set(Array.from(everyArrangement(given), text))
        for (const mask of drawn) expect(every).toContain(mask)
        const mirror = (mask: string) => mask.replace(/./g, (bit) => (bit === '1' ? '0' : '1'))
        expect(draw(swapped(given)).map(mirror)).toEqual(drawn)
      }),
    )
  })

  test('of few docs every one is drawn about equally often', () => {
    const times = new Map<string, number>()
    for (const mask of drawnArrangements({ inA: [true, false, true, false] }, 6000, seeded(3))) {
      times.set(text(mask), (times.get(text(mask)) ?? 0) + 1)
    }
    expect(times.size).toBe(6)
    for (const count of times.values()) expect(Math.abs(count - 1000)).toBeLessThan(150)
  })

  test('are as many as Pascal says', () => {
    for (let n = 0; n <= 30; n++) {
      expect([choose(n, 0), choose(n, n), choose(n, n + 1)]).toEqual([1, 1, 0])
      for (let k = 1; k < n; k++) expect(choose(n, k)).toBe(choose(n - 1, k - 1) + choose(n - 1, k))
    }
    expect(leastP(2, 3)).toEqual({ arrangements: 10, oneSided: 0.1, twoSided: 0.2 })
    expect(leastP(0, 4).twoSided).toBe(1)
    expect(leastP(5000, 5000).twoSided).toBe(0)
  })
})

describe('one statistic', () => {
  test('by hand: of two against three docs, perfectly parted, two of ten arrangements are as extreme', () => {
    const given = { inA: [true, true, false, false, false] }
    expect(permuted(given, differenceOfMeans([5, 4, 1, 2, 3]), { random: seeded(1) })).toEqual({
      observed: 2.5,
      p: 0.2,
      extreme: 2,
      arrangements: 10,
      exact: true,
    })
  })

  test('p is the same for A and B swapped, at least the least, at most 1', () => {
    const values = fc.array(fc.nat({ max: 9 }), { minLength: 9, maxLength: 9 })
    fc.assert(
      fc.property(labels, values, (given, all) => {
        const p = (which: Labels) =>
          permuted(which, differenceOfMeans(all.slice(0, which.inA.length)), { random: seeded(1) })?.p
        const found = p(given)
        expectClose(p(swapped(given)), found)
        if (found === undefined) return
        expect(found).toBeGreaterThanOrEqual(1 / countArrangements(given) - 1e-12)
        expect(found).toBeLessThanOrEqual(1)
      }),
    )
  })

  test('many docs are drawn: near the exact p, never 0, the same from either side', () => {
    const given = long(9)
    expect(countArrangements(given)).toBeGreaterThan(mostEnumerated)
    const apart = given.inA.map((inA, i) => (inA ? 100 + i : i))
    const draw = (which: Labels, values: readonly number[]) =>
      permuted(which, differenceOfMeans(values), { random: seeded(5), rounds: 499 })
    expect(draw(given, apart)).toMatchObject({ p: 1 / 500, extreme: 0, arrangements: 499, exact: false })
    const mixed = given.inA.map((inA, i) => ((i * 7) % 10) + (inA ? 2 : 0))
    expect(draw(swapped(given), mixed)?.p).toBe(draw(given, mixed)?.p)
  })

  test('an empty group has no p, nor has what cannot be reckoned', () => {
    expect(permuted({ inA: [true, true] }, differenceOfMeans([1, 2]), { random: seeded(1) })).toBeUndefined()
    expect(permuted({ inA: [true, false] }, () => undefined, { random: seeded(1) })).toBeUndefined()
  })

  test('docs that exchange labels only within their stratum cannot be parted by it', () => {
    const inA = [true, true, true, false, false, false, true, false]
    const strata = ['p', 'p', 'p', 'q', 'q', 'q', 'r', 'r']
    const found = permuted({ inA, strata }, differenceOfMeans([9, 9, 9, 0, 0, 0, 1, 1]), { random: seeded(1) })
    expect(found).toMatchObject({ p: 1, arrangements: 2 })
  })
})

describe('a whole list', () => {
  const collection = (k: number, columns: number, seed: number, effect = 0) => {
    const random = seeded(seed)
    const exposure = Array.from({ length: 2 * k }, () => 20 + Math.floor(random() * 60))
    const list = Array.from({ length: columns }, (_, column): Column => {
      const found = exposure.flatMap((_, doc) => {
        const count = Math.floor(random() * 4) + (column === 0 && doc % 2 === 0 ? effect : 0)
        return count > 0 ? [{ doc, count }] : []
      })
      return { docs: found.map(({ doc }) => doc), counts: found.map(({ count }) => count) }
    })
    return { exposure, list, given: long(k) }
  }

  test('t of every column is that of the sums of its docs, whichever side is the smaller', () => {
    const { exposure, list } = collection(4, 5, 1)
    const exchanged = exchangedT(cellsOf([...list, { docs: [], counts: [] }], exposure))
    for (const mask of ['10000001', '11110000', '01111111', '11111111'].map((bits) => Uint8Array.from(bits, Number))) {
      const expected = list.map((column) => {
        const shares = exposure.map((n, doc) => ({ x: column.counts[Array.from(column.docs).indexOf(doc)] ?? 0, n }))
        const side = (label: number) => sumsOf(shares.filter((_, doc) => mask[doc] === label))
        return clusteredT(side(1), side(0))
      })
      for (const [at, t] of exchanged(mask).entries()) expectClose(Number.isNaN(t) ? undefined : t, expected[at])
    }
  })

  test('adjusted p are never below p, rise down the list, and of one entity alone are its p', () => {
    const { exposure, list, given } = collection(4, 12, 2, 3)
    const all = atOnce(maxT(list, exposure, given, { random: seeded(1) })).map(
      (one) => one ?? { t: 0, p: 0, adjusted: 0 },
    )
    const byT = all.toSorted((one, other) => Math.abs(other.t) - Math.abs(one.t))
    for (const [rank, { p, adjusted }] of byT.entries()) {
      expect(adjusted).toBeGreaterThanOrEqual(p)
      expect(adjusted).toBeGreaterThanOrEqual(byT[rank - 1]?.adjusted ?? 0)
    }
    for (const [i, column] of list.entries()) {
      const [alone] = atOnce(maxT([column], exposure, given, { random: seeded(1) }))
      expect(alone).toEqual({ ...all[i], adjusted: all[i]?.p })
    }
  })

  test('p of one entity is that of exchanging labels with the clustered t', () => {
    const { exposure, list, given } = collection(4, 2, 3, 2)
    for (const column of list) {
      const t = (inA: Uint8Array) => {
        const { a, b } = columnSumsIn(column, frameOf(exposure, inA))
        return clusteredT(a, b)
      }
      const [found] = atOnce(maxT([column], exposure, given, { random: seeded(1) }))
      const alone = permuted(given, t, { random: seeded(1) })
      expectClose(found?.p, alone?.p)
      expectClose(found?.t, alone?.observed)
    }
  })

  test('swapping A and B negates t and leaves p, enumerated and drawn', () => {
    for (const k of [3, 9]) {
      const { exposure, list, given } = collection(k, 6, 4, 1)
      const there = atOnce(maxT(list, exposure, given, { random: seeded(1), rounds: 199 }))
      const back = atOnce(maxT(list, exposure, swapped(given), { random: seeded(1), rounds: 199 }))
      for (const [i, one] of there.entries()) {
        expectClose(back[i]?.t, one && -one.t)
        expectClose(back[i]?.p, one?.p)
        expectClose(back[i]?.adjusted, one?.adjusted)
      }
    }
  })

  test('finds what is there and nothing else; an entity that nobody names belongs to no family', () => {
    const { exposure, list, given } = collection(10, 40, 5, 8)
    const found = atOnce(maxT([...list, { docs: [], counts: [] }], exposure, given, { random: seeded(1) }))
    expect(found.map((one) => one !== undefined && one.adjusted <= 0.05).indexOf(true)).toBe(0)
    expect(found.filter((one) => one !== undefined && one.adjusted <= 0.05)).toHaveLength(1)
    expect(found.at(-1)).toBeUndefined()
    expect(
      atOnce(maxT(list, exposure, { inA: given.inA.map((_, i) => i === 0) }, { random: seeded(1) }))[0],
    ).toBeUndefined()
  })
})
