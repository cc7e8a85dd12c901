// What the address remembers of the Codebook page, and how addresses with one thing changed are written.
import { createLoader, createSerializer, type inferParserType, parseAsString, parseAsStringLiteral } from 'nuqs/server'
import { printTerms } from '#graph/group/print'
import { ENTRY_ORDERS, STATES } from '#graph/wire/codebook-choices'
import { KINDS } from '#lib/entity'

export const parsers = {
  q: parseAsString.withDefault(''),
  kind: parseAsStringLiteral(KINDS),
  theme: parseAsString,
  /** Only docs in this language are counted. */
  lang: parseAsString,
  state: parseAsStringLiteral(STATES).withDefault('all'),
  order: parseAsStringLiteral(ENTRY_ORDERS).withDefault('named'),
  cursor: parseAsString,
  /** The entry that is open beside the list. */
  entry: parseAsString,
}

export type CodebookView = inferParserType<typeof parsers>
export const loadCodebookView = createLoader(parsers)
const serialize = createSerializer(parsers)

/** A change with what follows from it: another list begins at its first page. */
export function changing(change: Partial<CodebookView>): Partial<CodebookView> {
  const isSameList = Object.keys(change).every((key) => key === 'entry' || key === 'cursor')
  return isSameList ? change : { cursor: null, ...change }
}

/** The address of the page with part of the view changed. */
export const codebookAddress = (view: CodebookView, change: Partial<CodebookView>): string =>
  `/codebook${serialize({ ...view, ...changing(change) })}`

/** The chosen docs, in the words of the API. */
export const docsOf = ({ lang }: Pick<CodebookView, 'lang'>): string =>
  lang === null || lang === '' ? '' : printTerms([{ field: 'lang', values: [lang], negated: false }])

export const listAsk = (view: CodebookView) => ({
  in: docsOf(view),
  q: view.q,
  state: view.state,
  order: view.order,
  ...(view.kind !== null && { kind: view.kind }),
  ...(view.theme !== null && { theme: view.theme }),
  ...(view.cursor !== null && { cursor: view.cursor }),
})

export const isNarrowed = (view: CodebookView): boolean =>
  view.q.trim() !== '' || view.kind !== null || view.theme !== null || view.lang !== null || view.state !== 'all'

export const wide = { q: '', kind: null, theme: null, lang: null, state: 'all' } as const
