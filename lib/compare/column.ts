// A column: in which docs a thing is counted and how often, and its sums over the two sides of a frame.
import type { Frame, FrameSide } from './frame.ts'
import type { Sums } from './sums.ts'

/** An entity's counts: only docs that name it, each once, by their place in the frame. */
export interface Column {
  readonly docs: ArrayLike<number>
  readonly counts: ArrayLike<number>
}

export interface BothSums {
  readonly a: Sums
  readonly b: Sums
}

/** The time is that of the docs that name it, not of all docs. */
export function columnSumsIn({ docs, counts }: Column, { exposure, inA, a, b }: Frame): BothSums {
  const [ofA, ofB] = [emptyOf(a), emptyOf(b)]
  for (let i = 0; i < docs.length; i++) {
    const doc = docs[i] ?? 0
    const count = counts[i] ?? 0
    const side = inA[doc] === 1 ? ofA : ofB
    if (count > 0) side.naming++
    side.x += count
    side.xx += count * count
    side.xn += count * (exposure[doc] ?? 0)
  }
  return { a: ofA, b: ofB }
}

const emptyOf = ({ docs, n, nn }: FrameSide) => ({ docs, naming: 0, x: 0, n, xx: 0, xn: 0, nn })
