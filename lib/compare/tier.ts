// The tier of a comparison: what the number of independent docs allows to be said, and what not. Computed, never chosen.
import { leastP } from './arrangement.ts'

export const tiers = [0, 1, 2, 3, 4] as const
/** 0 reading · 1 case comparison · 2 exploratory · 3 inferential · 4 large. */
export type Tier = (typeof tiers)[number]

/** The numbers that decide. */
export const limits = {
  alpha: 0.05,
  /** A small side cannot be outvoted by a large one: so many docs on the smaller side for tiers 2, 3 and 4. */
  exploratory: 4,
  inferential: 8,
  large: 200,
} as const

export interface Standing {
  readonly tier: Tier
  /** Independent docs of either group. */
  readonly docsA: number
  readonly docsB: number
  /** The least two-sided p that exchanging labels can give. */
  readonly leastP: number
  /** How many entities are compared together. */
  readonly family: number
  /** The least adjusted p: leastP × family, at most 1. */
  readonly leastAdjusted: number
}

/**
 * The standing of two groups of independent docs, of which a family of entities is compared. `family` is 1 for one entity chosen before looking.
 * Swapping the groups leaves the tier; more docs on a side never lower it, a larger family never raises it.
 */
export function standing(docsA: number, docsB: number, family: number): Standing {
  const least = leastP(docsA, docsB).twoSided
  const leastAdjusted = Math.min(1, least * Math.max(1, family))
  return {
    tier: tierOf(Math.min(docsA, docsB), least, leastAdjusted),
    docsA,
    docsB,
    leastP: least,
    family,
    leastAdjusted,
  }
}

function tierOf(smaller: number, least: number, leastAdjusted: number): Tier {
  if (smaller < 2) return 0
  if (smaller < limits.exploratory || least > limits.alpha) return 1
  if (smaller < limits.inferential || leastAdjusted > limits.alpha) return 2
  return smaller < limits.large ? 3 : 4
}

/** What a view can show, and from which tier on. */
export const showings = {
  counts: 0,
  quotes: 0,
  /** Who names what: A only, both, B only. */
  presence: 0,
  docDots: 1,
  rates: 1,
  /** The log2 ratio as a place, without a word on certainty. */
  position: 1,
  prevalenceIntervals: 1,
  leaveOneOut: 1,
  /** The interval of the clustered log ratio. */
  clusteredInterval: 2,
  /** p of one entity declared beforehand. */
  declaredP: 2,
  /** A list ranked by score, marked exploratory up to tier 2. */
  rankedList: 2,
  /** p over the whole list, by max-T or BH. */
  adjustedList: 3,
  /** Leaning to A, to B, alike. */
  leanings: 3,
  usedAlike: 3,
  stratifiedPermutation: 3,
  /** SDSM; below it a plain number of docs. */
  backbone: 3,
  betweenness: 3,
  /** Sorted by the bound nearest 0, with a least effect; p on demand. */
  effectFirst: 4,
} as const satisfies Record<string, Tier>
export type Showing = keyof typeof showings

/** May a comparison of this tier show it? */
export const mayShow = (tier: Tier, what: Showing): boolean => tier >= showings[what]

/** Words that a comparison of this tier must not use of its findings. */
export const withheldWords: Readonly<
  Record<Tier, readonly ('contrast' | 'significant' | 'general' | 'list-wide' | 'cause')[]>
> = {
  0: ['contrast', 'significant', 'general', 'list-wide', 'cause'],
  1: ['significant', 'general', 'list-wide', 'cause'],
  2: ['list-wide', 'cause'],
  3: ['cause'],
  4: ['significant', 'cause'],
}

/** In how many docs a link must stand to be drawn: tiers 0 and 1 draw it from one on (dashed), the others from two. */
export const leastDocsOfLink = (tier: Tier): 1 | 2 => (tier <= 1 ? 1 : 2)

/** Is p shown without being asked for? Below tier 2 there is none, in tier 4 everything would have a small one. */
export const showsPAtOnce = (tier: Tier): boolean => tier === 2 || tier === 3
