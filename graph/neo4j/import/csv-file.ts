// A CSV file as neo4j-admin reads it, written line by line: quotes doubled, absence an empty field, lists with a character between.
import { closeSync, fsyncSync, openSync, writeFileSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import type { Table } from './tables.ts'

/** Characters held before they are written. */
const HELD = 1 << 18

export interface CsvFile {
  /** As many values as there are columns: text, numbers, the driver's integers, true, false, bytes, null for what is absent, lists of these. */
  add(values: readonly unknown[]): void
  /** Resolves nothing: when it returns the file is on disk. Answers the bytes of the longest line. */
  close(): number
}

/** A file and its header beside it. */
export function openCsvFile(folder: string, { file, columns }: Table, between: string): CsvFile {
  writeFileSync(join(folder, `${file}-header.csv`), `${columns.join(',')}\n`)
  const out = openSync(join(folder, `${file}.csv`), 'wx')
  let held = ''
  let longest = 0
  const flush = () => {
    // As the driver does, half a character becomes a mark of replacement.
    const bytes = Buffer.from(held)
    for (let at = 0; at < bytes.length; ) at += writeSync(out, bytes, at)
    held = ''
  }
  return {
    add(values) {
      const line = `${values.map((value) => field(value, between)).join(',')}\n`
      longest = Math.max(longest, line.length)
      held += line
      if (held.length >= HELD) flush()
    },
    close() {
      flush()
      fsyncSync(out)
      closeSync(out)
      // No UTF-16 unit takes more bytes.
      return longest * 3
    },
  }
}

function field(value: unknown, between: string): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'string') return quoted(value)
  if (value instanceof Int8Array) return value.join(between)
  if (Array.isArray(value)) {
    const list = value.join(between)
    return value.some((one) => typeof one === 'string') ? quoted(list) : list
  }
  return String(value)
}

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`

const SEPARATORS = [';', '|', '\u001f', '\u001e', '\u001d', '\u001c', '\u0001', '\u0002']

/** One that stands in none of the texts which lists are made of; undefined where all of them do. */
export const separatorFor = (texts: Iterable<string>): string | undefined => {
  const left = new Set(SEPARATORS)
  for (const text of texts) for (const one of left) if (text.includes(one)) left.delete(one)
  return left.values().next().value
}
