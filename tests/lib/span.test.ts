import fc from 'fast-check'
import { expect, it } from 'vitest'
import { bySpan, overlaps, overlapsInOrder } from '#lib/span'

const spans = fc
  .array(
    fc.tuple(fc.nat(30), fc.integer({ min: 1, max: 12 })).map(([start, length]) => ({ start, end: start + length })),
  )
  .map((list) => list.sort(bySpan))

it('what is asked in order overlaps what it overlaps one by one', () => {
  fc.assert(
    fc.property(spans, spans, (there, asked) => {
      const overlapping = overlapsInOrder(there)
      for (const span of asked) expect(overlapping(span)).toBe(there.some((one) => overlaps(one, span)))
    }),
  )
})
