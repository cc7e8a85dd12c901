// What the address remembers of the Compare page, and how it is written there.
import {
  createLoader,
  createSerializer,
  type inferParserType,
  parseAsBoolean,
  parseAsInteger,
  parseAsNumberLiteral,
  parseAsString,
  parseAsStringLiteral,
} from 'nuqs/server'
import { EXPOSURES } from '#graph/wire/comparison'

export const SORTS = ['docs', 'difference', 'alike', 'name'] as const
/** What the graph shows: one group, both together, or how they differ. */
export const PICTURES = ['a', 'both', 'b', 'difference'] as const
export const SHOWN = ['both', 'a', 'b'] as const
/** How often labels may be exchanged for who asks for it. */
export const EXCHANGES = [999, 9999] as const
/** So many rows are shown at first, and more each time more are asked for. */
export const ROWS = 12

export const parsers = {
  /** The two groups as queries; null leaves the choice to what the collection offers. */
  a: parseAsString,
  b: parseAsString,
  exposure: parseAsStringLiteral(EXPOSURES).withDefault('sentences'),
  /** Each body apart instead of one row a role. */
  apart: parseAsBoolean.withDefault(false),
  /** Labels are exchanged so often, however long it takes; null leaves it to what is done in a moment. */
  permutations: parseAsNumberLiteral(EXCHANGES),
  /** Rows named in both groups, or in one alone. */
  show: parseAsStringLiteral(SHOWN).withDefault('both'),
  sort: parseAsStringLiteral(SORTS).withDefault('docs'),
  find: parseAsString.withDefault(''),
  rows: parseAsInteger.withDefault(ROWS),
  picture: parseAsStringLiteral(PICTURES).withDefault('difference'),
  /** The scheme of frame functions, by its id; null leaves the usual one. */
  scheme: parseAsString,
  /** Frames in the sentences that name the chosen row alone, not in all. */
  framed: parseAsBoolean.withDefault(false),
  /** The function whose sentences are open. */
  frame: parseAsString,
  /** The chosen row, an entity or a role; `with` is the other end of a chosen link. */
  of: parseAsString,
  with: parseAsString,
}

export type View = inferParserType<typeof parsers>
export const loadView = createLoader(parsers)

const serialize = createSerializer(parsers)
export const compareAddress = (view: Partial<View>): string => serialize('/compare', view)
/** The same view as a page to print. */
export const briefAddress = (view: Partial<View>): string => serialize('/compare/brief', view)
/** Where the formulas of a comparison stand, with the view whose numbers fill them. */
export const methodAddress = (view: Partial<View>): string => `${serialize('/method', view)}#comparison`

export interface Groups {
  readonly a: string
  readonly b: string
}
export const groupsOf = (view: View, usual: Groups): Groups => ({ a: view.a ?? usual.a, b: view.b ?? usual.b })
