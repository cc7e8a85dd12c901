// The yardstick for measuring ingest: the rows that a store took in, put into another file by plain inserts and nothing else.

import { integer } from '../rows.ts'
import { toWords } from '../words.ts'
import { connect } from './connect.ts'
import type { Value } from './driver.ts'
import { bytes, utf8 } from './rows.ts'
import { SENTENCES_PER_DOC } from './schema.ts'

/** Every table that ingest fills, its columns, and which of its rows belong to docs (or numbers) above ?1 and up to ?2. */
const TABLES: readonly (readonly [table: string, columns: readonly string[], where: string])[] = [
  ['doc', ['num', 'id', 'line', 'content', 'hash', 'revision', 'packed'], 'num > ?1 AND num <= ?2'],
  ['doc_text', ['doc', 'text'], 'doc > ?1 AND doc <= ?2'],
  ['furniture', ['doc', 'start', '"end"'], 'doc > ?1 AND doc <= ?2'],
  [
    'sentence',
    ['num', 'start', '"end"', 'role'],
    `num >= (?1 + 1) * ${SENTENCES_PER_DOC} AND num < (?2 + 1) * ${SENTENCES_PER_DOC}`,
  ],
  ['mention', ['doc', 'start', '"end"', 'entity', 'rule'], 'doc > ?1 AND doc <= ?2'],
  [
    'claim',
    [
      'doc',
      'at',
      'sentence',
      'subject',
      'object',
      'speaker',
      'spans',
      'predicate',
      'negated',
      'modality',
      'voice',
      'stands',
    ],
    'doc > ?1 AND doc <= ?2',
  ],
  ['doc_record', ['doc', 'record'], 'doc > ?1 AND doc <= ?2'],
]
/** These grow with what is new in a batch: rows above the highest number so far. */
const GROWING: readonly (readonly [table: string, columns: readonly string[]])[] = [
  ['entity', ['num', 'id']],
  ['entity_record', ['num', 'entity', 'record']],
  ['record_docs', ['record', 'docs']],
]

const value = (cell: unknown): Value =>
  typeof cell === 'string' || typeof cell === 'number' || cell === null ? cell : bytes({ cell }, 'cell')

export interface RawCopy {
  /** Copies what the store at the other end took in since the last call, in one transaction; answers the ms from `atRest` to the commit. */
  next(atRest: () => void): number
  close(): void
}

export function openRawCopy(fromPath: string, toPath: string): RawCopy {
  const from = connect(fromPath, { mode: 'read' })
  const to = connect(toPath, { mode: 'write' })
  const inserting = (table: string, columns: readonly string[]) =>
    to.prepare(`INSERT INTO ${table} (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`)
  const perDoc = TABLES.map(([table, columns, where]) => ({
    columns: columns.map((column) => column.replaceAll('"', '')),
    select: from.prepare(`SELECT ${columns.join(', ')} FROM ${table} WHERE ${where}`),
    insert: inserting(table, columns),
  }))
  const growing = GROWING.map(([table, columns]) => ({
    columns,
    select: from.prepare(`SELECT ${columns.join(', ')} FROM ${table} WHERE ${columns[0]} > ?`),
    insert: inserting(table, columns),
    last: 0,
  }))
  const lastDoc = from.prepare('SELECT coalesce(max(num), 0) AS num FROM doc')
  const textOf = from.prepare('SELECT text FROM doc_text WHERE doc = ?')
  const spansOf = from.prepare('SELECT num, start, "end" FROM sentence WHERE num >= ? AND num < ?')
  const insertWords = inserting('sentence_words', ['rowid', 'words'])
  let done = 0

  function wordsOf(doc: number): Value[][] {
    const docText = utf8(textOf.get([doc]), 'text')
    const sentences = spansOf.all([doc * SENTENCES_PER_DOC, (doc + 1) * SENTENCES_PER_DOC])
    return sentences.map((row) => [
      integer(row, 'num'),
      toWords(docText.slice(integer(row, 'start'), integer(row, 'end'))),
    ])
  }

  return {
    next(atRest) {
      const upTo = integer(lastDoc.get(), 'num')
      const work = perDoc.map(({ columns, select, insert }) => {
        const rows = select.all([done, upTo]).map((row) => columns.map((column) => value(row[column])))
        return { insert, rows }
      })
      for (const table of growing) {
        const rows = table.select.all([table.last]).map((row) => table.columns.map((column) => value(row[column])))
        table.last = Math.max(table.last, ...rows.map(([num]) => Number(num)))
        work.push({ insert: table.insert, rows })
      }
      const words = Array.from({ length: upTo - done }, (_, at) => wordsOf(done + 1 + at)).flat()
      work.push({ insert: insertWords, rows: words })
      done = upTo

      atRest()
      const began = performance.now()
      to.exec('BEGIN IMMEDIATE')
      for (const { insert, rows } of work) for (const row of rows) insert.run(row)
      to.exec('COMMIT')
      return performance.now() - began
    },
    close() {
      from.close()
      to.close()
    },
  }
}
