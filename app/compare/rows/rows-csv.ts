// The rows of the page as CSV, for spreadsheet programs.
import { SHARED_COLUMNS, sharedCells } from '#graph/wire/comparison-cells'
import { csvLine } from '#lib/csv-line'
import type { Row } from './rows.ts'

export const rowsCsv = (rows: readonly Row[]): string =>
  [
    csvLine(['id', 'label', 'presence', ...SHARED_COLUMNS]),
    ...rows.map((row) => csvLine([row.id, row.label, row.presence, ...sharedCells(row)])),
  ].join('')
