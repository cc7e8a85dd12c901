// Passages: sentences with their words and mentions, by place or by the words they hold.
import type { DocId } from '#lib/doc'
import type { Mention } from '#lib/mention'
import { contains } from '#lib/span'
import type { SentenceRef, StoredDoc, StoredPassage } from '../store.ts'
import type { Db } from './driver.ts'
import type { DocReader } from './read-doc.ts'
import { docIdOf, integer } from './rows.ts'
import { SENTENCES_PER_DOC } from './schema.ts'
import { toFtsQuery } from './words.ts'

/** The sentences at `refs`, in that order; each doc is read once. */
export function passagesAt(reader: DocReader, refs: readonly SentenceRef[]): StoredPassage[] {
  const docs = new Map<DocId, StoredDoc | undefined>()
  return refs.flatMap(({ doc: id, sentence: index }) => {
    if (!docs.has(id)) docs.set(id, reader.get(id))
    const stored = docs.get(id)
    const sentence = stored?.sentences[index]
    if (!stored || !sentence) return []
    const { start, end } = sentence
    const mentions = stored.mentions.filter((mention: Mention) => contains(sentence, mention))
    return [{ doc: id, sentence: index, start, end, text: stored.doc.text.slice(start, end), mentions }]
  })
}

export function openSearch(db: Db): (words: string, limit: number) => SentenceRef[] {
  const search = db.prepare(
    `SELECT sentence_words.rowid AS num, id FROM sentence_words JOIN doc ON doc.num = sentence_words.rowid / ${SENTENCES_PER_DOC}
     WHERE sentence_words MATCH ? ORDER BY id, sentence_words.rowid LIMIT ?`,
  )
  return (words, limit) => {
    const query = toFtsQuery(words)
    if (query === undefined) return []
    return search
      .all([query, limit])
      .map((row) => ({ doc: docIdOf(row, 'id'), sentence: integer(row, 'num') % SENTENCES_PER_DOC }))
  }
}
