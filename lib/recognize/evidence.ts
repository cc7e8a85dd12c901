// Evidence: each rule looks at what stands around a name and gives a weight, for it or against it; the sum decides, the parts are the reasons.

/** A name with this much behind it stands. */
export const ENOUGH = 2

/** A reason for a name or against it: what was weighed ("title-before"), how much it counted, and the words that it saw where they say more. */
export interface Ground {
  readonly ground: string
  readonly weight: number
  readonly words?: string
}

export type Evidence<Candidate extends readonly unknown[]> = (...candidate: Candidate) => number

/** Rules under the names that their reasons are told by. */
export type Rules<Candidate extends readonly unknown[]> = readonly (readonly [
  ground: string,
  weigh: Evidence<Candidate>,
])[]

/** The sum of what the rules give a candidate. */
export function weigh<Candidate extends readonly unknown[]>(rules: Rules<Candidate>, ...candidate: Candidate): number {
  let sum = 0
  for (let i = 0; i < rules.length; i++) {
    const rule = rules[i]
    if (rule !== undefined) sum += rule[1](...candidate)
  }
  return sum
}

/** What each rule gives a candidate, those left out that say nothing; asked only of what stands. */
export const groundsOf = <Candidate extends readonly unknown[]>(
  rules: Rules<Candidate>,
  ...candidate: Candidate
): Ground[] =>
  rules.flatMap(([ground, rule]) => {
    const weight = rule(...candidate)
    return weight === 0 ? [] : [{ ground, weight }]
  })
