// A job of exchanging labels, as the threads that share it see it.
import type { Labels } from '#lib/compare/arrangement'
import type { Cells } from '#lib/compare/exchange'
import type { Family } from '#lib/compare/max-t'

export interface ExchangeJob {
  /** In shared memory. */
  readonly cells: Cells
  readonly family: Family
  readonly labels: Labels
  readonly lot: number
  readonly rounds: number
  /** In shared memory, by `AT`: the next round to be taken, how many are done, and 1 to stop. */
  readonly state: Int32Array
}
export const AT = { next: 0, done: 1, stop: 2 } as const
