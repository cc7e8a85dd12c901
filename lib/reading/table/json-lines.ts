// JSON Lines: one object a line, its keys as columns.
import type { Container } from '../container.ts'
import { decode } from '../decode.ts'
import type { Reading } from '../reading.ts'
import { type Row, readRows } from './rows.ts'

function cellsIn(line: string): Row['cells'] {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch {
    return { problem: 'it is not JSON' }
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return { problem: 'it is no JSON object' }
  const cells = Object.entries(value).flatMap(([key, one]) =>
    typeof one === 'string' || typeof one === 'number' ? [[key, String(one)] as const] : [],
  )
  return new Map(cells)
}

export async function readJsonLines(bytes: Uint8Array, whole: Container): Promise<Reading[]> {
  const { text, encoding } = decode(bytes, whole.limits.file)
  const rows = text
    .split(/\r?\n/)
    .map((line, at): Row | undefined => (line.trim() === '' ? undefined : { at: `#${at + 1}`, cells: cellsIn(line) }))
    .filter((row) => row !== undefined)
  return readRows(rows, 'jsonl', encoding, whole)
}
