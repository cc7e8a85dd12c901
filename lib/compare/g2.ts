// The log-likelihood ratio G² of two shares (Dunning 1993), over two cells or four, and what is made of it: BIC and ELL.
import { direction, type Share } from './share.ts'
import { type Correction, type Table, tableOf, williamsDivisor, yatesShift } from './table.ts'

// 0 ln 0 := 0
const term = (observed: number, expected: number): number =>
  observed === 0 ? 0 : observed * Math.log(observed / expected)

/** What A and B would hold of all counts if their rates were equal. */
const expectedOf = (a: Share, b: Share): readonly [number, number] => {
  const both = a.x + b.x
  return [(a.n * both) / (a.n + b.n), (b.n * both) / (a.n + b.n)]
}

/**
 * G² over the two cells of the counts alone (Rayson & Garside 2000, the UCREL wizard): 2 Σ O ln(O/E), signed + where A's rate is higher.
 * Units: chi-square with one degree of freedom under independence of the counts, which words of one doc do not have. 0 where
 * nothing was counted; undefined without exposure on a side. Swapping A and B changes the sign alone.
 */
export function g2TwoCell(a: Share, b: Share): number | undefined {
  if (a.n === 0 || b.n === 0) return undefined
  const [expectedA, expectedB] = expectedOf(a, b)
  return direction(a, b) * Math.max(0, 2 * (term(a.x, expectedA) + term(b.x, expectedB)))
}

/**
 * G² over all four cells of the table, signed + where A's rate is higher. With `yates` the cells are moved towards the expectation,
 * with `williams` the result is divided by q. 0 where nothing, or everything, was counted; undefined without exposure on
 * a side or where a count exceeds it.
 */
export function g2FourCell(a: Share, b: Share, correction: Correction = 'none'): number | undefined {
  if (a.n === 0 || b.n === 0 || a.x > a.n || b.x > b.n) return undefined
  const table = tableOf(a, b)
  if (table === undefined) return 0
  const sign = direction(a, b)
  const shift = sign * yatesShift(table, correction)
  return (sign * fourCells(table, shift)) / williamsDivisor(table, correction)
}

function fourCells(table: Table, shift: number): number {
  const [a, b, restA, restB] = [table.a - shift, table.b + shift, table.restA + shift, table.restB - shift]
  const n = a + b + restA + restB
  const expected = (row: number, column: number) => (row * column) / n
  const counted = term(a, expected(a + restA, a + b)) + term(b, expected(b + restB, a + b))
  const rest = term(restA, expected(a + restA, restA + restB)) + term(restB, expected(b + restB, restA + restB))
  return Math.max(0, 2 * (counted + rest))
}

/**
 * The Bayesian information criterion of a difference, |G²| - ln N over two cells (Wilson 2013): above 0 speaks for a difference, below 0
 * against it; the same from both sides. Undefined where G² is.
 */
export function bic(a: Share, b: Share): number | undefined {
  const g2 = g2TwoCell(a, b)
  return g2 === undefined ? undefined : Math.abs(g2) - Math.log(a.n + b.n)
}

/**
 * The effect size of G², G² / (N ln min E) (Johnston, Berry & Mielke 2006), with its sign. Undefined where the least expectation is 1 or
 * less: the logarithm would turn over.
 */
export function ell(a: Share, b: Share): number | undefined {
  const g2 = g2TwoCell(a, b)
  if (g2 === undefined) return undefined
  const least = Math.min(...expectedOf(a, b))
  return least > 1 ? g2 / ((a.n + b.n) * Math.log(least)) : undefined
}
