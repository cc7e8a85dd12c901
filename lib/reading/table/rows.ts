// The docs in a table: each row is one, its text in one column, what is known of it in others.
import { createHash } from 'node:crypto'
import { countryCode } from '../../country.ts'
import { type Format, isDocId } from '../../doc.ts'
import { intervalOf } from '../../partial-date.ts'
import { type Container, readContained } from '../container.ts'
import { dateIn } from '../date-line.ts'
import type { Reading } from '../reading.ts'
import { megabytes, refuse } from '../refusal.ts'
import type { SaidMeta } from '../said-meta.ts'
import { columnsOf, type Field } from './columns.ts'

export interface Row {
  /** "#12". */
  readonly at: string
  /** By the names of their columns; or why the row cannot be read. */
  readonly cells: ReadonlyMap<string, string> | { readonly problem: string }
}

const LANGUAGE = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/

/** A day as a table has it; undefined where it is none. */
function dateOf(cell: string | undefined): string | undefined {
  if (cell === undefined) return undefined
  const written = /^\d{4}(?:-\d\d(?:-\d\d)?)?(?![\d-])/.exec(cell.trim())?.[0]
  return written !== undefined && intervalOf(written) !== undefined ? written : dateIn(cell)
}

/** A row's id: its own where it is a name; a bare number, which is one in this file only, goes with the file's name. */
function idOf(cell: string | undefined, file: string): string | undefined {
  if (cell === undefined) return undefined
  if (isDocId(cell) && /\p{L}/u.test(cell)) return cell
  return createHash('sha256').update(`${file}\n${cell}`).digest('hex').slice(0, 16)
}

/** What the columns say, as a person would; what is no date, country or language is left to the text. */
function saidBy(cell: (field: Field) => string | undefined, file: string): SaidMeta {
  const country = cell('country')
  const language = cell('language')?.trim()
  const said = {
    title: cell('title'),
    date: dateOf(cell('date')),
    source: cell('source'),
    country: country === undefined ? undefined : countryCode(country),
    lang: language !== undefined && LANGUAGE.test(language) ? language : undefined,
    id: idOf(cell('id'), file),
  }
  return Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined))
}

/**
 * The columns of each row, which may have its own; undefined for one without texts.
 * @throws RefusalError where no row has any
 */
function columnsIn(rows: readonly Row[]): (header: readonly string[]) => ReadonlyMap<Field, number> | undefined {
  const known = new Map<string, ReadonlyMap<Field, number> | undefined>()
  let lacking: unknown
  for (const { cells } of rows) {
    if ('problem' in cells) continue
    const header = [...cells.keys()]
    const print = header.join('\n')
    if (known.has(print)) continue
    try {
      known.set(print, columnsOf(header))
    } catch (error) {
      lacking ??= error
      known.set(print, undefined)
    }
  }
  if (lacking !== undefined && ![...known.values()].some((columns) => columns !== undefined)) throw lacking
  return (header) => known.get(header.join('\n'))
}

/** Every row's doc, or why it is none. @throws RefusalError where no column holds texts, or there are too many rows */
export async function readRows(
  rows: readonly Row[],
  format: Format,
  encoding: string,
  whole: Container,
): Promise<Reading[]> {
  const { limits, file } = whole
  if (rows.length > limits.rows)
    refuse(`it has ${rows.length} rows, the limit is ${limits.rows}`, 'Split it into several files.')
  if (rows.length === 0) refuse('it has no row with a text', 'Add a table with a header and at least one row.')
  const places = columnsIn(rows)
  const ids = new Map<string, string>()
  const readings: Reading[] = []
  for (const { at, cells } of rows) {
    if ('problem' in cells) {
      const draft = () => refuse(cells.problem, 'Mend this line and add the file again.')
      readings.push(await readContained(whole, { at, content: '', draft }))
      continue
    }
    const header = [...cells.keys()]
    const columns = places(header)
    const cell = (field: Field): string | undefined => {
      const value = cells.get(header[columns?.get(field) ?? -1] ?? '')
      return value === undefined || value.trim() === '' ? undefined : field === 'text' ? value : value.trim()
    }
    const said = saidBy(cell, file)
    const draft = () => {
      if (!columns) columnsOf(header)
      const text = cell('text') ?? refuse('its text is empty', 'Fill in the text, or leave the row out.')
      if (text.length > limits.text) refuse(`its text has more than ${megabytes(limits.text)}`, 'Split it.')
      if (/\0|\p{Cs}/u.test(text)) refuse('its text holds half a character or a NUL', 'Save the table anew in UTF-8.')
      const before = said.id === undefined ? undefined : ids.get(said.id)
      if (before !== undefined) refuse(`${before} has the same id already`, 'Give each row an id of its own.')
      if (said.id !== undefined) ids.set(said.id, at)
      return { text, format, encoding }
    }
    readings.push(await readContained(whole, { at, content: JSON.stringify([...cells]), said, draft }))
  }
  return readings
}
