// Many questions at once: p adjusted for the whole family, which must be chosen without looking at the labels.

/**
 * - `bh` (Benjamini & Hochberg 1995): of all that are called different, the part that is not
 * - `by` (Benjamini & Yekutieli 2001): the same whatever the dependence, dearer by 1 + 1/2 + … + 1/m
 * - `holm` (Holm 1979): the chance of one false call or more, for a short list chosen beforehand
 */
export type Adjustment = 'bh' | 'by' | 'holm'

/** The adjusted p, in the order given: none below its p, none above 1, none falling where p rises; equal ones stay equal. */
export function adjust(ps: readonly number[], method: Adjustment): number[] {
  const m = ps.length
  const order = [...ps.keys()].sort((i, j) => (ps[i] ?? 0) - (ps[j] ?? 0) || i - j)
  const adjusted = ps.map(() => 1)
  if (method === 'holm') {
    let least = 0
    for (const [rank, i] of order.entries()) {
      least = Math.max(least, Math.min(1, (m - rank) * (ps[i] ?? 1)))
      adjusted[i] = least
    }
    return adjusted
  }
  const dearer = method === 'by' ? harmonic(m) : 1
  let most = 1
  for (let rank = m; rank >= 1; rank--) {
    const i = order[rank - 1] ?? 0
    most = Math.min(most, (ps[i] ?? 1) * ((dearer * m) / rank))
    adjusted[i] = most
  }
  return adjusted
}

const harmonic = (m: number): number => {
  let sum = 0
  for (let i = 1; i <= m; i++) sum += 1 / i
  return sum
}

/** What belongs to a family: named in at least so many docs of both groups together (3 unless told), whichever group they are in. */
export const inFamily = (docsNaming: number, atLeast = 3): boolean => docsNaming >= atLeast
