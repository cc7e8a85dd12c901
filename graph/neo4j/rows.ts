// Rows at the border: from what the driver hands over to values whose type is sure, and from ours to what it takes.
import neo4j from 'neo4j-driver'
import type { Doc, DocId } from '#lib/doc'
import type { EntityId } from '#lib/entity'
import { type DocLine, StoreError } from '../store.ts'

export type Row = Readonly<Record<string, unknown>>

const unexpected = (row: Row | undefined, column: string) =>
  new StoreError('CORRUPT', `the store holds ${typeof row?.[column]} in ${column}, where it cannot be; restore a copy`)

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

export function bytes(row: Row | undefined, column: string): Uint8Array {
  const value = row?.[column]
  if (!(value instanceof Int8Array)) throw unexpected(row, column)
  return new Uint8Array(value.buffer, value.byteOffset, value.byteLength)
}

export function list(row: Row | undefined, column: string): readonly unknown[] {
  const value = row?.[column]
  if (!Array.isArray(value)) throw unexpected(row, column)
  return value
}

export const integers = (row: Row | undefined, column: string): number[] =>
  list(row, column).map((value) => {
    if (typeof value !== 'number') throw unexpected(row, column)
    return value
  })

/** A list of lists, each read by column names as a row is. */
export const rowsIn = (row: Row | undefined, column: string, names: readonly string[]): Row[] =>
  list(row, column).map((one) => {
    if (!Array.isArray(one)) throw unexpected(row, column)
    return Object.fromEntries(names.map((name, at) => [name, one[at]]))
  })

/** JavaScript has one kind of number, which would be stored as a floating-point one. */
export const int = (value: number) => neo4j.int(value)
export const toBytes = ({ buffer, byteOffset, byteLength }: Uint8Array) => new Int8Array(buffer, byteOffset, byteLength)

// Ids that went in as such come out as such.
export const docIdOf = (row: Row, column: string): DocId => text(row, column) as DocId
export const entityIdOf = (row: Row, column: string): EntityId => text(row, column) as EntityId
/** All that is known of a doc but its text. */
export const wholeLineOf = (row: Row): Omit<Doc, 'text'> => JSON.parse(text(row, 'line'))
/** A doc's line as lists hold it, one for every doc of a store: without what only its text needs. */
export function lineOf(row: Row): DocLine {
  const { pages: _, furniture: __, ...line } = wholeLineOf(row)
  return line
}

/** As both stores sort: a character beyond the first 65,536 comes last, though its first half would not. */
export const byCodePoint = (a: string, b: string): number => Buffer.compare(Buffer.from(a), Buffer.from(b))
