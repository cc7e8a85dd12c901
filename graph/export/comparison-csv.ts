// A comparison as CSV: a line a row of entities, roles or links, with the counts of both sides and what the tier lets be said.
import { csvLine } from '#lib/csv-line'
import type { ComparisonJson } from '../wire/comparison.ts'
import { SHARED_COLUMNS, sharedCells } from '../wire/comparison-cells.ts'
import type { FramesJson } from '../wire/frames.ts'

/** A row has one id, a link two; functions of frames come last, where they are given. */
export function comparisonCsv({ roles, concepts, edges, roleEdges }: ComparisonJson, frames?: FramesJson): string {
  const labels = new Map(concepts.map(({ id, label }) => [id, label]))
  const labelOf = (id: string): string => labels.get(id) ?? ''
  const membersOf = ({ members }: ComparisonJson['roles'][number]) => members.map(({ label }) => label).join(' | ')
  return [
    csvLine(['what', 'id', 'label', 'second id', 'second label', 'presence', ...SHARED_COLUMNS]),
    ...roles.map((row) => csvLine(['role', row.id, membersOf(row), null, null, row.presence, ...sharedCells(row)])),
    ...concepts.map((row) => csvLine([row.kind, row.id, row.label, null, null, row.presence, ...sharedCells(row)])),
    ...[...roleEdges, ...edges].map((row) => {
      const ends = [row.source, labelOf(row.source), row.target, labelOf(row.target)]
      return csvLine(['link', ...ends, row.presence, ...sharedCells(row)])
    }),
    ...(frames?.functions ?? []).map((row) =>
      csvLine([
        'frame',
        `${frames?.scheme}:${row.id}`,
        labelIn(row.label),
        null,
        null,
        row.presence,
        ...sharedCells(row),
      ]),
    ),
  ].join('')
}

const labelIn = (label: Readonly<Record<string, string>>): string => label.en ?? Object.values(label)[0] ?? ''
