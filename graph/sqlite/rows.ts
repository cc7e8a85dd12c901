// What only SQLite's rows hold: blobs, and text kept as bytes.
import { unexpected } from '../rows.ts'
import type { Row } from './driver.ts'

/** A blob; one library hands an empty blob over as null. */
export function bytes(row: Row | undefined, column: string): Uint8Array {
  const value = row?.[column]
  if (value instanceof Uint8Array) return value
  if (value instanceof ArrayBuffer) return new Uint8Array(value)
  if (value === null) return new Uint8Array()
  throw unexpected(row, column)
}

/** Text kept as UTF-8 bytes, since one library cuts strings at NUL. */
export function utf8(row: Row | undefined, column: string): string {
  const { buffer, byteOffset, byteLength } = bytes(row, column)
  return Buffer.from(buffer, byteOffset, byteLength).toString()
}

export const toUtf8 = (value: string): Uint8Array => Buffer.from(value)
