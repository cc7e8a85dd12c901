// Chunks hold every block once, and what reaches into a span is found without looking at the rest.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { chunksOf, reachingInto } from '../../../../app/docs/read/chunks.ts'
import { overlaps } from '../../../../lib/span.ts'

test('chunks are all blocks in their order, each chunk as long as asked for and no block longer', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 1 }), (lengths) => {
      let at = 0
      const blocks = lengths.map((length) => {
        at += length
        return { start: at - length, end: at, role: 'body' as const }
      })
      const chunks = chunksOf(blocks, 60)
      expect(chunks.flatMap((chunk) => chunk.blocks)).toEqual(blocks)
      for (const { start, end, blocks: own } of chunks) {
        expect([start, end]).toEqual([own[0]?.start, own.at(-1)?.end])
        expect(end - start).toBeLessThan(60 + 50)
      }
    }),
  )
})

test('what reaches into a span is what overlaps it', () => {
  const span = fc
    .tuple(fc.nat(60), fc.integer({ min: 1, max: 25 }))
    .map(([start, length]) => ({ start, end: start + length }))
  fc.assert(
    fc.property(fc.array(span), span, (things, frame) => {
      const found = reachingInto(things)(frame)
      expect(new Set(found)).toEqual(new Set(things.filter((thing) => overlaps(thing, frame))))
    }),
  )
})
