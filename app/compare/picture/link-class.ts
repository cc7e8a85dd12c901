// What is drawn of a link between the groups: its class, and how a class is marked in colour and stroke.
import type { Palette } from '../../explore/graph/palette.ts'
import type { Comparison } from '../rows/rows.ts'

/** Undetermined is the default: nothing is said of a link unless something can be. */
export const LINK_CLASSES = ['a', 'b', 'leansA', 'leansB', 'alike', 'both', 'undetermined'] as const
export type LinkClass = (typeof LINK_CLASSES)[number]
type Edge = Pick<Comparison['edges'][number], 'presence' | 'leaning'>

/** Of links on both sides only tested ones lean or are alike; the others are in both, and whether they differ is not told. */
export function linkClassOf({ presence, leaning }: Edge): LinkClass {
  if (presence === 'a' || presence === 'b') return presence
  if (presence !== 'both') return 'undetermined'
  if (leaning === 'a') return 'leansA'
  if (leaning === 'b') return 'leansB'
  return leaning === 'alike' ? 'alike' : 'both'
}

/** Pixels of a dash: A in dashes, B in dots, so that no colour needs to be told apart; what both have is a whole line, what is not told is grey. */
export const DASHES: Readonly<Record<LinkClass, number>> = {
  a: 9,
  leansA: 9,
  b: 1.6,
  leansB: 1.6,
  alike: 0,
  both: 0,
  undetermined: 3.5,
}

/** The part of the theme that each class takes. */
export const CLASS_COLOURS: Readonly<
  Record<LinkClass, (palette: Pick<Palette, 'groups' | 'muted' | 'edge'>) => string>
> = {
  a: ({ groups }) => groups.a,
  leansA: ({ groups }) => groups.a,
  b: ({ groups }) => groups.b,
  leansB: ({ groups }) => groups.b,
  alike: ({ muted }) => muted,
  both: ({ edge }) => edge,
  undetermined: ({ edge }) => edge,
}
