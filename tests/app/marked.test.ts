import fc from 'fast-check'
import { expect, test } from 'vitest'
import { piecesOf } from '../../app/explore/details/marked.ts'

test('marks cut a passage at offsets of its document', () => {
  const pieces = piecesOf('The Party leads trade unions.', 100, [
    { start: 104, end: 109, entity: 'party' },
    { start: 116, end: 128, entity: 'unions' },
  ])
  expect(pieces.map(({ text, entities }) => [text, entities])).toEqual([
    ['The ', []],
    ['Party', ['party']],
    [' leads ', []],
    ['trade unions', ['unions']],
    ['.', []],
  ])
})

test('a mark inside another names both there, the outer one first', () => {
  const pieces = piecesOf('leadership of the Party', 0, [
    { start: 18, end: 23, entity: 'party' },
    { start: 0, end: 23, entity: 'leadership' },
  ])
  expect(pieces.map(({ text, entities }) => [text, entities])).toEqual([
    ['leadership of the ', ['leadership']],
    ['Party', ['leadership', 'party']],
  ])
})

test('the pieces are the text, whatever is marked', () => {
  const mark = fc.record({
    start: fc.integer({ min: 0, max: 60 }),
    end: fc.integer({ min: 0, max: 60 }),
    entity: fc.constantFrom('a', 'b'),
  })
  fc.assert(
    fc.property(fc.string({ maxLength: 40 }), fc.array(mark, { maxLength: 6 }), (text, marks) => {
      expect(
        piecesOf(text, 10, marks)
          .map((piece) => piece.text)
          .join(''),
      ).toBe(text)
    }),
  )
})
