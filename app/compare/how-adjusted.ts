// How p was adjusted, in the words of the catalogs: which of them, and with which numbers.
import type { AnswerOf } from '#graph/wire/calls'

type Adjusting = Pick<AnswerOf<'compare'>, 'adjustedBy' | 'arrangements' | 'seed'>

interface HowAdjusted {
  readonly way: 'bh' | 'drawn' | 'all'
  readonly count: number
  readonly seed: number
}

/** Undefined where the tier adjusts nothing. */
export function howAdjusted({ adjustedBy, arrangements, seed }: Adjusting): HowAdjusted | undefined {
  if (adjustedBy === null) return undefined
  const way = adjustedBy === 'bh' ? 'bh' : seed === null ? 'all' : 'drawn'
  return { way, count: arrangements ?? 0, seed: seed ?? 0 }
}
