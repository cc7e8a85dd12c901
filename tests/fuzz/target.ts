// What is tried: how input number so-and-so is made, and what must hold whatever it is.
import type { Random } from '#lib/compare/random'

export interface Input {
  /** What is counted apart: a format, a grammar. */
  readonly kind: string
  readonly content: string | Uint8Array
}

export interface Target {
  readonly name: string
  /** How many are tried at once, where trying means to wait. */
  readonly lanes?: number
  /** The same input for the same numbers. */
  make(random: Random): Input
  /** Whoever breaks a promise throws. */
  try(input: Input): void | Promise<void>
}

export const oneOf = <T>(values: readonly T[], random: Random): T => {
  const value = values[Math.floor(random() * values.length)]
  if (value === undefined) throw new RangeError('expected something to choose from')
  return value
}

/** @param most the largest number, itself included */
export const upTo = (most: number, random: Random): number => Math.floor(random() * (most + 1))

/** One of the kinds, as often as its weight says. */
export function weighed<Kind extends string>(weights: readonly (readonly [Kind, number])[], random: Random): Kind {
  let left = random() * weights.reduce((sum, [, weight]) => sum + weight, 0)
  for (const [kind, weight] of weights) {
    left -= weight
    if (left < 0) return kind
  }
  throw new RangeError('expected weights above 0')
}
