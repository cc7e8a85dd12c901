// Faults: what does not add up among the tables of a store; a sound store has none.

import { type KeptJudgement, ledgerFaults } from '../ledger-faults.ts'
import { integer, text, textOrNull } from '../rows.ts'
import { alteredDocs } from './contents.ts'
import type { Db } from './driver.ts'
import { SENTENCES_PER_DOC } from './schema.ts'
import { toJudgement } from './standing.ts'
import { wordFaults } from './word-faults.ts'

/** What each finds, and the query that counts it. */
const COUNTED: readonly (readonly [what: string, query: string])[] = [
  ...['doc_text', 'furniture', 'mention', 'open_mention', 'claim', 'doc_record'].map(
    (table) =>
      [
        `rows in ${table} of no document`,
        `SELECT count(*) AS n FROM ${table} WHERE doc NOT IN (SELECT num FROM doc)`,
      ] as const,
  ),
  [
    'sentences of no document',
    `SELECT count(*) AS n FROM sentence WHERE num / ${SENTENCES_PER_DOC} NOT IN (SELECT num FROM doc)`,
  ],
  ['documents without their text', 'SELECT count(*) AS n FROM doc WHERE num NOT IN (SELECT doc FROM doc_text)'],
  [
    'sentences without searchable words',
    'SELECT count(*) AS n FROM sentence WHERE num NOT IN (SELECT rowid FROM sentence_words)',
  ],
  [
    'searchable words of no sentence',
    'SELECT count(*) AS n FROM sentence_words WHERE rowid NOT IN (SELECT num FROM sentence)',
  ],
  ['mentions of an unknown entity', 'SELECT count(*) AS n FROM mention WHERE entity NOT IN (SELECT num FROM entity)'],
  [
    'claims of unknown entities',
    'SELECT count(*) AS n FROM claim AS c JOIN json_each(json_array(subject, object, speaker)) AS e WHERE e.value IS NOT NULL AND e.value NOT IN (SELECT num FROM entity)',
  ],
  [
    'claims of no sentence',
    `SELECT count(*) AS n FROM claim WHERE doc * ${SENTENCES_PER_DOC} + sentence NOT IN (SELECT num FROM sentence)`,
  ],
  ['mentions by an unknown rule', 'SELECT count(*) AS n FROM mention WHERE rule NOT IN (SELECT num FROM rule)'],
  [
    'entities that no document speaks of',
    'SELECT count(*) AS n FROM entity WHERE num NOT IN (SELECT entity FROM entity_record)',
  ],
  ['records of no entity', 'SELECT count(*) AS n FROM entity_record WHERE entity NOT IN (SELECT num FROM entity)'],
  [
    'records whose number of documents is wrong',
    `SELECT count(*) AS n FROM entity_record AS r LEFT JOIN record_docs AS d ON d.record = r.num
     LEFT JOIN (SELECT record, count(*) AS docs FROM doc_record GROUP BY record) AS c ON c.record = r.num WHERE d.docs IS NOT c.docs`,
  ],
  ['counts of no record', 'SELECT count(*) AS n FROM record_docs WHERE record NOT IN (SELECT num FROM entity_record)'],
  [
    'unknown records of documents',
    'SELECT count(*) AS n FROM doc_record WHERE record NOT IN (SELECT num FROM entity_record)',
  ],
]

/** One sentence a fault. Reads everything: seconds for a large store; with `deep` every word of the index too. */
export function faultsOf(db: Db, depth?: 'deep'): string[] {
  const broken = db
    .prepare('PRAGMA integrity_check')
    .all()
    .map((row) => text(row, 'integrity_check'))
    .filter((line) => line !== 'ok')
  const counted = COUNTED.flatMap(([what, query]) => {
    const n = integer(db.prepare(query).get(), 'n')
    return n === 0 ? [] : [`${n} ${what}`]
  })
  // Only what adds up can be read doc by doc.
  if (broken.length + counted.length > 0) return [...broken, ...counted]
  const altered = [...alteredDocs(db), ...ledgerFaults(judgementsOf(db))]
  return depth === 'deep' ? [...altered, ...foreignKeys(db), ...wordFaults(db)] : altered
}

const judgementsOf = (db: Db): KeptJudgement[] =>
  db
    .prepare('SELECT id, draft, undone_at, doc, entity FROM judgement ORDER BY seq')
    .all()
    .map((row) => ({ judgement: toJudgement(row), doc: textOrNull(row, 'doc'), entity: text(row, 'entity') }))

const foreignKeys = (db: Db): string[] =>
  db
    .prepare('PRAGMA foreign_key_check')
    .all()
    .map((row) => `a row in ${text(row, 'table')} points at none in ${text(row, 'parent')}`)
