// The picture's colours, read from the theme so that light and dark follow it.
import { KINDS, type Kind } from '#lib/entity'
import type { Leaning } from './leaning.ts'

type Rgb = readonly [number, number, number]

export interface Palette {
  readonly ground: string
  readonly ink: string
  readonly muted: string
  readonly edge: string
  readonly kinds: Readonly<Record<Kind, string>>
  readonly groups: { readonly a: string; readonly b: string }
}

export function readPalette(element: Element): Palette {
  const values = getComputedStyle(element)
  const colour = (name: string) => values.getPropertyValue(`--${name}`).trim()
  return {
    ground: colour('ground'),
    ink: colour('ink'),
    muted: colour('muted'),
    edge: colour('edge'),
    groups: { a: colour('group-a'), b: colour('group-b') },
    kinds: Object.fromEntries(KINDS.map((kind) => [kind, colour(kind)])) as Record<Kind, string>,
  }
}

const rgbOf = (hex: string): Rgb => {
  const n = Number.parseInt(hex.slice(1), 16)
  return [(n >> 16) & 255, (n >> 8) & 255, n & 255]
}

/** `share` of the first "#rrggbb", the rest of the second. */
export function mix(first: string, second: string, share: number): string {
  const b = rgbOf(second)
  const mixed = rgbOf(first).map((value, i) => Math.round(value * share + (b[i] ?? 0) * (1 - share)))
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`
}

export const withAlpha = (hex: string, alpha: number): string => `rgba(${rgbOf(hex).join(',')},${alpha})`

/** Communities beyond these share the last colour. Chosen apart from each other in both schemes; the number is said in words as well. */
const COMMUNITIES = [
  '#7b4fa3',
  '#0072b2',
  '#bc4f0c',
  '#00805f',
  '#b0306a',
  '#8a6d00',
  '#3f63d6',
  '#5e7d1e',
  '#8c5a3c',
  '#7a7f87',
]

export const communityColour = (community: number): string =>
  COMMUNITIES[Math.min(community, COMMUNITIES.length - 1)] ?? '#7a7f87'

/** By the place of its theme among all themes; what has none, or a later one, is grey. */
export const themeColour = (theme: string | null, themes: readonly string[]): string => {
  const at = theme === null ? -1 : themes.indexOf(theme)
  return at < 0 ? GREY : (COMMUNITIES[Math.min(at, COMMUNITIES.length - 1)] ?? GREY)
}
const GREY = '#7a7f87'
/** So many themes have a colour of their own. */
export const THEMES_COLOURED = COMMUNITIES.length - 1

export function leaningColour(leaning: Leaning, { groups, muted }: Pick<Palette, 'groups' | 'muted'>): string {
  if (leaning === 'alike') return muted
  const side = leaning === 'a' || leaning === 'towardsA' ? groups.a : groups.b
  return leaning === 'a' || leaning === 'b' ? side : mix(side, muted, 0.45)
}
