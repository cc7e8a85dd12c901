// Remembered links are those that were counted, however few may be remembered, and are not counted twice where they are.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { LinksOfOne } from '#graph/incidence/count-links'
import { rememberLinks } from '#graph/incidence/remember-links'

const SIZE = 8
/** By entity, in how many sentences it is linked with each other; 0 for no link. */
const weights = fc.array(fc.array(fc.nat(5), { minLength: SIZE, maxLength: SIZE }), {
  minLength: SIZE,
  maxLength: SIZE,
})

/** A counter whose every answer overwrites the one before, as the real one's does; it notes what it was asked. */
function counterOf(table: readonly (readonly number[])[]) {
  const sentences = new Uint32Array(SIZE)
  const others = new Uint32Array(SIZE)
  const asked: number[] = []
  const linksOf = (entity: number): LinksOfOne => {
    asked.push(entity)
    let found = 0
    for (const [other, n] of (table[entity] ?? []).entries()) {
      if (n === 0) continue
      others[found++] = other
      sentences[other] = n
    }
    return { others: others.subarray(0, found), sentences, docs: sentences }
  }
  return { linksOf, asked }
}

describe('remembered links', () => {
  it('are what was counted, whatever was asked in between, and beyond the room for them counted anew', () => {
    fc.assert(
      fc.property(weights, fc.array(fc.nat(SIZE - 1)), fc.nat(3 * SIZE), (table, questions, most) => {
        const { linksOf, asked } = counterOf(table)
        const near = rememberLinks(linksOf, most)
        const answers = questions.map((entity) => ({ entity, ...near(entity) }))
        const linked = (entity: number): [number, number][] =>
          (table[entity] ?? []).flatMap((n, other): [number, number][] => (n === 0 ? [] : [[other, n]]))
        for (const { entity, others, sentences } of answers)
          expect(Array.from(others, (other, at) => [other, sentences[at]])).toEqual(linked(entity))

        let room = most
        const known = new Set<number>()
        const counted = questions.filter((entity) => {
          if (known.has(entity)) return false
          if (linked(entity).length <= room) {
            room -= linked(entity).length
            known.add(entity)
          }
          return true
        })
        expect(asked).toEqual(counted)
      }),
    )
  })
})
