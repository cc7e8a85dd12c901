// Mann & Whitney's U: do the docs of A rank above those of B? Exact, ties among them included.
import { normalCdf } from './distribution.ts'

export interface RankSum {
  /** How many pairs of a doc in A and one in B have A ahead, ties as a half: 0 to kA kB. */
  readonly u: number
  /** Two-sided: twice the smaller tail, at most 1. */
  readonly p: number
}

/** Docs of both groups together up to which the distribution is exact; beyond it the normal one with ties and continuity stands for it. */
const MOST_EXACT = 60

/** Mid-ranks times two, so that ties are whole numbers: of 3, 5, 5 they are 2, 5, 5. */
export function doubledRanks(values: readonly number[]): number[] {
  const order = [...values.keys()].sort((i, j) => (values[i] ?? 0) - (values[j] ?? 0))
  const ranks = values.map(() => 0)
  for (let start = 0; start < order.length; ) {
    let end = start
    while (end < order.length && values[order[end] ?? 0] === values[order[start] ?? 0]) end++
    for (let i = start; i < end; i++) ranks[order[i] ?? 0] = start + end + 1
    start = end
  }
  return ranks
}

/** Undefined where a group is empty. Swapping gives kA kB - U and the same p. */
export function rankSum(a: readonly number[], b: readonly number[]): RankSum | undefined {
  const [kA, kB] = [a.length, b.length]
  if (kA === 0 || kB === 0) return undefined
  const ranks = doubledRanks([...a, ...b])
  const sumA = ranks.slice(0, kA).reduce((sum, rank) => sum + rank, 0)
  const u = (sumA - kA * (kA + 1)) / 2
  const p = kA + kB <= MOST_EXACT ? exactP(ranks, kA, sumA) : normalP(ranks, kA, kB, u)
  return { u, p }
}

/** Counts the choices of kA ranks by their sum (Streitberg & Röhmel 1986). */
function exactP(ranks: readonly number[], kA: number, observed: number): number {
  const most = ranks.reduce((sum, rank) => sum + rank, 0)
  const ways = Array.from({ length: kA + 1 }, () => new Float64Array(most + 1))
  const none = ways[0]
  if (none !== undefined) none[0] = 1
  for (const rank of ranks) {
    for (let k = kA; k >= 1; k--) {
      const [into, from] = [ways[k], ways[k - 1]]
      if (into === undefined || from === undefined) continue
      for (let sum = most; sum >= rank; sum--) into[sum] = (into[sum] ?? 0) + (from[sum - rank] ?? 0)
    }
  }
  let [below, above, all] = [0, 0, 0]
  for (const [sum, count] of (ways[kA] ?? new Float64Array()).entries()) {
    all += count
    if (sum <= observed) below += count
    if (sum >= observed) above += count
  }
  return Math.min(1, (2 * Math.min(below, above)) / all)
}

function normalP(ranks: readonly number[], kA: number, kB: number, u: number): number {
  const n = kA + kB
  const squares = ranks.reduce((sum, rank) => sum + (rank / 2 - (n + 1) / 2) ** 2, 0)
  const variance = (kA * kB * squares) / (n * (n - 1))
  if (variance === 0) return 1
  const distance = Math.max(0, Math.abs(u - (kA * kB) / 2) - 0.5)
  return Math.min(1, 2 * normalCdf(-distance / Math.sqrt(variance)))
}
