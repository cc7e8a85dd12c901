import { expect, test } from 'vitest'
import { passagesAt } from '#graph/sqlite/passages'
import type { DocReader } from '#graph/sqlite/read-doc'
import { extractionOf } from '../extraction-builder.ts'

test('a passage of a doc with very many mentions looks at few of them', () => {
  const sentences = 4096
  const {
    doc,
    mentions,
    sentences: spans,
  } = extractionOf({
    id: 'long',
    text: 'Xi met Xi. '.repeat(sentences),
    names: { Xi: 'person:xi' },
  })
  let looks = 0
  const watched = mentions.map((mention) => ({
    ...mention,
    get start() {
      looks++
      return mention.start
    },
  }))
  const unasked = () => {
    throw new Error('a passage asks for what is named and where its sentence is')
  }
  const reader: DocReader = {
    find: unasked,
    text: unasked,
    sentences: unasked,
    mentions: unasked,
    claims: unasked,
    has: unasked,
    get: unasked,
    named: () => ({ num: 1, text: doc.text, mentions: watched, rejected: [] }),
    span: (_, sentence) => spans[sentence],
  }
  const refs = Array.from({ length: sentences }, (_, sentence) => ({ doc: doc.id, sentence }))
  const found = passagesAt(reader, refs)
  expect(found).toHaveLength(sentences)
  expect(looks).toBeLessThan(sentences * 30)
  for (const { start, end, mentions: within } of found)
    expect(within).toHaveLength(mentions.filter((one) => one.start >= start && one.end <= end).length)
})
