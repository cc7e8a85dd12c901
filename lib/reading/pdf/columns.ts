// The order of reading: a page is cut at the gutter between its columns; what spans the gutter parts what is above from what is below.
import { type Fragment, sameLine } from './fragment.ts'

/** Lines of one column, from top to bottom, each from left to right. */
export type Zone = readonly (readonly Fragment[])[]

/** Fragments that must stand on either side before a blank stripe is a gutter. */
const FEWEST = 3
/** A gutter is at least so wide, in sizes of the letters. */
const NARROWEST = 1
/** Columns of text are full: so much of a column's width the middle one of its fragments fills. A table's cells are not. */
const FULL = 0.6
/** Of the fragments so many may span the gutter. */
const MOST_SPANNING = 0.3
const DEEPEST = 3

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0
const byPlace = (a: Fragment, b: Fragment): number => a.base - b.base || a.left - b.left

interface Gutter {
  readonly from: number
  readonly to: number
}

function linesOf(fragments: readonly Fragment[]): Zone {
  const lines: Fragment[][] = []
  for (const fragment of fragments.toSorted(byPlace)) {
    const line = lines.at(-1)
    if (line?.[0] && sameLine(line[0], fragment)) line.push(fragment)
    else lines.push([fragment])
  }
  return lines.map((line) => line.sort((a, b) => a.left - b.left))
}

const isFull = (side: readonly Fragment[]): boolean => {
  const width = Math.max(...side.map(({ right }) => right)) - Math.min(...side.map(({ left }) => left))
  return median(side.map(({ left, right }) => right - left)) >= FULL * width
}

/** The blank stripe that parts most fragments into two full columns; undefined where there is none. */
function gutterOf(fragments: readonly Fragment[]): Gutter | undefined {
  const narrowest = NARROWEST * median(fragments.map(({ size }) => size))
  const rights = [...new Set(fragments.map(({ right }) => Math.round(right)))].sort((a, b) => a - b)
  let best: { gutter: Gutter; spanning: number } | undefined
  for (const from of rights) {
    const left = fragments.filter(({ right }) => right <= from + 1)
    const others = fragments.filter(({ right }) => right > from + 1)
    const right = others.filter((one) => one.left >= from + narrowest)
    const spanning = others.length - right.length
    if (left.length < FEWEST || right.length < FEWEST || spanning > MOST_SPANNING * fragments.length) continue
    if (best && best.spanning <= spanning) continue
    if (!isFull(left) || !isFull(right)) continue
    best = { gutter: { from: from + 1, to: Math.min(...right.map((one) => one.left)) }, spanning }
  }
  return best?.gutter
}

/** The zones of a page in the order in which they are read. */
export function zonesOf(fragments: readonly Fragment[], depth = 0): Zone[] {
  if (fragments.length === 0) return []
  const gutter = depth < DEEPEST ? gutterOf(fragments) : undefined
  if (!gutter) return [linesOf(fragments)]
  const zones: Zone[] = []
  let left: Fragment[] = []
  let right: Fragment[] = []
  let across: Fragment[] = []
  const closeColumns = (): void => {
    zones.push(...zonesOf(left, depth + 1), ...zonesOf(right, depth + 1))
    left = []
    right = []
  }
  const closeAcross = (): void => {
    if (across.length > 0) zones.push(linesOf(across))
    across = []
  }
  for (const fragment of fragments.toSorted(byPlace)) {
    if (fragment.right <= gutter.from || fragment.left >= gutter.to) {
      closeAcross()
      if (fragment.right <= gutter.from) left.push(fragment)
      else right.push(fragment)
    } else {
      closeColumns()
      across.push(fragment)
    }
  }
  closeColumns()
  closeAcross()
  return zones
}
