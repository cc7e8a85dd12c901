// What a stretch of a text names and links, by the rule by which the graph counts its links.
import { expect, test } from 'vitest'
import { linksIn } from '../../../../app/docs/read/links-in.ts'

//            0         1         2         3         4
//            0123456789012345678901234567890123456789012345
const text = 'Leadership of the Party. Unions and the Party.'
const at = (words: string, id: string, from = 0) => {
  const start = text.indexOf(words, from)
  return { start, end: start + words.length, entity: id, kind: 'concept' as const, label: id }
}
const mentions = [
  at('Leadership of the Party', 'lead'),
  at('Party', 'party'),
  at('Unions', 'unions'),
  at('Party', 'party', 30),
]
const sentences = [
  { start: 0, end: 25 },
  { start: 25, end: 46 },
]
const pairsIn = (start: number, end: number) =>
  linksIn({ mentions, sentences }, { start, end }).pairs.map((pair) => pair.map(({ id }) => id))

test('entities stand once, in the order of the text', () => {
  expect(linksIn({ mentions, sentences }, { start: 0, end: 46 }).entities.map(({ id }) => id)).toEqual([
    'lead',
    'party',
    'unions',
  ])
})

test('a phrase is not linked to the words inside it, nor one sentence to the next', () => {
  expect(pairsIn(0, 46)).toEqual([['unions', 'party']])
})

test('only what is wholly selected counts', () => {
  expect(pairsIn(25, 44)).toEqual([])
  expect(linksIn({ mentions, sentences }, { start: 1, end: 20 }).entities).toEqual([])
})
