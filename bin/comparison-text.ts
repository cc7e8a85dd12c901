// A comparison for the terminal: what the groups are, what may be said, then a line a row.
import type { AnswerOf } from '#graph/wire/calls'

type Comparison = AnswerOf<'compare'>
type Row = Comparison['concepts'][number] | Comparison['roles'][number]

/** Longer names are cut; --csv has them whole. */
const WIDEST = 72

/** The tier's sentence first; rows as the answer lists them, roles before entities. */
export function comparisonText(said: Comparison): string {
  const rows: Row[] = [...said.roles, ...said.concepts]
  const table = [['', 'A', 'B', ...(said.tier > 0 ? ['log2 A:B'] : [])], ...rows.map((row) => cellsOf(row, said.tier))]
  const widths = [0, 1, 2].map((column) =>
    Math.min(WIDEST, Math.max(...table.map((cells) => cells[column]?.length ?? 0))),
  )
  const lines = table.map((cells) =>
    cells
      .map((cell, at) => cell.slice(0, WIDEST).padEnd(widths[at] ?? 0))
      .join('  ')
      .trimEnd(),
  )
  return [said.sentence, '', ...said.groups.map(groupLine), '', ...lines, ...rest(said)].join('\n')
}

const groupLine = ({ query, docs, counted, independent }: Comparison['groups'][number], at: number): string =>
  `${'AB'[at]}: ${query || 'all documents'}: ${docs} ${docs === 1 ? 'document' : 'documents'}, ${counted} without copies, ${independent} independent`

function cellsOf(row: Row, tier: number): string[] {
  const name = 'members' in row ? `${row.id}: ${row.members.map(({ label }) => label).join(' | ')}` : row.label
  const side = ({ docs, of, sentences }: Row['a']): string => `${docs} of ${of} (${sentences})`
  return [name, side(row.a), side(row.b), ...(tier > 0 ? [contrastCell(row)] : [])]
}

function contrastCell({ log2Ratio, log2Interval, adjusted, leaning }: Row): string {
  const interval = log2Interval ? ` [${log2Interval.low.toFixed(2)}, ${log2Interval.high.toFixed(2)}]` : ''
  const tested = leaning ? ` ${leaning}${adjusted === undefined ? '' : ` (adjusted p ${adjusted.toFixed(3)})`}` : ''
  return log2Ratio === undefined ? '' : `${log2Ratio.toFixed(2)}${interval}${tested}`
}

const rest = ({ concepts, total }: Comparison): string[] =>
  concepts.length < total.concepts
    ? ['', `${concepts.length} of ${total.concepts} entities; --limit shows more, --csv and --json show links too`]
    : ['', 'In brackets: sentences. --csv and --json show links too.']
