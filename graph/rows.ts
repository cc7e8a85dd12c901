// Rows at the border of a store: from what its driver hands over to values whose type is sure.
import type { Doc, DocId } from '#lib/doc'
import type { EntityId } from '#lib/entity'
import type { ReadBy } from '#lib/read-by'
import { type DocLine, StoreError } from './store.ts'

export type Row = Readonly<Record<string, unknown>>

/** The way out where a store holds what none writes. */
export const RESTORE = '"leitmotif restore" brings a backup into a new store'

/** Whether what went wrong while a store was read is the store's: all that is read as JSON was written as such. */
export const isDamage = (error: unknown): error is SyntaxError | StoreError =>
  error instanceof SyntaxError || (error instanceof StoreError && error.code === 'CORRUPT')

/** What to throw where a column holds what it cannot hold. */
export const unexpected = (row: Row | undefined, column: string) =>
  new StoreError('CORRUPT', `the store holds ${typeof row?.[column]} in ${column}, where it cannot be; ${RESTORE}`)

export function integer(row: Row | undefined, column: string): number {
  const value = row?.[column]
  if (typeof value !== 'number') throw unexpected(row, column)
  return value
}

export function text(row: Row | undefined, column: string): string {
  const value = row?.[column]
  if (typeof value !== 'string') throw unexpected(row, column)
  return value
}

export const textOrNull = (row: Row | undefined, column: string): string | null =>
  (row?.[column] ?? null) === null ? null : text(row, column)

// Ids that went in as such come out as such.
export const docIdOf = (row: Row, column: string): DocId => text(row, column) as DocId
export const entityIdOf = (row: Row, column: string): EntityId => text(row, column) as EntityId
/** What a line says of every doc, and what it may leave unknown, but by name. */
const [SAID, SAID_OR_NULL] = [
  ['id', 'title', 'format', 'encoding'],
  ['source', 'date', 'country', 'lang', 'file'],
] as const
const isLine = (line: Partial<Doc> | null): line is Omit<Doc, 'text'> =>
  line !== null &&
  SAID.every((field) => typeof line[field] === 'string') &&
  SAID_OR_NULL.every((field) => line[field] === null || typeof line[field] === 'string')

/** All that is known of a doc but its text. @throws StoreError for one that lacks something: a hash takes what is not there for unknown */
export function wholeLineOf(row: Row): Omit<Doc, 'text'> {
  const line: Partial<Doc> | null = JSON.parse(text(row, 'line'))
  if (!isLine(line)) throw unexpected(row, 'line')
  return line
}
/** A doc's line as lists hold it, one for every doc of a store: without what only its text needs. */
export function lineOf(row: Row): DocLine {
  const { pages: _, furniture: __, ...line } = wholeLineOf(row)
  return line
}

export const printReadBy = (readBy: ReadBy | undefined): string | null =>
  readBy ? JSON.stringify([readBy.extractor, readBy.codebook]) : null
/** Null for a doc that was kept before this was remembered. */
export function readByOf(row: Row): ReadBy | null {
  const printed = textOrNull(row, 'read_by')
  if (printed === null) return null
  const [extractor, codebook]: [string, string] = JSON.parse(printed)
  return { extractor, codebook }
}
