// Functions of frames for the terminal: what was read, then a line a function.
import type { AnswerOf } from '#graph/wire/calls'
import { cellsOf, headOf, inColumns } from './comparison-text.ts'

type Frames = AnswerOf<'frames'>

export function framesText(said: Frames): string {
  const { scheme, of, groups, functions, tier } = said
  const what = of === null ? 'all sentences' : `sentences that name ${of}`
  const table = [headOf(tier), ...functions.map((row) => [row.label.en ?? row.id, ...cellsOf(row, tier)])]
  return [`Frames (${scheme}), ${what}, found by cue words:`, ...groups.map(groupLine), '', ...inColumns(table)].join(
    '\n',
  )
}

function groupLine({ docs, read, sentences, otherLanguage }: Frames['groups'][number], at: number): string {
  const left = otherLanguage > 0 ? `, ${otherLanguage} more in languages without cues` : ''
  return `${'AB'[at]}: ${read} of ${docs} documents read, ${sentences} sentences${left}`
}
