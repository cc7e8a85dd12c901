// Reading docs back: text, furniture, sentences and mentions, judgements applied.
import type { Claim } from '#lib/claim'
import type { DocId } from '#lib/doc'
import { type EntityId, KINDS, type Kind } from '#lib/entity'
import type { Mention, OpenMention } from '#lib/mention'
import { ROLES, type Sentence } from '#lib/sentence'
import { bySpan, contains, type Span } from '#lib/span'
import { isMoved, readMoves } from '../curation/moves.ts'
import { judge } from '../judge.ts'
import { readReasons } from '../reasons.ts'
import { docIdOf, entityIdOf, integer, text, textOrNull, wholeLineOf } from '../rows.ts'
import type { StoredDoc } from '../store.ts'
import { openClaimRows } from './claims.ts'
import type { Db, Row } from './driver.ts'
import { utf8 } from './rows.ts'
import { SENTENCES_PER_DOC } from './schema.ts'
import { openStanding } from './standing.ts'

/** A doc under its number, as the tables hold it: mentions mean what people say they mean, rejected ones are among them. */
export interface DocReader {
  find(id: DocId): { readonly num: number; readonly row: Row } | undefined
  text(num: number): string
  sentences(num: number): Sentence[]
  mentions(num: number): Mention[]
  /** All of them, those of rejected mentions among them. */
  claims(num: number): Claim[]
  get(id: DocId): StoredDoc | undefined
  /** What passages are made of: nothing else of the doc is read. */
  named(id: DocId): NamedDoc | undefined
  /** Of a doc's sentence, by its index. */
  span(num: number, sentence: number): Span | undefined
  has(ids: readonly DocId[]): Set<DocId>
}

/** A doc's words, and what stands of what they mention in one place. */
export interface NamedDoc {
  readonly num: number
  readonly text: string
  mentionsWithin(span: Span): readonly Mention[]
}

const spanOf = (row: Row): Span => ({ start: integer(row, 'start'), end: integer(row, 'end') })
const kindOf = (row: Row): Kind => KINDS.find((kind) => kind === row.kind) ?? 'concept'
const roleOf = (row: Row) => ROLES.find((role) => role === row.role) ?? 'body'
const candidatesOf = (row: Row): EntityId[] => JSON.parse(text(row, 'candidates'))
const byPlace = (a: Mention, b: Mention): number => bySpan(a, b) || (a.entity < b.entity ? -1 : 1)

export function openDocReader(db: Db): DocReader {
  const find = db.prepare('SELECT num, line, moves, read_by FROM doc WHERE id = ?')
  const textOf = db.prepare('SELECT text FROM doc_text WHERE doc = ?')
  const furnitureOf = db.prepare('SELECT start, "end" FROM furniture WHERE doc = ? ORDER BY start')
  const sentencesOf = db.prepare('SELECT start, "end", role FROM sentence WHERE num >= ? AND num < ? ORDER BY num')
  const sentenceAt = db.prepare('SELECT start, "end" FROM sentence WHERE num = ?')
  const mentionsOf = db.prepare(
    `SELECT start, "end", e.id AS entity, kind, name, why FROM mention
     JOIN entity AS e ON e.num = entity JOIN rule AS r ON r.num = rule WHERE doc = ? AND start >= ? AND start < ?`,
  )
  const opensOf = db.prepare(
    `SELECT start, "end", kind, name, why, candidates FROM open_mention JOIN rule AS r ON r.num = rule WHERE doc = ? ORDER BY at`,
  )
  const among = db.prepare('SELECT id FROM doc WHERE id IN (SELECT value FROM json_each(?))')
  const standing = openStanding(db)
  const claimRows = openClaimRows(db)

  const toMention = (row: Row): Mention => ({
    ...spanOf(row),
    entity: entityIdOf(row, 'entity'),
    kind: kindOf(row),
    rule: text(row, 'name'),
    why: readReasons(text(row, 'why')),
  })
  const toOpen = (row: Row): OpenMention => ({
    ...spanOf(row),
    kind: kindOf(row),
    rule: text(row, 'name'),
    why: readReasons(text(row, 'why')),
    candidates: candidatesOf(row),
  })
  const movedIn = (row: Row) => isMoved(readMoves(textOrNull(row, 'moves')))
  const mentionsFrom = (num: number, start: number, end: number): Mention[] =>
    mentionsOf.all([num, start, end]).map(toMention).sort(byPlace)
  const reader: DocReader = {
    find(id) {
      const row = find.get([id])
      return row && { num: integer(row, 'num'), row }
    },
    text: (num) => utf8(textOf.get([num]), 'text'),
    sentences: (num) =>
      sentencesOf
        .all([num * SENTENCES_PER_DOC, (num + 1) * SENTENCES_PER_DOC])
        .map((row) => ({ ...spanOf(row), role: roleOf(row) })),
    mentions: (num) => mentionsFrom(num, 0, Number.MAX_SAFE_INTEGER),
    claims: (num) => claimRows.of(num).map(({ claim }) => claim),
    get(id) {
      const found = reader.find(id)
      if (!found) return undefined
      const { num, row } = found
      const doc = { ...wholeLineOf(row), text: reader.text(num) }
      const { mentions, rejected } = judge(doc.text, reader.mentions(num), standing.of(id), movedIn(row))
      return {
        doc,
        furniture: furnitureOf.all([num]).map(spanOf),
        sentences: reader.sentences(num),
        mentions,
        rejected,
        open: opensOf.all([num]).map(toOpen),
        claims: claimRows.of(num).flatMap(({ claim, stands }) => (stands ? [claim] : [])),
      }
    },
    named(id) {
      const found = reader.find(id)
      if (!found) return undefined
      const { num, row } = found
      const words = reader.text(num)
      const [stands, wasMoved] = [standing.of(id), movedIn(row)]
      return {
        num,
        text: words,
        mentionsWithin: (span) =>
          judge(words, mentionsFrom(num, span.start, span.end), stands, wasMoved).mentions.filter((mention) =>
            contains(span, mention),
          ),
      }
    },
    span(num, sentence) {
      const row = sentenceAt.get([num * SENTENCES_PER_DOC + sentence])
      return row && spanOf(row)
    },
    has: (ids) => new Set(among.all([JSON.stringify(ids)]).map((row) => docIdOf(row, 'id'))),
  }
  return reader
}
