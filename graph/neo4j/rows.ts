// What only Neo4j's rows hold, bytes and lists, and our values as its driver takes them.
import neo4j from 'neo4j-driver'
import { type Row, unexpected } from '../rows.ts'

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

/** As both stores sort: a character beyond the first 65,536 comes last, though its first half would not. */
export const byCodePoint = (a: string, b: string): number => Buffer.compare(Buffer.from(a), Buffer.from(b))
