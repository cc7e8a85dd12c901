// Entries as a table: one a line, names of one language in one cell with a bar between them.
import { CsvError, parse } from 'csv-parse/sync'
import { csvLine, withoutMark } from '../csv-line.ts'
import { slugOf } from '../fold.ts'
import type { CodebookProblem, Placed } from './parse.ts'
import { type EntrySource, entrySchema } from './schema.ts'

const BAR = ' | '
const FIELDS = ['id', 'theme', 'parent', 'country', 'role', 'note'] as const
/** "label en", "also zh": names by language. */
const NAMES = /^(label|also)[ _]([A-Za-z0-9-]+)$/

const languagesIn = (entries: readonly EntrySource[]): string[] =>
  [...new Set(entries.flatMap(({ label, also = {} }) => [...Object.keys(label), ...Object.keys(also)]))].sort()

/** What a table can say of entries: wordings with a hole, near-equivalents and names of some countries are in SKOS and YAML alone. */
export function writeEntriesCsv(entries: readonly EntrySource[]): string {
  const tags = languagesIn(entries)
  const head = [...FIELDS, ...tags.map((tag) => `label ${tag}`), ...tags.map((tag) => `also ${tag}`)]
  const lines = entries.map((entry) => [
    ...FIELDS.map((field) => entry[field] ?? null),
    ...tags.map((tag) => entry.label[tag] ?? null),
    ...tags.map((tag) => entry.also?.[tag]?.join(BAR) ?? null),
  ])
  return [head, ...lines].map(csvLine).join('')
}

/** A line's entry, not yet checked; an empty id is made of `kind` and the English label. */
function entryOf(row: Readonly<Record<string, string>>): Record<string, unknown> {
  const said: Record<string, unknown> = {}
  const names: Record<string, Record<string, unknown>> = { label: {}, also: {} }
  for (const [column, cell] of Object.entries(row)) {
    const text = withoutMark(cell).trim()
    const [, field = '', tag = ''] = NAMES.exec(column.trim()) ?? []
    if (text === '') continue
    if (field === 'label') Object.assign(names.label ?? {}, { [tag]: text })
    else if (field === 'also')
      Object.assign(names.also ?? {}, {
        [tag]: text
          .split('|')
          .map((name) => name.trim())
          .filter(Boolean),
      })
    else if (FIELDS.some((known) => known === column.trim())) said[column.trim()] = text
  }
  const english = names.label?.en
  if (said.id === undefined && typeof english === 'string')
    said.id = `${row.kind?.trim() || 'concept'}:${slugOf(english)}`
  return { ...said, label: names.label, ...(Object.keys(names.also ?? {}).length > 0 && { also: names.also }) }
}

/** The entries of a table whose first line names its columns; what is wrong is added to `problems`, by line. */
export function readEntriesCsv(text: string, file: string, problems: CodebookProblem[]): Placed<EntrySource>[] {
  let lines: { record: Record<string, string>; info: { lines: number } }[]
  try {
    lines = parse(text, { bom: true, columns: true, info: true, skip_empty_lines: true, relax_column_count_less: true })
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    problems.push({
      file,
      line: Number(error.lines ?? 1),
      reason: `it cannot be read (${error.code}): mend its quotes and columns`,
    })
    return []
  }
  if (lines.length === 0)
    problems.push({
      file,
      line: 1,
      reason: 'it has no line below the names of its columns, such as id, label en, label zh, also en, theme',
    })
  return lines.flatMap(({ record, info }) => {
    const said = entryOf(record)
    const read = entrySchema.safeParse(said)
    if (read.success) return [{ value: read.data, file, line: info.lines }]
    for (const { path, message } of read.error.issues)
      problems.push({
        file,
        line: info.lines,
        reason: `${said.id ?? 'entry'}: ${path.join('.') || 'entry'}: ${message}`,
      })
    return []
  })
}
