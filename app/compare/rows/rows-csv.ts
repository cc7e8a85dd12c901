// The rows of the page as CSV, for spreadsheet programs.
import { csvLine } from '#lib/csv-line'
import type { Row } from './rows.ts'

const HEAD = [
  'id',
  'label',
  'presence',
  'docs A',
  'of A',
  'sentences A',
  'mentions A',
  'rate A',
  'docs B',
  'of B',
  'sentences B',
  'mentions B',
  'rate B',
  'log2 ratio',
  'low',
  'high',
  'adjusted p',
  'leaning',
] // prettier-ignore

export const rowsCsv = (rows: readonly Row[]): string =>
  [
    csvLine(HEAD),
    ...rows.map(({ id, label, presence, a, b, log2Ratio, log2Interval, adjusted, leaning }) =>
      csvLine([
        id,
        label,
        presence,
        ...[a, b].flatMap(({ docs, of, sentences, mentions, rate }) => [docs, of, sentences, mentions, rate]),
        log2Ratio ?? null,
        log2Interval?.low ?? null,
        log2Interval?.high ?? null,
        adjusted ?? null,
        leaning ?? null,
      ]),
    ),
  ].join('')
