import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cursorAt, offsetOf, pageOf, questionOf } from '#graph/query/cursor'

test('pages follow each other without a gap to the end', () => {
  fc.assert(
    fc.property(fc.nat(200), fc.integer({ min: 1, max: 50 }), (total, limit) => {
      const seen: number[] = []
      let cursor: string | undefined
      do {
        const { from, to, next } = pageOf('q', total, { limit, cursor })
        for (let item = from; item < to; item++) seen.push(item)
        cursor = next ?? undefined
      } while (cursor)
      expect(seen).toEqual(Array.from({ length: total }, (_, item) => item))
    }),
  )
})

test('a cursor belongs to the question that gave it', () => {
  const [one, other] = [questionOf('docs', 'country:CN'), questionOf('docs', 'country:VN')]
  expect(offsetOf(one, cursorAt(one, 20))).toBe(20)
  expect(() => offsetOf(other, cursorAt(one, 20))).toThrow(/cursor: .*allowed is/)
})

test.each(['!no such cursor!', 'MjAu', '20', Buffer.from('20.0000000000000000').toString('base64url'), '\0', 'é'])(
  'the invented cursor %j is refused',
  (cursor) => {
    expect(() => offsetOf('q', cursor)).toThrow(expect.objectContaining({ status: 400 }))
  },
)

test('an absent cursor begins at the beginning', () => {
  expect([offsetOf('q', undefined), offsetOf('q', '')]).toEqual([0, 0])
})
