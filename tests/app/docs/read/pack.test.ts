// A doc crosses to the page without losing anything that the page shows.
import { expect, test } from 'vitest'
import type { AnswerOf } from '#graph/wire/calls'
import { blocksOf } from '../../../../app/docs/blocks.ts'
import { packDoc, unpackDoc } from '../../../../app/docs/read/pack.ts'

const text = 'Title\n\nXi said unions must not serve others.\n'
const span = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })
const mention = (words: string, entity: string, kind: 'person' | 'organization') => ({
  ...span(words),
  ...{ entity, kind, label: words, rule: 'by hand', why: [] },
})
const doc: AnswerOf<'doc'> = {
  ...{ id: 'a', title: 'Title', country: 'CN', lang: 'en', source: null, date: '2015', file: null, fingerprint: 'f' },
  counts: { sentences: 2, mentions: 2, entities: 2 },
  text,
  furniture: [],
  pages: [],
  sentences: [
    { start: 0, end: 7, role: 'title' },
    { start: 7, end: text.length, role: 'body' },
  ],
  mentions: [mention('Xi', 'person:xi', 'person'), mention('unions', 'organization:unions', 'organization')],
  rejected: [],
  open: [{ ...span('others'), kind: 'organization', rule: 'r', why: [], candidates: [{ id: 'x', label: 'X' }] }],
  claims: [
    {
      ...{ start: 7, end: text.length, doc: 'a', text: text.slice(7) },
      ...{
        subject: 'organization:unions',
        subjectText: 'unions',
        predicate: 'serve',
        object: null,
        objectText: 'others',
      },
      ...{ negated: true, modality: 'must', voice: 'active', speaker: 'person:xi' },
      spans: { subject: span('unions'), predicate: span('serve'), object: span('others'), speaker: span('Xi') },
    },
  ],
}

test('text, blocks, sentences, mentions and what is undecided arrive as they were', () => {
  const read = unpackDoc(JSON.parse(JSON.stringify(packDoc(doc))))
  expect(read.blocks).toEqual(blocksOf(doc))
  expect(read.sentences).toEqual(doc.sentences.map(({ start, end }) => ({ start, end })))
  expect(read.mentions).toEqual(
    doc.mentions.map(({ start, end, entity, kind, label }) => ({ start, end, entity, kind, label })),
  )
  expect(read.open).toEqual([{ ...span('others'), kind: 'organization', candidates: ['X'] }])
})

test('a claim arrives with its words, what they name, and its tone', () => {
  const [claim] = unpackDoc(packDoc(doc)).claims
  expect(claim).toEqual({
    subject: {
      ...span('unions'),
      words: 'unions',
      entity: { id: 'organization:unions', kind: 'organization', label: 'unions' },
    },
    predicate: 'serve',
    object: { ...span('others'), words: 'others', entity: undefined },
    speaker: { ...span('Xi'), words: 'Xi', entity: { id: 'person:xi', kind: 'person', label: 'Xi' } },
    modality: 'must',
    negated: true,
    start: span('unions').start,
    end: span('others').end,
  })
})
