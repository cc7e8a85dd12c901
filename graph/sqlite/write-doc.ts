// One doc's rows: all of them in, all of them out.
import type { Claim } from '#lib/claim'
import type { EntityId } from '#lib/entity'
import type { Extraction } from '#lib/extract'
import { type Moves, printMoves } from '../curation/moves.ts'
import { hex64 } from '../fingerprint.ts'
import { type NumberedSpan, packedToBytes } from '../incidence/pack.ts'
import { printReasons } from '../reasons.ts'
import { integer, printReadBy } from '../rows.ts'
import { toWords } from '../words.ts'
import { bulkInsert } from './bulk.ts'
import { CLAIM_COLUMNS, claimValues } from './claims.ts'
import type { Db } from './driver.ts'
import type { Numbering, Numbers } from './numbering.ts'
import { toUtf8 } from './rows.ts'
import { SENTENCES_PER_DOC } from './schema.ts'

/** What is written of a doc besides its extraction. */
export interface DocFacts {
  readonly content: string
  readonly hash: bigint
  readonly packed: Uint32Array
  readonly revision: number
  /** The mentions of the extraction, by their entity's number. */
  readonly numbered: readonly NumberedSpan[]
  readonly entities: readonly Numbers[]
  readonly numOf: (entity: EntityId) => number
  readonly stands: (claim: Claim) => boolean
  readonly moves: Moves | undefined
}

export interface DocRows {
  insert(num: number, extraction: Extraction, facts: DocFacts): void
  /** Takes out every row of the doc, its line included. */
  remove(num: number): void
  /** Writes what bulk inserts still hold. */
  flush(): void
  clear(): void
}

const OF_DOC = ['doc_text', 'furniture', 'mention', 'open_mention', 'claim', 'doc_record']

export function openDocRows(db: Db, numbering: Numbering): DocRows {
  const docs = db.prepare(
    'INSERT INTO doc (num, id, line, content, hash, revision, packed, moves, read_by) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)',
  )
  const texts = bulkInsert(db, 'doc_text (doc, text)', 2)
  const furniture = bulkInsert(db, 'furniture (doc, start, "end")', 3)
  const sentences = bulkInsert(db, 'sentence (num, start, "end", role)', 4)
  const words = bulkInsert(db, 'sentence_words (rowid, words)', 2)
  const mentions = bulkInsert(db, 'mention (doc, start, "end", entity, rule)', 5)
  const opens = bulkInsert(db, 'open_mention (doc, at, start, "end", rule, candidates)', 6)
  const claims = bulkInsert(db, `claim (doc, at, ${CLAIM_COLUMNS})`, 12)
  const docRecords = bulkInsert(db, 'doc_record (doc, record)', 2)
  const bulks = [texts, furniture, sentences, words, mentions, opens, claims, docRecords]

  const recordsOf = db.prepare('SELECT record FROM doc_record WHERE doc = ?')
  const dropDoc = db.prepare('DELETE FROM doc WHERE num = ?')
  const dropOfDoc = OF_DOC.map((table) => db.prepare(`DELETE FROM ${table} WHERE doc = ?`))
  const dropSentences = db.prepare('DELETE FROM sentence WHERE num >= ? AND num < ?')
  const dropWords = db.prepare('DELETE FROM sentence_words WHERE rowid >= ? AND rowid < ?')
  const flush = () => {
    for (const bulk of bulks) bulk.flush()
  }

  return {
    insert(num, extraction, facts) {
      const { content, hash, packed, revision, numbered, entities, numOf, stands, moves } = facts
      const { text, ...line } = extraction.doc
      const row = [num, line.id, JSON.stringify(line), content, hex64(hash), revision, packedToBytes(packed)]
      docs.run([...row, printMoves(moves), printReadBy(extraction.readBy)])
      texts.add(num, toUtf8(text))
      for (const { start, end } of extraction.furniture) furniture.add(num, start, end)
      extraction.sentences.forEach(({ start, end, role }, index) => {
        const sentence = num * SENTENCES_PER_DOC + index
        sentences.add(sentence, start, end, role)
        words.add(sentence, toWords(text.slice(start, end)))
      })
      extraction.mentions.forEach(({ start, end, kind, rule, why }, at) => {
        mentions.add(num, start, end, numbered[at]?.num ?? 0, numbering.rule(kind, rule, printReasons(why)))
      })
      extraction.open.forEach(({ start, end, kind, rule, why, candidates }, index) => {
        opens.add(num, index, start, end, numbering.rule(kind, rule, printReasons(why)), JSON.stringify(candidates))
      })
      extraction.claims.forEach((claim, at) => {
        claims.add(num, at, ...claimValues(claim, numOf, stands(claim)))
      })
      for (const { record } of entities) docRecords.add(num, record)
    },
    remove(num) {
      flush()
      for (const row of recordsOf.all([num])) numbering.uncountRecord(integer(row, 'record'))
      for (const drop of dropOfDoc) drop.run([num])
      const range = [num * SENTENCES_PER_DOC, (num + 1) * SENTENCES_PER_DOC]
      dropSentences.run(range)
      dropWords.run(range)
      dropDoc.run([num])
    },
    flush,
    clear() {
      for (const bulk of bulks) bulk.clear()
    },
  }
}
