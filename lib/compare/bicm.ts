// The bipartite configuration model (Saracco et al. 2015): the chance that a doc names an entity, from how much either does so at all.

/** A step smaller than this in every sum ends the search; so many steps end it anyway. */
const CLOSE = 1e-10
const MOST_STEPS = 20_000

/** Rows or columns with the same sum behave alike and are reckoned once. */
interface Kinds {
  readonly sums: number[]
  readonly times: number[]
  /** Of each row or column, its place among the kinds. */
  readonly of: number[]
}

function kindsOf(sums: readonly number[]): Kinds {
  const distinct = [...new Set(sums)].sort((one, other) => one - other)
  const place = new Map(distinct.map((sum, i) => [sum, i]))
  const of = sums.map((sum) => place.get(sum) ?? 0)
  const times = distinct.map(() => 0)
  for (const i of of) times[i] = (times[i] ?? 0) + 1
  return { sums: distinct, times, of }
}

export interface Bicm {
  /** The chance of a cell. */
  readonly at: (row: number, column: number) => number
}

/**
 * The chances whose sums over rows and over columns are the given ones and that assume nothing more, x y / (1 + x y). Rows are entities (in how
 * many docs), columns docs (how many entities); both sums add up to the same. Chances of empty rows and columns are 0, of full ones 1.
 * Solved by repeating x = d / Σ y/(1 + x y), which needs no derivative and keeps the order of equal sums.
 */
export function bicm(rowSums: readonly number[], columnSums: readonly number[]): Bicm {
  const [rows, columns] = [kindsOf(rowSums), kindsOf(columnSums)]
  const free = peel(rows, columns)
  const { x, y } = solve(free)
  return {
    at: (row, column) => {
      const [r, c] = [rows.of[row] ?? 0, columns.of[column] ?? 0]
      const settled = free.settled(r, c)
      if (settled !== undefined) return settled
      const odds = (x[r] ?? 0) * (y[c] ?? 0)
      return odds / (1 + odds)
    },
  }
}

interface Free {
  readonly rows: Kinds
  readonly columns: Kinds
  /** What is left to explain once the settled cells are taken away; 0 or less for kinds that are settled themselves. */
  readonly rowLeft: number[]
  readonly columnLeft: number[]
  readonly settled: (row: number, column: number) => 0 | 1 | undefined
}

/** What became of a kind: not yet anything, or all its cells left over were 0 or 1, as the so-manieth to be settled. */
type Fate = { readonly value: 0 | 1; readonly turn: number } | undefined

/** Takes away rows and columns that are empty or full, until none is. */
function peel(rows: Kinds, columns: Kinds): Free {
  const ofRows = { kinds: rows, left: [...rows.sums], fates: rows.sums.map((): Fate => undefined) }
  const ofColumns = { kinds: columns, left: [...columns.sums], fates: columns.sums.map((): Fate => undefined) }
  let turn = 0
  const pass = (own: typeof ofRows, across: typeof ofRows): boolean => {
    const width = across.kinds.times.reduce((sum, times, j) => (across.fates[j] === undefined ? sum + times : sum), 0)
    const before = turn
    for (const [i, sum] of own.left.entries()) {
      if (own.fates[i] !== undefined || (sum > 0 && sum < width)) continue
      own.fates[i] = { value: sum > 0 ? 1 : 0, turn: ++turn }
      own.left[i] = 0
      if (sum > 0)
        for (const j of across.left.keys()) across.left[j] = (across.left[j] ?? 0) - (own.kinds.times[i] ?? 0)
    }
    return turn > before
  }
  while (pass(ofRows, ofColumns) || pass(ofColumns, ofRows));
  const settled = (r: number, c: number): 0 | 1 | undefined => {
    const [ofRow, ofColumn] = [ofRows.fates[r], ofColumns.fates[c]]
    // the one settled first decides the cell both share
    if (ofRow !== undefined && ofColumn !== undefined) return (ofRow.turn < ofColumn.turn ? ofRow : ofColumn).value
    return (ofRow ?? ofColumn)?.value
  }
  return { rows, columns, rowLeft: ofRows.left, columnLeft: ofColumns.left, settled }
}

function solve({ rows, columns, rowLeft, columnLeft }: Free): { x: number[]; y: number[] } {
  const scale = Math.sqrt(rowLeft.reduce((sum, left, i) => (left > 0 ? sum + left * (rows.times[i] ?? 0) : sum), 0)) + 1
  const x = rowLeft.map((left) => (left > 0 ? left / scale : 0))
  const y = columnLeft.map((left) => (left > 0 ? left / scale : 0))
  const improve = (own: number[], left: readonly number[], other: readonly number[], times: readonly number[]) => {
    let furthest = 0
    for (const [i, wanted] of left.entries()) {
      if (wanted <= 0) continue
      const mine = own[i] ?? 0
      let sum = 0
      for (const [j, theirs] of other.entries()) sum += ((times[j] ?? 0) * theirs) / (1 + mine * theirs)
      furthest = Math.max(furthest, Math.abs(wanted - mine * sum))
      own[i] = wanted / sum
    }
    return furthest
  }
  for (let step = 0; step < MOST_STEPS; step++) {
    const furthest = improve(x, rowLeft, y, columns.times)
    if (Math.max(furthest, improve(y, columnLeft, x, rows.times)) < CLOSE) break
  }
  return { x, y }
}
