// What a run was like, minute by minute: answers and their times, errors, changes, and the server's figures.
import { quantile } from '#graph/bench/times'
import type { Figures } from './figures.ts'
import type { Answered } from './readers.ts'

export interface Minute {
  /** From 1. */
  readonly minute: number
  readonly answers: number
  readonly p50Ms: number
  readonly p99Ms: number
  readonly slowestMs: number
  readonly errors: number
  /** Changes that the writer has made. */
  readonly changes: number
  /** The least of each that was seen: of a heap, what is left of it after it was cleared. */
  readonly mainHeapMb: number
  readonly engineHeapMb: number
  readonly engineBuffersMb: number
  /** The most that was seen of these. */
  readonly rssMb: number
  readonly handles: number
  readonly files: number
}

interface Seen {
  readonly answers: readonly Answered[]
  readonly changes: number
  readonly errors: number
  readonly figures: readonly Figures[]
}

export function minuteOf(minute: number, { answers, changes, errors, figures }: Seen): Minute {
  const times = answers.map(({ ms }) => ms)
  // A heap of 0 is one that was not known; NaN where none was.
  const least = (of: (figure: Figures) => number): number =>
    quantile(
      figures.map(of).filter((figure) => figure > 0),
      0,
    )
  const most = (of: (figure: Figures) => number): number => Math.max(...figures.map(of))
  return {
    minute,
    answers: answers.length,
    p50Ms: quantile(times, 0.5),
    p99Ms: quantile(times, 0.99),
    slowestMs: quantile(times, 1),
    errors,
    changes,
    mainHeapMb: least(({ mainHeapMb }) => mainHeapMb),
    engineHeapMb: least(({ engineHeapMb }) => engineHeapMb),
    engineBuffersMb: least(({ engineBuffersMb }) => engineBuffersMb),
    rssMb: most(({ rssMb }) => rssMb),
    handles: most(({ handles }) => handles),
    files: most(({ files }) => files),
  }
}
