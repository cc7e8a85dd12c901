// Passages: sentences with their words and mentions, by place or by the words they hold.
import { type DocId, docId } from '#lib/doc'
import { byMention } from '#lib/mention'
import { integer, type Row, text } from '../rows.ts'
import type { SentenceRef, StoredPassage } from '../store.ts'
import { type Phrase, phrasesIn } from '../words.ts'
import { sentenceId, sentenceRef } from './doc-row.ts'
import { type Opened, revisionIn } from './meta.ts'
import { MENTION_COLUMNS, toMention } from './read-doc.ts'
import { int, rowsIn } from './rows.ts'

const AT = `UNWIND $ids AS id MATCH (s:Sentence { id: id })
  RETURN id, s.start AS start, s.end AS end, s.text AS text,
    [(s)-[m:MENTIONS]->(e:Entity) WHERE m.rejected IS NULL | [m.start, m.end, m.kind, m.rule, m.why, m.rejected, e.id, e.num]] AS mentions`

/** The sentences at `refs`, in that order; each is read once. */
export async function passagesAt(opened: Opened, refs: readonly SentenceRef[]): Promise<StoredPassage[]> {
  const ids = new Set(refs.map(({ doc, sentence }) => sentenceId(doc, sentence)))
  const found = new Map<string, Row>()
  const rows = await opened.db.read(
    async (run) => (await Promise.all([run(AT, { ids: [...ids] }), revisionIn(opened, run)]))[0],
  )
  for (const row of rows) found.set(text(row, 'id'), row)
  return refs.flatMap(({ doc, sentence }) => {
    const row = found.get(sentenceId(doc, sentence))
    if (!row) return []
    const mentions = rowsIn(row, 'mentions', MENTION_COLUMNS).map(toMention).sort(byMention)
    return [
      { doc, sentence, start: integer(row, 'start'), end: integer(row, 'end'), text: text(row, 'text'), mentions },
    ]
  })
}

// The index finds candidates; a phrase that it cannot say exactly is looked for in their words.
const EVERYWHERE = `CALL db.index.fulltext.queryNodes('sentence_words', $query) YIELD node
  WHERE all(words IN $within WHERE (' ' + node.words + ' ') CONTAINS words)
  RETURN node.id AS id ORDER BY id LIMIT $limit`
const AMONG = `CALL db.index.fulltext.queryNodes('sentence_words', $query) YIELD node
  WHERE split(node.id, '#')[0] IN $docs AND all(words IN $within WHERE (' ' + node.words + ' ') CONTAINS words)
  RETURN node.id AS id ORDER BY id LIMIT $limit`

/** The index cuts longer words in pieces. */
const LONGEST_WORD = 255
/** Phrases in one query of the index, which refuses more than 1,024. */
const MOST_PHRASES = 100

/** A phrase in the index's own language: letters and digits in quotes, or a word and a star. */
function queryOf({ words, begins }: Phrase): string {
  const parts = words.split(' ')
  if (!begins)
    return `+"${parts
      .filter((part) => part.length <= LONGEST_WORD)
      .slice(0, MOST_PHRASES)
      .join(' ')}"`
  const whole = parts.slice(0, -1).map((part) => `+"${part.slice(0, LONGEST_WORD)}"`)
  return [...whole.slice(0, MOST_PHRASES), `+${(parts.at(-1) ?? '').slice(0, LONGEST_WORD)}*`].join(' ')
}
const isExact = ({ words, begins }: Phrase): boolean => {
  const parts = words.split(' ')
  return (
    (!begins || parts.length === 1) && parts.length <= MOST_PHRASES && parts.every((part) => part.length < LONGEST_WORD)
  )
}

export async function search(
  opened: Opened,
  words: string,
  limit: number,
  docs: readonly DocId[] | undefined,
): Promise<SentenceRef[]> {
  const phrases = phrasesIn(words)
  if (phrases.length === 0) return []
  const asked = phrases.slice(0, MOST_PHRASES)
  const query = asked.map(queryOf).join(' ')
  const unsaid = [...asked.filter((phrase) => !isExact(phrase)), ...phrases.slice(MOST_PHRASES)]
  const within = unsaid.map(({ words, begins }) => (begins ? ` ${words}` : ` ${words} `))
  const values = { query, within, limit: int(limit) }
  const rows = await opened.db.read(async (run) => {
    const found = docs ? run(AMONG, { ...values, docs }) : run(EVERYWHERE, values)
    return (await Promise.all([found, revisionIn(opened, run)]))[0]
  })
  return rows.map((row) => {
    const { doc, sentence } = sentenceRef(text(row, 'id'))
    return { doc: docId(doc), sentence }
  })
}
