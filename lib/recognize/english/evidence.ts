// Evidence: each rule looks at what stands around a name and gives a weight, for it or against it; the sum decides.

/** A name with this much behind it stands. */
export const ENOUGH = 2

export type Evidence<Candidate extends readonly unknown[]> = (...candidate: Candidate) => number

/** The sum of what the rules give a candidate. */
export const weigh = <Candidate extends readonly unknown[]>(
  rules: readonly Evidence<Candidate>[],
  ...candidate: Candidate
): number => rules.reduce((sum, rule) => sum + rule(...candidate), 0)
