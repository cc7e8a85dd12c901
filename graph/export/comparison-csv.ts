// A comparison as CSV: a line a row of entities, roles or links, with the counts of both sides and what the tier lets be said.
import { csvLine } from '#lib/csv-line'
import type { ComparisonJson } from '../wire/comparison.ts'
import { PARAMETER_COLUMNS, parameterCells, SHARED_COLUMNS, sharedCells } from '../wire/comparison-cells.ts'
import type { FramesJson } from '../wire/frames.ts'

/** A row has one id, a link two; functions of frames come last, where they are given. */
export function comparisonCsv(said: ComparisonJson, frames?: FramesJson): string {
  const { roles, concepts, edges, roleEdges, exposure, per, adjustedBy } = said
  const labels = new Map(concepts.map(({ id, label }) => [id, label]))
  const labelOf = (id: string): string => labels.get(id) ?? ''
  const membersOf = ({ members }: ComparisonJson['roles'][number]) => members.map(({ label }) => label).join(' | ')
  const parameters = parameterCells(said, `${per} ${exposure}`)
  // Each link is tested where its rarer end is named, so that labels are not exchanged over all of them at once.
  const ofLinks = { ...said, adjustedBy: adjustedBy && ('bh' as const), arrangements: null, seed: null }
  return [
    csvLine(['what', 'id', 'label', 'second id', 'second label', 'presence', ...SHARED_COLUMNS, ...PARAMETER_COLUMNS]),
    ...roles.map((row) =>
      csvLine(['role', row.id, membersOf(row), null, null, row.presence, ...sharedCells(row), ...parameters]),
    ),
    ...concepts.map((row) =>
      csvLine([row.kind, row.id, row.label, null, null, row.presence, ...sharedCells(row), ...parameters]),
    ),
    ...[...roleEdges, ...edges].map((row) => {
      const ends = [row.source, labelOf(row.source), row.target, labelOf(row.target)]
      const per = `100 sentences that name ${row.given}`
      return csvLine(['link', ...ends, row.presence, ...sharedCells(row), ...parameterCells(ofLinks, per)])
    }),
    ...(frames ? frameLines(frames) : []),
  ].join('')
}

const frameLines = (frames: FramesJson): string[] =>
  frames.functions.map((row) =>
    csvLine([
      'frame',
      `${frames.scheme}:${row.id}`,
      labelIn(row.label),
      null,
      null,
      row.presence,
      ...sharedCells(row),
      ...parameterCells(frames, `${frames.per} sentences read`),
    ]),
  )

const labelIn = (label: Readonly<Record<string, string>>): string => label.en ?? Object.values(label)[0] ?? ''
