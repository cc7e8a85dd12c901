// Log-odds with a Dirichlet prior, "Fightin' Words" (Monroe, Colaresi & Quinn 2008): a ranking that does not run after rare entities.
import type { Share } from './share.ts'

export interface LogOdds {
  /** The difference of the log-odds, in nats: above 0 where A names it more. */
  readonly delta: number
  /** delta in standard errors with all four terms of the variance. For ranking: mentions are not independent, so it is no test. */
  readonly z: number
  /** The same with the two terms of the counts alone, as often printed; too sure of itself where an entity has a large part of the counts. */
  readonly zOfTwoTerms: number
}

/**
 * delta = ln[(yA + α) / (nA + α₀ - yA - α)] - the same of B; variance 1/(yA + α) + 1/(yB + α) + 1/(nA + α₀ - yA - α) + 1/(nB + α₀ - yB - α).
 *
 * `x` is the entity's mentions, `n` those of all entities, `alpha` the pseudo-mentions of this entity, `alpha0` those of all. The prior
 * alone speaks for a side without mentions: `logOddsOf` refuses such a side. Undefined where a term is not above 0 (no prior and a count
 * of zero, or an entity that is all there is). Swapping negates all three.
 */
export function logOdds(a: Share, b: Share, alpha: number, alpha0: number): LogOdds | undefined {
  const [forA, forB] = [a.x + alpha, b.x + alpha]
  const [restA, restB] = [a.n + alpha0 - forA, b.n + alpha0 - forB]
  if (!(forA > 0 && forB > 0 && restA > 0 && restB > 0)) return undefined
  const delta = Math.log(forA / restA) - Math.log(forB / restB)
  const counts = 1 / forA + 1 / forB
  const z = delta / Math.sqrt(counts + (1 / restA + 1 / restB))
  return { delta, z, zOfTwoTerms: delta / Math.sqrt(counts) }
}

/** The same prior for each of so many entities: α pseudo-mentions each. */
export const flatPrior = (entities: number, alpha: number): number[] => Array.from({ length: entities }, () => alpha)

/**
 * An informative prior: α₀ pseudo-mentions shared out as the background counts are. The background may be both groups together, which draws
 * towards their average; one in another language draws towards that language. Undefined where it is empty.
 */
export function informativePrior(background: readonly number[], alpha0: number): number[] | undefined {
  const total = background.reduce((sum, count) => sum + count, 0)
  return total > 0 ? background.map((count) => (alpha0 * count) / total) : undefined
}

/** How strong a prior is unless told: a hundredth of the mentions of both groups, at least 10. Show it beside the result. */
export const usualAlpha0 = (mentions: number): number => Math.max(10, 0.01 * mentions)

/** The log-odds of all entities, `counts` and prior in one order. Undefined where a side has no mention at all. */
export function logOddsOf(
  countsA: readonly number[],
  countsB: readonly number[],
  prior: readonly number[],
): (LogOdds | undefined)[] | undefined {
  const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0)
  const [nA, nB, alpha0] = [sum(countsA), sum(countsB), sum(prior)]
  if (nA === 0 || nB === 0) return undefined
  return prior.map((alpha, i) => logOdds({ x: countsA[i] ?? 0, n: nA }, { x: countsB[i] ?? 0, n: nB }, alpha, alpha0))
}
