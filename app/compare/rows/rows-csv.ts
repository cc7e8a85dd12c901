// The rows of the page as CSV, for spreadsheet programs.
import { PARAMETER_COLUMNS, parameterCells, SHARED_COLUMNS, sharedCells } from '#graph/wire/comparison-cells'
import { csvLine } from '#lib/csv-line'
import type { Comparison, Row } from './rows.ts'

export function rowsCsv(said: Comparison, rows: readonly Row[]): string {
  const parameters = parameterCells(said, `${said.per} ${said.exposure}`)
  return [
    csvLine(['id', 'label', 'presence', ...SHARED_COLUMNS, ...PARAMETER_COLUMNS]),
    ...rows.map((row) => csvLine([row.id, row.label, row.presence, ...sharedCells(row), ...parameters])),
  ].join('')
}
