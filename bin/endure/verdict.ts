// What a run has shown: whether answers stayed as quick, memory as small, and nobody was refused.
import type { Minute } from './minutes.ts'

/** Of the first minute's, so much a later one's p99 may be. */
const MOST_SLOWER = 2
/** Of the heap in the beginning, so much it may have in the end. */
const MOST_GROWTH = 1.1
/** Minutes of the beginning and of the end; of short runs a third. */
const STRETCH = 10

export interface Verdict {
  readonly holds: boolean
  /** A sentence each, of what was looked at. */
  readonly found: readonly string[]
  readonly worstRatio: number
  /** Of the heaps of both threads, MB an hour, by least squares. */
  readonly heapSlope: number
}

export const heapMb = ({ mainHeapMb, engineHeapMb }: Minute): number => mainHeapMb + engineHeapMb

/** @param minutes one at least */
export function verdictOf(minutes: readonly Minute[]): Verdict {
  const [first] = minutes
  if (!first) throw new RangeError('a run of no minutes shows nothing')
  const worst = minutes.reduce((before, one) => (one.p99Ms > before.p99Ms ? one : before))
  const worstRatio = worst.p99Ms / first.p99Ms
  const stretch = Math.max(1, Math.min(STRETCH, Math.floor(minutes.length / 3)))
  const begin = Math.min(...minutes.slice(0, stretch).map(heapMb))
  const end = Math.min(...minutes.slice(-stretch).map(heapMb))
  const errors = minutes.reduce((sum, minute) => sum + minute.errors, 0)
  // A minute without an answer has no p99: it is not the worst, and not borne either.
  const silent = minutes.filter(({ answers }) => answers === 0).map(({ minute }) => minute)
  const quick = silent.length === 0 && worstRatio <= MOST_SLOWER
  const flat = end <= begin * MOST_GROWTH
  const heapSlope = slopeOf(minutes)
  const said = (holds: boolean, sentence: string): string => `${holds ? 'holds' : 'FAILS'}: ${sentence}`
  return {
    holds: quick && flat && errors === 0,
    found: [
      said(quick, `p99 at most ${worstRatio.toFixed(2)} times the first minute's ${Math.round(first.p99Ms)} ms (minute ${worst.minute}: ${Math.round(worst.p99Ms)} ms); ${MOST_SLOWER} is borne; ${silent.length === 0 ? 'every minute had answers' : `NO ANSWER in minute ${silent.join(', ')}`}`), // biome-ignore format: one sentence
      said(flat, `heap ${begin.toFixed(1)} MB in the first ${stretch} minutes, ${end.toFixed(1)} MB in the last ${stretch}; slope ${heapSlope.toFixed(1)} MB an hour`), // biome-ignore format: one sentence
      said(errors === 0, `${errors} errors in ${minutes.reduce((sum, { answers, changes }) => sum + answers + changes, 0)} answers`), // biome-ignore format: one sentence
    ],
    worstRatio,
    heapSlope,
  }
}

function slopeOf(minutes: readonly Minute[]): number {
  const meanOf = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0) / numbers.length
  const [x, y] = [meanOf(minutes.map(({ minute }) => minute)), meanOf(minutes.map(heapMb))]
  let together = 0
  let spread = 0
  for (const one of minutes) {
    together += (one.minute - x) * (heapMb(one) - y)
    spread += (one.minute - x) ** 2
  }
  return spread === 0 ? 0 : (60 * together) / spread
}
