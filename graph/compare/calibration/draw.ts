// Draws from the distributions that bursty text is simulated with; all chance comes from the generator given.
import type { Random } from '#lib/compare/random'

/** Standard normal (Box & Muller 1958). */
export const normal = (random: Random): number =>
  Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())

/** Gamma with mean 1: the smaller the shape, the burstier (Marsaglia & Tsang 2000, with their step for shapes below 1). */
export function gammaOfMeanOne(random: Random, shape: number): number {
  const boost = shape < 1 ? (1 - random()) ** (1 / shape) : 1
  const d = (shape < 1 ? shape + 1 : shape) - 1 / 3
  const c = 1 / Math.sqrt(9 * d)
  for (;;) {
    const z = normal(random)
    const v = (1 + c * z) ** 3
    if (v > 0 && Math.log(1 - random()) < 0.5 * z * z + d - d * v + d * Math.log(v)) return (boost * d * v) / shape
  }
}

/** Poisson by counting waiting times; a large mean is cut in halves, whose sum it is. */
export function poisson(random: Random, mean: number): number {
  if (mean > 30) return poisson(random, mean / 2) + poisson(random, mean / 2)
  const least = Math.exp(-mean)
  let count = 0
  for (let product = 1 - random(); product > least; product *= 1 - random()) count++
  return count
}
