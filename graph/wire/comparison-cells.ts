// The columns that every table of a comparison shares: the counts of both sides, and what the tier lets be said of them.
import type { Cell } from '#lib/csv-line'
import type { ComparedSideJson, ContrastJson } from './comparison.ts'

type Counted = Pick<ComparedSideJson, 'docs' | 'of' | 'sentences' | 'rate'> & { readonly mentions?: number }
const COUNTS = ['docs', 'of', 'sentences', 'mentions', 'rate'] as const

export const SHARED_COLUMNS: readonly string[] = [
  ...['A', 'B'].flatMap((letter) => COUNTS.map((count) => `${count} ${letter}`)),
  'log2 ratio',
  'low',
  'high',
  'adjusted p',
  'leaning',
  'held',
  'of removals',
]

/** What is not counted of a link, and what a tier does not allow, is empty. */
export function sharedCells(row: ContrastJson & { readonly a: Counted; readonly b: Counted }): Cell[] {
  const { a, b, log2Ratio, log2Interval, adjusted, leaning, stability } = row
  return [
    ...[a, b].flatMap(({ docs, of, sentences, mentions, rate }) => [docs, of, sentences, mentions ?? null, rate]),
    log2Ratio ?? null,
    log2Interval?.low ?? null,
    log2Interval?.high ?? null,
    adjusted ?? null,
    leaning ?? null,
    stability?.held ?? null,
    stability?.of ?? null,
  ]
}
