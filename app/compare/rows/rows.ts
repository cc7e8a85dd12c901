// The rows that a reader is shown: like with like, those of the chosen side, found by their words, in the chosen order.
import type { AnswerOf } from '#graph/wire/calls'
import { plain } from '#lib/plain'
import type { View } from '../view.ts'

export type Comparison = AnswerOf<'compare'>
export type Concept = Comparison['concepts'][number]
export type Side = Concept['a']

export interface Row
  extends Pick<Concept, 'presence' | 'a' | 'b' | 'log2Ratio' | 'log2Interval' | 'adjusted' | 'leaning' | 'stability'> {
  readonly id: string
  readonly kind: Concept['kind']
  readonly label: string
  /** Of a role, those that hold it; of an entity none. */
  readonly members: readonly { readonly id: string; readonly label: string }[]
}

/** Roles first take the place of those that hold them, unless each body is asked for apart. */
export function rowsOf({ roles, concepts }: Comparison, apart: boolean): Row[] {
  if (apart) return concepts.map((concept) => ({ ...concept, members: [] }))
  const holders = new Set(roles.flatMap(({ members }) => members.map(({ id }) => id)))
  return [
    ...roles.map((role) => ({
      ...role,
      kind: role.members[0]?.kind ?? 'organization',
      label: role.members.map(({ label }) => label).join(' | '),
    })),
    ...concepts.filter(({ id }) => !holders.has(id)).map((concept) => ({ ...concept, members: [] })),
  ]
}

export const presentIn = (rows: readonly Row[], show: View['show']): Row[] =>
  rows.filter(({ presence }) => presence === show)

export function found(rows: readonly Row[], words: string): Row[] {
  const wanted = plain(words.trim())
  return rows.filter(({ label }) => plain(label).includes(wanted))
}

const code = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
const most = (of: (row: Row) => number) => (a: Row, b: Row) => of(b) - of(a)
const sum = (what: 'docs' | 'sentences') => (row: Row) => row.a[what] + row.b[what]

const ORDERS: Readonly<Record<View['sort'], (a: Row, b: Row) => number>> = {
  docs: (a, b) => most(sum('docs'))(a, b) || most(sum('sentences'))(a, b) || code(a.id, b.id),
  difference: (a, b) => most(atLeast)(a, b) || most((row) => Math.abs(row.log2Ratio ?? 0))(a, b) || code(a.id, b.id),
  alike: (a, b) => most(isAlike)(a, b) || -most(reach)(a, b) || code(a.id, b.id),
  name: (a, b) => code(plain(a.label), plain(b.label)) || code(a.id, b.id),
}

/** The end of the interval that is nearer to no difference; 0 where it holds none. */
function atLeast({ log2Interval }: Row): number {
  if (!log2Interval || log2Interval.low * log2Interval.high <= 0) return 0
  return Math.min(Math.abs(log2Interval.low), Math.abs(log2Interval.high))
}

const isAlike = ({ leaning }: Row): number => Number(leaning === 'alike')

/** The end of the interval that is farther from no difference: the nearer it is, the surer that both use it alike. */
const reach = ({ log2Interval }: Row): number =>
  log2Interval ? Math.max(Math.abs(log2Interval.low), Math.abs(log2Interval.high)) : Number.MAX_VALUE

export const inOrder = (rows: readonly Row[], sort: View['sort']): Row[] => rows.toSorted(ORDERS[sort])
