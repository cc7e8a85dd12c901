// Passages: sentences with their words and mentions, by place or by the words they hold.
import type { DocId } from '#lib/doc'
import { docIdOf, integer } from '../rows.ts'
import type { SentenceRef, StoredPassage } from '../store.ts'
import type { Db } from './driver.ts'
import { toFtsQuery } from './fts-query.ts'
import type { DocReader, NamedDoc } from './read-doc.ts'
import { SENTENCES_PER_DOC } from './schema.ts'

/** The sentences at `refs`, in that order; each doc's text is read once, mentions sentence by sentence. */
export function passagesAt(reader: DocReader, refs: readonly SentenceRef[]): StoredPassage[] {
  const docs = new Map<DocId, NamedDoc | undefined>()
  return refs.flatMap(({ doc: id, sentence: index }) => {
    if (!docs.has(id)) docs.set(id, reader.named(id))
    const stored = docs.get(id)
    const sentence = stored && index < SENTENCES_PER_DOC ? reader.span(stored.num, index) : undefined
    if (!stored || !sentence) return []
    const { start, end } = sentence
    const mentions = stored.mentionsWithin(sentence)
    return [{ doc: id, sentence: index, start, end, text: stored.text.slice(start, end), mentions }]
  })
}

export function openSearch(db: Db): (words: string, limit: number, docs?: readonly DocId[]) => SentenceRef[] {
  const searching = (within: string) =>
    db.prepare(
      `SELECT sentence_words.rowid AS num, id FROM sentence_words JOIN doc ON doc.num = sentence_words.rowid / ${SENTENCES_PER_DOC}
       WHERE sentence_words MATCH ? ${within} ORDER BY id, sentence_words.rowid LIMIT ?`,
    )
  const everywhere = searching('')
  const among = searching(
    `AND sentence_words.rowid / ${SENTENCES_PER_DOC} IN (SELECT num FROM doc WHERE id IN (SELECT value FROM json_each(?)))`,
  )
  return (words, limit, docs) => {
    const query = toFtsQuery(words)
    if (query === undefined) return []
    const rows = docs ? among.all([query, JSON.stringify(docs), limit]) : everywhere.all([query, limit])
    return rows.map((row) => ({ doc: docIdOf(row, 'id'), sentence: integer(row, 'num') % SENTENCES_PER_DOC }))
  }
}
