// A comparison as CSV: a line a row of entities, roles or links, with the counts of both sides and what the tier lets be said.

import { type Cell, csvLine } from '#lib/csv-line'
import type { ComparisonJson, ContrastJson } from '../wire/comparison.ts'

const COUNTS = ['docs A', 'of A', 'sentences A', 'rate A', 'docs B', 'of B', 'sentences B', 'rate B'] as const
const CONTRAST = ['log2 ratio', 'low', 'high', 'adjusted p', 'leaning', 'held', 'of removals'] as const

type Sides = Pick<ComparisonJson['edges'][number], 'a' | 'b'>
const counts = ({ a, b }: Sides): Cell[] =>
  [a, b].flatMap(({ docs, of, sentences, rate }) => [docs, of, sentences, rate])

const contrast = ({ log2Ratio, log2Interval, adjusted, leaning, stability }: ContrastJson): Cell[] => [
  log2Ratio ?? null,
  log2Interval?.low ?? null,
  log2Interval?.high ?? null,
  adjusted ?? null,
  leaning ?? null,
  stability?.held ?? null,
  stability?.of ?? null,
]

/** Cells that a tier does not allow are empty. A row has one id, a link two. */
export function comparisonCsv({ roles, concepts, edges, roleEdges }: ComparisonJson): string {
  const labels = new Map(concepts.map(({ id, label }) => [id, label]))
  const labelOf = (id: string): string => labels.get(id) ?? ''
  return [
    csvLine(['what', 'id', 'label', 'second id', 'second label', 'presence', ...COUNTS, ...CONTRAST]),
    ...roles.map((row) =>
      csvLine([
        'role',
        row.id,
        row.members.map(({ label }) => label).join(' | '),
        null,
        null,
        row.presence,
        ...counts(row),
        ...contrast(row),
      ]),
    ),
    ...concepts.map((row) =>
      csvLine([row.kind, row.id, row.label, null, null, row.presence, ...counts(row), ...contrast(row)]),
    ),
    ...[...roleEdges, ...edges].map((row) =>
      csvLine([
        'link',
        row.source,
        labelOf(row.source),
        row.target,
        labelOf(row.target),
        row.presence,
        ...counts(row),
        ...contrast(row),
      ]),
    ),
  ].join('')
}
