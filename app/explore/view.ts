// What the address remembers of the Explore page, and how it is written there.
import {
  createLoader,
  type inferParserType,
  parseAsArrayOf,
  parseAsFloat,
  parseAsInteger,
  parseAsString,
  parseAsStringLiteral,
} from 'nuqs/server'
import { KINDS } from '#lib/entity'

export const SIZES = ['mentions', 'docs'] as const
export const COLOURS = ['kind', 'community'] as const

export const parsers = {
  /** Which docs, in the words of the API. */
  in: parseAsString.withDefault(''),
  /** Kinds shown; empty means all. */
  kinds: parseAsArrayOf(parseAsStringLiteral(KINDS)).withDefault([]),
  minDocs: parseAsInteger.withDefault(1),
  minSentences: parseAsInteger.withDefault(1),
  /** The chosen entity; together with `with`, the chosen link. */
  select: parseAsString,
  with: parseAsString,
  /** Entities whose neighbourhoods were brought in although the strongest leave them out. */
  added: parseAsArrayOf(parseAsString).withDefault([]),
  /** A community held up against the rest, by its number. */
  community: parseAsInteger,
  show: parseAsStringLiteral(['graph', 'table']).withDefault('graph'),
  colour: parseAsStringLiteral(COLOURS).withDefault('kind'),
  /** Null leaves the choice to the number of docs. */
  size: parseAsStringLiteral(SIZES),
  /** Camera: x, y and ratio in the picture's own units. */
  at: parseAsArrayOf(parseAsFloat),
}

export type View = inferParserType<typeof parsers>
export const loadView = createLoader(parsers)

export type Selection =
  | { readonly of: 'nothing' }
  | { readonly of: 'entity'; readonly id: string }
  | { readonly of: 'link'; readonly a: string; readonly b: string }

export function selectionOf({ select, with: other }: Pick<View, 'select' | 'with'>): Selection {
  if (!select) return { of: 'nothing' }
  return other && other !== select ? { of: 'link', a: select, b: other } : { of: 'entity', id: select }
}

/** More lines than this are a grey cloud, and a page that takes seconds to come. */
const LINKS_DRAWN = '1000'

export const graphAsk = (view: View) => ({
  maxLinks: LINKS_DRAWN,
  in: view.in,
  kinds: view.kinds.join(','),
  ...(view.minDocs > 1 && { minDocs: String(view.minDocs) }),
  ...(view.minSentences > 1 && { minSentences: String(view.minSentences) }),
})

/** True where the view asks for less than everything. */
export const isFiltered = (view: View): boolean =>
  view.in.trim() !== '' || view.kinds.length > 0 || view.minDocs > 1 || view.minSentences > 1

export const unfiltered = { in: null, kinds: null, minDocs: null, minSentences: null } as const
