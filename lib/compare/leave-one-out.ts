// Leaving out one doc after another: does what is said of few docs hang on a single one?

export interface LeftOut {
  /** The doc's place in the list. */
  readonly doc: number
  /** The value without it; undefined where there is none then. */
  readonly value: number | undefined
  /** Whether its sign is still that of all docs together. */
  readonly holds: boolean
}

export interface Stability {
  readonly value: number
  readonly without: readonly LeftOut[]
  /** How many removals leave the sign: "holds in 5 of 5". */
  readonly held: number
}

/** `measure` is a signed number of docs, such as a log ratio. Undefined where it is for all docs together. A value of 0 holds where it stays 0. */
export function leaveOneOut<T>(
  docs: readonly T[],
  measure: (docs: readonly T[]) => number | undefined,
): Stability | undefined {
  const value = measure(docs)
  if (value === undefined) return undefined
  const without = docs.map((_, doc) => {
    const rest = measure(docs.filter((_, other) => other !== doc))
    return { doc, value: rest, holds: rest !== undefined && Math.sign(rest) === Math.sign(value) }
  })
  return { value, without, held: without.filter(({ holds }) => holds).length }
}
