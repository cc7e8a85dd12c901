// Tables with a separator: commas, semicolons or tabs, as the header shows.
import { CsvError, parse } from 'csv-parse/sync'
import type { Container } from '../container.ts'
import { decode } from '../decode.ts'
import type { Reading } from '../reading.ts'
import { refuse } from '../refusal.ts'
import { type Row, readRows } from './rows.ts'

const SEPARATORS = [',', ';', '\t', '|'] as const

/** The one that the header has most of. */
function separatorOf(text: string): string {
  const header = text.slice(0, text.search(/[\r\n]|$/)).replace(/"[^"]*"/g, '')
  const counts = SEPARATORS.map((separator) => header.split(separator).length)
  return SEPARATORS[counts.indexOf(Math.max(...counts))] ?? ','
}

/** The lines of a table, each as its cells. @throws RefusalError where quotes are not closed */
export function linesOfTable(text: string, separator = separatorOf(text)): string[][] {
  try {
    return parse(text, {
      bom: true,
      delimiter: separator,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
    })
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    return refuse(`its line ${error.lines ?? '?'} cannot be read (${error.code})`, 'Mend its quotes and add it again.')
  }
}

/** The cells by their column's name; of two columns of one name the first. */
export function cellsOf(header: readonly string[], line: readonly string[]): ReadonlyMap<string, string> {
  const cells = new Map<string, string>()
  for (const [at, name] of header.entries()) if (!cells.has(name.trim())) cells.set(name.trim(), line[at] ?? '')
  return cells
}

export async function readDelimited(bytes: Uint8Array, format: 'csv' | 'tsv', whole: Container): Promise<Reading[]> {
  const { text, encoding } = decode(bytes, whole.limits.file)
  const [header = [], ...lines] = linesOfTable(text, format === 'tsv' ? '\t' : undefined)
  const rows = lines.map((line, at): Row => ({ at: `#${at + 2}`, cells: cellsOf(header, line) }))
  return readRows(rows, format, encoding, whole)
}
