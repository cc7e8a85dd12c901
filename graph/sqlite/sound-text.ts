// Text of a damaged file: libsql ends the whole process at bytes that are no UTF-8, so that texts are taken from it as bytes and read here.
import { isUtf8 } from 'node:buffer'

interface Column {
  readonly name: string
  readonly type: string | null
}

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`

// An empty blob comes as null from libsql, so that each has a dot behind it.
/** The same query with the texts of its columns as bytes; undefined where there is nothing to do. Order stays: a lone subquery keeps its own. */
export function withTextsAsBytes(sql: string, columns: readonly Column[]): string | undefined {
  if (!/^\s*(SELECT|WITH)\b/i.test(sql) || !columns.some(({ type }) => type !== null)) return undefined
  const chosen = columns.map(({ name, type }) => {
    const column = quoted(name)
    if (type === null) return column
    // A turned bit makes a text of a number or of bytes: what is as wrong, and harmless, stands for it.
    return type === 'TEXT'
      ? `CAST(${column} || '.' AS BLOB) AS ${column}`
      : `iif(typeof(${column}) = 'text', ${type === 'BLOB' ? '0' : "x'00'"}, ${column}) AS ${column}`
  })
  return `SELECT ${chosen.join(', ')} FROM (${sql})`
}

/** A row with its texts read; `damaged` makes what is thrown where one is no text. */
export function withTexts(
  row: Readonly<Record<string, unknown>>,
  columns: readonly Column[],
  damaged: () => Error,
): Readonly<Record<string, unknown>> {
  const read: Record<string, unknown> = { ...row }
  for (const { name, type } of columns) {
    const value = read[name]
    if (type !== 'TEXT' || !(value instanceof Uint8Array || value instanceof ArrayBuffer)) continue
    const bytes =
      value instanceof ArrayBuffer ? Buffer.from(value) : Buffer.from(value.buffer, value.byteOffset, value.byteLength)
    if (!isUtf8(bytes)) throw damaged()
    read[name] = bytes.toString('utf8', 0, bytes.length - 1)
  }
  return read
}
