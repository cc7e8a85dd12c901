// The graph of one document alone.
import { printTerms } from '#graph/group/print'

export const graphOf = (doc: string): string =>
  `/?${new URLSearchParams({ in: printTerms([{ field: 'id', values: [doc], negated: false }]) })}`
