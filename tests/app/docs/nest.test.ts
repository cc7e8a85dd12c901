// Spans that overlap in any way become elements that stand inside each other.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nest, type Piece } from '../../../app/docs/nest.ts'
import { bySpan, overlaps, type Span } from '../../../lib/span.ts'

const span = (start: number, end: number): Span => ({ start, end })
const frame = span(0, 100)
type Drawn = [start: number, end: number, lane: number, inside: Drawn[]]
const drawn = (pieces: readonly Piece<Span>[]): Drawn[] =>
  pieces.map(({ start, end, lane, inside }) => [start, end, lane, drawn(inside)])
const flat = (pieces: readonly Piece<Span>[]): Piece<Span>[] =>
  pieces.flatMap((piece) => [piece, ...flat(piece.inside)])

describe('nesting', () => {
  it('puts a phrase around the words inside it, each on its own line', () => {
    expect(drawn(nest([span(0, 30), span(5, 10), span(12, 20), span(40, 45)], frame))).toEqual([
      [
        0,
        30,
        0,
        [
          [5, 10, 1, []],
          [12, 20, 1, []],
        ],
      ],
      [40, 45, 0, []],
    ])
  })

  it('cuts a span that crosses the end of another, and keeps it on one line', () => {
    expect(drawn(nest([span(0, 10), span(5, 15)], frame))).toEqual([
      [0, 10, 0, [[5, 10, 1, []]]],
      [10, 15, 1, []],
    ])
  })

  it('shows both of two spans over the same words', () => {
    expect(drawn(nest([span(3, 9), span(3, 9)], frame))).toEqual([[3, 9, 0, [[3, 9, 1, []]]]])
  })

  it('cuts at the ends of the frame', () => {
    const [piece] = nest([span(3, 30)], span(10, 20))
    expect(piece).toMatchObject({ start: 10, end: 20, continued: true })
  })

  it('loses no character of any span, doubles none, and never lets elements cross', () => {
    const spans = fc.array(fc.tuple(fc.nat(90), fc.integer({ min: 1, max: 10 })), { maxLength: 25 })
    fc.assert(
      fc.property(spans, (raw) => {
        const items = raw.map(([start, length]) => span(start, start + length)).sort(bySpan)
        const tree = nest(items, frame)
        const pieces = flat(tree)
        const inFrame = ({ inside, ...outer }: Piece<Span>): void => {
          inside.forEach((inner, i) => {
            expect(inner.start).toBeGreaterThanOrEqual(inside[i - 1]?.end ?? outer.start)
            expect(inner.end).toBeLessThanOrEqual(outer.end)
            inFrame(inner)
          })
        }
        inFrame({ item: frame, lane: -1, continued: false, ...frame, inside: tree })
        for (const item of items) {
          const own = pieces.filter((piece) => piece.item === item).sort(bySpan)
          expect(own[0]?.start).toBe(item.start)
          expect(own.at(-1)?.end).toBe(item.end)
          own.forEach((piece, i) => {
            expect(piece.continued).toBe(i > 0)
            expect(piece.lane).toBe(own[0]?.lane)
            if (i > 0) expect(piece.start).toBe(own[i - 1]?.end)
          })
        }
        for (const a of pieces)
          for (const b of pieces) if (a.item !== b.item && overlaps(a.item, b.item)) expect(a.lane).not.toBe(b.lane)
      }),
    )
  })
})
