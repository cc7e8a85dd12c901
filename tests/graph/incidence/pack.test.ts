// Packed rows against a naive count over all pairs of mentions.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { packedFromBytes, packedToBytes, packIncidence } from '#graph/incidence/pack'
import { unpackIncidence } from '#graph/incidence/unpack'
import type { EntityId } from '#lib/entity'

const num = (entity: string) => Number(entity.slice(1))
const e = (n: number) => `e${n}` as EntityId
const pack = (sentences: [number, number][], mentions: [number, number, number][]) =>
  packIncidence(
    sentences.map(([start, end]) => ({ start, end })),
    mentions.map(([start, end, n]) => ({ start, end, entity: e(n) })),
    num,
  )

describe('packIncidence', () => {
  it('writes sentences, counts by ascending number, then pairs that only nest', () => {
    const row = pack(
      [
        [0, 10],
        [10, 20],
        [20, 30],
      ],
      [
        [0, 6, 7],
        [1, 3, 2],
        [20, 22, 5],
        [24, 26, 5],
      ],
    )
    expect([...row]).toEqual([3, 2, 2, 1, 7, 1, 0, 1, 5, 2, 1, 0, 2, 7])
  })

  it('keeps a pair linked when one mention of it stands apart', () => {
    const row = pack(
      [[0, 20]],
      [
        [0, 6, 7],
        [1, 3, 2],
        [10, 12, 2],
      ],
    )
    expect([...row]).toEqual([1, 2, 2, 2, 7, 1, 0])
  })

  it('takes touching spans as apart', () => {
    expect([...pack([[0, 9]], [[0, 3, 1], [3, 5, 2]])].at(-1)).toBe(0) // biome-ignore format: one line reads better
  })

  it('refuses a mention that lies in no sentence', () => {
    expect(() => pack([[0, 5]], [[6, 7, 1]])).toThrow('6 to 7')
    expect(() => pack([[0, 5], [5, 9]], [[4, 6, 1]])).toThrow('4 to 6') // biome-ignore format: one line reads better
    expect(() => pack([[3, 5]], [[1, 4, 1]])).toThrow('1 to 4')
  })

  it('agrees with a naive count, and bytes carry it unchanged', () => {
    const mention = fc.record({
      start: fc.nat(29),
      length: fc.integer({ min: 1, max: 8 }),
      n: fc.integer({ min: 1, max: 5 }),
    })
    fc.assert(
      fc.property(fc.array(mention, { maxLength: 14 }), (drawn) => {
        // Sentences of ten characters; mentions are cut at the end of theirs.
        const sentences: [number, number][] = [[0, 10], [10, 20], [20, 30]] // biome-ignore format: one line reads better
        const mentions = drawn.map(({ start, length, n }): [number, number, number] => [
          start,
          Math.min(start + length, (Math.floor(start / 10) + 1) * 10),
          n,
        ])
        const named: string[] = []
        const nested: string[] = []
        const row = packedFromBytes(packedToBytes(pack(sentences, mentions)))
        const count = unpackIncidence(row, {
          named: (...triple) => named.push(triple.join()),
          nested: (...triple) => nested.push(triple.join()),
        })
        expect(count).toBe(3)
        const expectedNamed: string[] = []
        const expectedNested: string[] = []
        sentences.forEach(([from, to], s) => {
          const of = (n: number) => mentions.filter((m) => m[0] >= from && m[0] < to && m[2] === n)
          for (let a = 1; a <= 5; a++) {
            if (of(a).length > 0) expectedNamed.push([s, a, of(a).length].join())
            for (let b = a + 1; b <= 5; b++) {
              const apart = of(a).some((x) => of(b).some((y) => x[1] <= y[0] || y[1] <= x[0]))
              if (of(a).length > 0 && of(b).length > 0 && !apart) expectedNested.push([s, a, b].join())
            }
          }
        })
        expect(named).toEqual(expectedNamed)
        expect(nested).toEqual(expectedNested)
      }),
    )
  })
})
