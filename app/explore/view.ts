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
/** How many entities a reader can ask for; the API answers no more than the last. */
export const AMOUNTS = [300, 1000, 3000, 10_000, 50_000] as const
const [FEWEST] = AMOUNTS
export const COLOURS = ['kind', 'community', 'theme', 'leaning'] as const

export const parsers = {
  /** Which docs, in the words of the API. */
  in: parseAsString.withDefault(''),
  /** Kinds shown; empty means all. */
  kinds: parseAsArrayOf(parseAsStringLiteral(KINDS)).withDefault([]),
  /** Themes shown; empty means all. */
  themes: parseAsArrayOf(parseAsString).withDefault([]),
  minDocs: parseAsInteger.withDefault(1),
  minSentences: parseAsInteger.withDefault(1),
  /** How many entities are drawn at most, the strongest first. */
  limit: parseAsInteger.withDefault(FEWEST),
  /** The chosen entity; together with `with`, the chosen link. */
  select: parseAsString,
  with: parseAsString,
  /** Entities chosen beside these two. */
  more: parseAsArrayOf(parseAsString).withDefault([]),
  /** Which chain between the two is shown: 1 is the strongest. */
  path: parseAsInteger,
  /** How the reader shaped the graph (shape/steps.ts), or the name under which the browser keeps that. */
  steps: parseAsString.withDefault(''),
  /** A community held up against the rest, by its number. */
  community: parseAsInteger,
  show: parseAsStringLiteral(['graph', 'table']).withDefault('graph'),
  /** The two groups that a leaning is told between, in the words of the API. */
  a: parseAsString,
  b: parseAsString,
  colour: parseAsStringLiteral(COLOURS).withDefault('kind'),
  /** Null leaves the choice to the number of docs. */
  size: parseAsStringLiteral(SIZES),
  /** Of the content that a link was made from. */
  fingerprint: parseAsString,
  /** Camera: x, y and ratio in the picture's own units. */
  at: parseAsArrayOf(parseAsFloat),
}

export type View = inferParserType<typeof parsers>
export const loadView = createLoader(parsers)

export type Selection =
  | { readonly of: 'nothing' }
  | { readonly of: 'entity'; readonly id: string }
  | { readonly of: 'link'; readonly a: string; readonly b: string }
  | { readonly of: 'several'; readonly ids: readonly string[] }

/** Each chosen entity once, in the order of choosing. */
export const chosenIn = ({ select, with: other, more }: Pick<View, 'select' | 'with' | 'more'>): string[] =>
  select === null ? [] : [...new Set([select, other, ...more].filter((id): id is string => id !== null && id !== ''))]

export function selectionOf(view: Pick<View, 'select' | 'with' | 'more'>): Selection {
  const ids = chosenIn(view)
  const [a, b] = ids
  if (a === undefined) return { of: 'nothing' }
  if (b === undefined) return { of: 'entity', id: a }
  return ids.length === 2 ? { of: 'link', a, b } : { of: 'several', ids }
}

/** What the address holds of a choice of these entities. */
export const choosing = (ids: readonly string[]) => {
  const [select = null, other = null, ...more] = ids
  return { select, with: other, more: more.length > 0 ? more : null, path: null }
}

/** With so many entities more lines than this are a grey cloud; who asks for more entities wants to see the cloud. */
const LINKS_DRAWN = 1000
const LINKS_AN_ENTITY = 4

const amountOf = ({ limit }: Pick<View, 'limit'>): number =>
  Math.min(Math.max(limit, 1), AMOUNTS[AMOUNTS.length - 1] ?? FEWEST)

/** The entities with which the page opens, whatever is asked for. */
export const fewest = (view: View): View => ({ ...view, limit: Math.min(amountOf(view), FEWEST) })

export const isMany = (view: View): boolean => amountOf(view) > FEWEST

/** The next amount that a reader can ask for; undefined where all are drawn. */
export const nextAmount = (view: View, all: number): number | undefined =>
  amountOf(view) < all ? AMOUNTS.find((amount) => amount > view.limit) : undefined

export const graphAsk = (view: View) => ({
  ...(amountOf(view) !== FEWEST && { limit: String(amountOf(view)) }),
  maxLinks: String(isMany(view) ? LINKS_AN_ENTITY * amountOf(view) : LINKS_DRAWN),
  in: view.in,
  kinds: view.kinds.join(','),
  themes: view.themes.join(','),
  ...(view.minDocs > 1 && { minDocs: String(view.minDocs) }),
  ...(view.minSentences > 1 && { minSentences: String(view.minSentences) }),
  ...(view.colour === 'leaning' && view.a !== null && view.b !== null && { a: view.a, b: view.b }),
})

/** True where the view asks for less than everything. */
export const isFiltered = (view: View): boolean =>
  view.in.trim() !== '' || view.kinds.length > 0 || view.themes.length > 0 || view.minDocs > 1 || view.minSentences > 1

export const unfiltered = { in: null, kinds: null, themes: null, minDocs: null, minSentences: null } as const
