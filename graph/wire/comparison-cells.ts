// The columns that every table of a comparison shares: the counts of both sides, what the tier lets be said of them, and by which parameters.
import type { Cell } from '#lib/csv-line'
import type { ComparedSideJson, ComparisonJson, ContrastJson } from './comparison.ts'

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

/** The same on every line of a kind, so that a line says by itself what it is. */
export const PARAMETER_COLUMNS: readonly string[] = [
  'rates per',
  'copies from',
  'tier',
  'p adjusted by',
  'arrangements',
  'seed',
  'content',
]

type Parameters = Pick<ComparisonJson, 'alike' | 'tier' | 'adjustedBy' | 'arrangements' | 'seed' | 'fingerprint'>

/** `per` is the denominator of the rates, in words. */
export const parameterCells = (
  { alike, tier, adjustedBy, arrangements, seed, fingerprint }: Parameters,
  per: string,
): Cell[] => [per, alike, tier, adjustedBy, arrangements, seed, fingerprint]
