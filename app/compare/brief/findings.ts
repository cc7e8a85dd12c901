// Which rows a brief tells of, by what the tier lets be said: those that lean where rows are tested, else who names what.
import { mayShow, type Tier } from '#lib/compare/tier'
import { type Comparison, inOrder, presentIn, type Row, rowsOf } from '../rows/rows.ts'

export type Finding = 'leansA' | 'leansB' | 'alike' | 'both' | 'onlyA' | 'onlyB'
export interface Findings {
  readonly kind: Finding
  readonly rows: readonly Row[]
  /** How many rows there are of this kind. */
  readonly total: number
}

const TOLD: Readonly<Record<Finding, number>> = { leansA: 3, leansB: 3, alike: 1, both: 3, onlyA: 2, onlyB: 2 }

/** Kinds without a row are left out. Of rows that lean those come first that differ most at least, of others those in most documents. */
export function findingsOf(said: Comparison, apart: boolean): Findings[] {
  const rows = rowsOf(said, apart)
  const isTested = mayShow(said.tier as Tier, 'leanings')
  const kinds: readonly (readonly [Finding, readonly Row[]])[] = isTested
    ? [
        ['leansA', inOrder(leaning(rows, 'a'), 'difference')],
        ['leansB', inOrder(leaning(rows, 'b'), 'difference')],
        ['alike', inOrder(leaning(rows, 'alike'), 'docs')],
      ]
    : [
        ['both', inOrder(presentIn(rows, 'both'), 'docs')],
        ['onlyA', inOrder(presentIn(rows, 'a'), 'docs')],
        ['onlyB', inOrder(presentIn(rows, 'b'), 'docs')],
      ]
  return kinds.flatMap(([kind, all]) =>
    all.length === 0 ? [] : [{ kind, rows: all.slice(0, TOLD[kind]), total: all.length }],
  )
}

const leaning = (rows: readonly Row[], side: 'a' | 'b' | 'alike'): Row[] => rows.filter((row) => row.leaning === side)

const FITTING = 180
/** Of some sentences the one that fits a line of print best: the longest of those that are short, else the shortest. */
export function fitting<Passage extends { readonly text: string }>(passages: readonly Passage[]): Passage | undefined {
  const short = passages.filter(({ text }) => text.length <= FITTING)
  const byLength = (a: Passage, b: Passage): number => a.text.length - b.text.length
  return short.length > 0 ? short.toSorted(byLength).at(-1) : passages.toSorted(byLength)[0]
}
