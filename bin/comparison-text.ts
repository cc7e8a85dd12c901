// A comparison for the terminal: what the groups are, what may be said, then a line a row.
import type { AnswerOf } from '#graph/wire/calls'

type Comparison = AnswerOf<'compare'>
type Row = Comparison['concepts'][number] | Comparison['roles'][number]
type Side = Pick<Row['a'], 'docs' | 'of' | 'sentences'>
type Counted = Pick<Row, 'log2Ratio' | 'log2Interval' | 'adjusted' | 'leaning'> & { readonly a: Side; readonly b: Side }

/** Longer names are cut; --csv has them whole. */
const WIDEST = 72

/** The tier's sentence first; rows as the answer lists them, roles before entities. */
export function comparisonText(said: Comparison): string {
  const rows: Row[] = [...said.roles, ...said.concepts]
  const table = [headOf(said.tier), ...rows.map((row) => [nameOf(row), ...cellsOf(row, said.tier)])]
  return [said.sentence, '', ...said.groups.map(groupLine), '', ...inColumns(table), ...rest(said)].join('\n')
}

export const headOf = (tier: number): string[] => ['', 'A', 'B', ...(tier > 0 ? ['log2 A:B'] : [])]

/** A line a row, its cells under each other. */
export function inColumns(table: readonly (readonly string[])[]): string[] {
  const widths = [0, 1, 2].map((column) =>
    Math.min(WIDEST, Math.max(...table.map((cells) => cells[column]?.length ?? 0))),
  )
  return table.map((cells) =>
    cells
      .map((cell, at) => cell.slice(0, WIDEST).padEnd(widths[at] ?? 0))
      .join('  ')
      .trimEnd(),
  )
}

const groupLine = ({ query, docs, counted, independent }: Comparison['groups'][number], at: number): string =>
  `${'AB'[at]}: ${query || 'all documents'}: ${docs} ${docs === 1 ? 'document' : 'documents'}, ${counted} without copies, ${independent} independent`

const nameOf = (row: Row): string =>
  'members' in row ? `${row.id}: ${row.members.map(({ label }) => label).join(' | ')}` : row.label

/** The counts of both sides, and from tier 1 on what is said of their ratio. */
export function cellsOf(row: Counted, tier: number): string[] {
  const side = ({ docs, of, sentences }: Counted['a']): string => `${docs} of ${of} (${sentences})`
  return [side(row.a), side(row.b), ...(tier > 0 ? [contrastCell(row)] : [])]
}

function contrastCell({ log2Ratio, log2Interval, adjusted, leaning }: Counted): string {
  const interval = log2Interval ? ` [${log2Interval.low.toFixed(2)}, ${log2Interval.high.toFixed(2)}]` : ''
  const tested = leaning ? ` ${leaning}${adjusted === undefined ? '' : ` (adjusted p ${adjusted.toFixed(3)})`}` : ''
  return log2Ratio === undefined ? '' : `${log2Ratio.toFixed(2)}${interval}${tested}`
}

function adjusting({ adjustedBy, arrangements, seed }: Comparison): string[] {
  if (adjustedBy === null) return []
  const drawn = seed === null ? '' : `, seed ${seed}`
  const by =
    adjustedBy === 'bh'
      ? 'Benjamini and Hochberg; --permutations 999 exchanges labels'
      : `max-T over ${arrangements} arrangements${drawn}`
  return [`Adjusted by ${by}.`]
}

const parameters = ({ alike, tier }: Comparison): string =>
  `Tier ${tier}. Documents alike from ${alike} on count once (--alike).`

const rest = (said: Comparison): string[] => ['', parameters(said), ...adjusting(said), restOf(said)]

const restOf = ({ concepts, total }: Comparison): string =>
  concepts.length < total.concepts
    ? `${concepts.length} of ${total.concepts} entities; --limit shows more, --csv and --json show links too`
    : 'In brackets: sentences. --csv and --json show links too.'
