// Pearson's chi-square of two shares, with the corrections for small counts.
import { direction, type Share } from './share.ts'
import { type Correction, tableOf, williamsDivisor, yatesShift } from './table.ts'

/**
 * N (|ad - bc| - N s)² / (product of the margins) / q, signed + where A's rate is higher; s is the shift of Yates, q the divisor of Williams.
 * Units as of G². 0 where nothing, or everything, was counted; undefined without exposure on a side or where a count exceeds
 * it. Swapping A and B changes the sign alone.
 */
export function chiSquare(a: Share, b: Share, correction: Correction = 'none'): number | undefined {
  if (a.n === 0 || b.n === 0 || a.x > a.n || b.x > b.n) return undefined
  const table = tableOf(a, b)
  if (table === undefined) return 0
  const n = a.n + b.n
  const distance = Math.abs(table.a * table.restB - table.b * table.restA) / n - yatesShift(table, correction)
  const margins = (a.n / n) * (b.n / n) * (table.a + table.b) * ((table.restA + table.restB) / n)
  return (direction(a, b) * (distance ** 2 / margins)) / williamsDivisor(table, correction)
}
