// Leaning of an entity: the share of group A's docs that name it less the share of group B's, in five steps.

export interface Sides {
  readonly a: number
  readonly b: number
}

/** From A alone to B alone. */
export const LEANINGS = ['a', 'towardsA', 'alike', 'towardsB', 'b'] as const
export type Leaning = (typeof LEANINGS)[number]

/** Shares further apart than this are of one side; than the smaller, lean to it. */
export const APART = 0.6
export const ALIKE = 0.2

/** `of` are the sizes of the groups; a group without docs names nothing. */
export function leaningOf({ a, b }: Sides, of: Sides): Leaning {
  const by = (of.a > 0 ? a / of.a : 0) - (of.b > 0 ? b / of.b : 0)
  if (by > APART) return 'a'
  if (by > ALIKE) return 'towardsA'
  if (by >= -ALIKE) return 'alike'
  return by >= -APART ? 'towardsB' : 'b'
}
