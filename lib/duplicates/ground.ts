// Grounds: what speaks for or against two entities being one, each with its numbers and its weight; the sum of weights is the order.
import { LIKENESSES, type Likeness } from './likeness.ts'

/** Besides likenesses of names: what they are named beside, where both are named, and what is known of them. */
export const GROUNDS = [...LIKENESSES, 'neighbours', 'sentences', 'docs', 'countries', 'kinds'] as const

export interface Ground {
  readonly ground: (typeof GROUNDS)[number]
  /** Above 0 it speaks for one entity, below 0 against. */
  readonly weight: number
  readonly count: number
  /** Of how many; null where there is no whole. */
  readonly of: number | null
}

/** How two entities stand in the docs. */
export interface Standing {
  /** Entities that are named in a sentence with the one, and with the other, and those among them that are the same. */
  readonly neighbours: readonly [one: number, other: number]
  readonly sharedNeighbours: number
  /** Sentences that link them. */
  readonly sentences: number
  readonly docs: readonly [one: number, other: number]
  readonly sharedDocs: number
  readonly countries: readonly [string | null, string | null]
  readonly isOneKind: boolean
}

/** Fewer neighbours than these may be shared by chance. */
const ENOUGH = 5

/** The likeness of the names first; then what the docs say, as far as they say anything. */
export function groundsOf({ how, weight, count }: Likeness, standing: Standing): Ground[] {
  const { sentences, sharedDocs, countries, isOneKind } = standing
  const fewerDocs = Math.min(...standing.docs)
  const ofDocs = (said: number): Ground[] => [{ ground: 'docs', weight: said, count: sharedDocs, of: fewerDocs }]
  // A doc gives a name in full and goes on with a part of it; two spellings it seldom has.
  const goesOn = how === 'part' || how === 'initials' || how === 'acronym'
  return [
    { ground: how, weight, count, of: null },
    ...ofNeighbours(standing),
    // One is not named beside itself, unless its short name is given there.
    { ground: 'sentences', weight: sentences === 0 ? 0 : how === 'acronym' ? 1 : -Math.min(2, Math.log2(1 + sentences)), count: sentences, of: null }, // biome-ignore format: one ground
    ...(goesOn ? ofDocs(sharedDocs > 0 ? 1 : -1) : ofDocs(sharedDocs > 0 ? -0.5 : fewerDocs > 1 ? 0.5 : 0)),
    ...(countries[0] !== null && countries[1] !== null && countries[0] !== countries[1]
      ? [{ ground: 'countries', weight: -2, count: 2, of: null } as const]
      : []),
    ...(isOneKind ? [] : [{ ground: 'kinds', weight: -1, count: 2, of: null } as const]),
  ]
}

/** Two at most: where all that the lesser known is named beside stands beside the other too, and it is enough to say so. */
function ofNeighbours({ neighbours, sharedNeighbours: count }: Standing): Ground[] {
  const of = Math.min(...neighbours)
  if (of === 0) return []
  const weight = count > 0 ? (2 * count * Math.min(1, count / ENOUGH)) / of : of >= ENOUGH ? -1 : 0
  return [{ ground: 'neighbours', weight, count, of }]
}

export const weightOf = (grounds: readonly Ground[]): number => grounds.reduce((sum, { weight }) => sum + weight, 0)
