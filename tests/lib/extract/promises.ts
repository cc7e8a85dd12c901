// What every extraction promises, whatever the text.
import { expect } from 'vitest'
import type { Extraction } from '#lib/extract'
import { byMention } from '#lib/mention'
import { contains, type Span } from '#lib/span'

const byStart = (a: Span, b: Span) => a.start - b.start

/** The promises: sentences and furniture hold all that is seen, each piece once; a mention lies in one sentence and has a record. */
export function expectPromises({ doc: { text }, furniture, sentences, mentions, open, entities }: Extraction) {
  const pieces = [...sentences, ...furniture].sort(byStart)
  const edges = [0, ...pieces.flatMap(({ start, end }) => [start, end]), text.length]
  expect(edges.filter((edge, i) => edge < (edges[i - 1] ?? 0))).toEqual([])
  const between = edges.flatMap((edge, i) => (i % 2 === 0 ? [text.slice(edge, edges[i + 1])] : []))
  expect(between.join('').trim()).toBe('')

  const isTrimmed = ({ start, end }: Span) => start < end && text.slice(start, end).trim() === text.slice(start, end)
  expect([...sentences, ...mentions, ...open].filter((span) => !isTrimmed(span))).toEqual([])
  let at = 0
  const astray = [...mentions, ...open].sort(byStart).filter((mention) => {
    while ((sentences[at]?.end ?? text.length) <= mention.start) at++
    const sentence = sentences[at]
    return sentence === undefined || !contains(sentence, mention)
  })
  expect(astray).toEqual([])

  expect(mentions.filter(({ entity, kind }) => entities.get(entity)?.kind !== kind)).toEqual([])
  expect(entities.size).toBe(new Set(mentions.map(({ entity }) => entity)).size)
  expect([...mentions].sort(byMention)).toEqual(mentions)
  expect(new Set(mentions.map(({ start, end, entity }) => `${start} ${end} ${entity}`)).size).toBe(mentions.length)
}
