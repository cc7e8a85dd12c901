// Rows copied into the arrays of an incidence against the same rows told one by one; and rows of any words, which no store wrote.
import fc from 'fast-check'
import { expect, it } from 'vitest'
import {
  addSize,
  appendPacked,
  type Filling,
  newFilling,
  type PackedSize,
  unpackIncidence,
} from '#graph/incidence/unpack'
import { StoreError } from '#graph/store'

const ENTITIES = 6
const indexOf = Int32Array.from({ length: ENTITIES }, (_, num) => ENTITIES - 1 - num)

const num = fc.nat(ENTITIES - 1)
const sentence = fc.array(fc.tuple(num, fc.integer({ min: 1, max: 300 })), { maxLength: 4 })
const rowOfDoc = fc
  .array(fc.record({ named: sentence, nested: fc.array(fc.tuple(num, num), { maxLength: 3 }) }), { maxLength: 5 })
  .map((sentences) => {
    const nested = sentences.flatMap(({ nested }, at) => nested.map((pair) => [at, ...pair]))
    const named = sentences.flatMap(({ named }) => [named.length, ...named.flat()])
    return Uint32Array.of(sentences.length, ...named, nested.length, ...nested.flat())
  })

function copied(rows: readonly Uint32Array[]): Filling {
  const size: PackedSize = { sentences: 0, rows: 0, nested: 0, most: 0 }
  for (const row of rows) addSize(size, row)
  const filling = newFilling(size)
  for (const row of rows) appendPacked(filling, row, indexOf)
  return filling
}

it('each sentence has its entities and pairs, under their indices', () => {
  fc.assert(
    fc.property(fc.array(rowOfDoc, { maxLength: 4 }), (rows) => {
      const { sentence, sentenceRow, entity, often, sentenceNested, nested } = copied(rows)
      const found = Array.from({ length: sentence }, (_, s) => ({
        named: Array.from(entity.subarray(sentenceRow[s], sentenceRow[s + 1]), (index, at) => [
          index,
          often[(sentenceRow[s] ?? 0) + at],
        ]),
        nested: [...nested.subarray(2 * (sentenceNested[s] ?? 0), 2 * (sentenceNested[s + 1] ?? 0))],
      }))
      const told = rows.flatMap((row) => {
        const here = Array.from({ length: row[0] ?? 0 }, () => ({ named: [] as number[][], nested: [] as number[] }))
        unpackIncidence(row, {
          named: (s, num, times) => here[s]?.named.push([indexOf[num] ?? -1, times]),
          nested: (s, low, high) => here[s]?.nested.push(indexOf[low] ?? -1, indexOf[high] ?? -1),
        })
        return here
      })
      expect(found).toStrictEqual(told)
    }),
  )
})

it('a row of any words is copied or called damaged, and reaches into no other', () => {
  const words = fc.array(fc.oneof(fc.nat(4), fc.integer({ min: 0, max: 2 ** 32 - 1 })), { maxLength: 20 })
  const whole = Uint32Array.of(2, 1, 3, 2, 0, 1, 1, 0, 1)
  fc.assert(
    fc.property(words, (of) => {
      try {
        const { sentence, sentenceRow, entity, sentenceNested } = copied([whole, Uint32Array.from(of), whole])
        expect([...entity.subarray(0, 1), ...entity.subarray(-1)]).toStrictEqual([2, 2])
        expect([sentenceRow[1], sentenceRow[2], sentenceNested[2]]).toStrictEqual([1, 1, 1])
        expect(sentenceRow[sentence]).toBe(entity.length)
      } catch (error) {
        expect(error).toBeInstanceOf(StoreError)
        expect(error).toMatchObject({ code: 'CORRUPT' })
      }
    }),
    { numRuns: 2000 },
  )
})
