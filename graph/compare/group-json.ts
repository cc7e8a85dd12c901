// One of the two groups as answers show it: its docs, which of them count, and what they are.

import { parseTerms } from '../group/parse.ts'
import { printTerms } from '../group/print.ts'
import type { ComparedGroupJson } from '../wire/comparison.ts'
import type { Compared } from './compared.ts'
import { SETTING_FIELDS, valuesOf } from './setting.ts'
import type { Side } from './sides.ts'

const MOST_LINES = 200
/** A query takes 200 values in all; so many copies can be named in it. */
const MOST_LEFT_OUT = 150

export function groupJson(all: Compared, side: Side, query: string, within: string): ComparedGroupJson {
  const { incidence } = all.counting.collection
  const lines = side.counted.flatMap((doc) => incidence.docs[doc] ?? [])
  const placeOf = new Map(all.docs.map((doc, place) => [doc, place]))
  const sizes = side.counted.map((doc) => all.counts.sizes[placeOf.get(doc) ?? -1] ?? { sentences: 0, mentions: 0 })
  const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0)
  const [country = [], lang = [], source = [], year = []] = SETTING_FIELDS.map((field) => valuesOf(lines, field))
  return {
    query,
    docs: side.docs.length,
    counted: side.counted.length,
    independent: side.independent.length,
    sentences: sum(sizes.map(({ sentences }) => sentences)),
    mentions: sum(sizes.map(({ mentions }) => mentions)),
    countedQuery: countedQuery(all, side, `${within} ${query}`),
    fields: { country, lang, source, year },
    lines: lines.length > MOST_LINES ? [] : side.counted.map((doc, at) => lineJson(all, side, doc, sizes[at])),
  }
}

function lineJson(
  all: Compared,
  side: Side,
  doc: number,
  size: { readonly sentences: number; readonly mentions: number } | undefined,
): ComparedGroupJson['lines'][number] {
  const { incidence } = all.counting.collection
  const { id = '', title = '', country = null, lang = null, source = null, date = null } = incidence.docs[doc] ?? {}
  const copies = copiesOf(all, side, doc).flatMap((copy) => incidence.docs[copy]?.id ?? [])
  const shared = !side.independent.includes(doc)
  return {
    id,
    title,
    country,
    lang,
    source,
    date,
    sentences: size?.sentences ?? 0,
    mentions: size?.mentions ?? 0,
    copies,
    shared,
  }
}

/** Docs of the side that stand for the same text as `doc`, itself left out. */
const copiesOf = ({ clusterOf }: Compared, { docs }: Side, doc: number): number[] =>
  docs.filter((other) => other !== doc && clusterOf[other] === clusterOf[doc])

function countedQuery({ counting }: Compared, { docs, counted }: Side, query: string): string | null {
  const terms = parseTerms(query)
  const counts = new Set(counted)
  const leftOut = docs
    .filter((doc) => !counts.has(doc))
    .flatMap((doc) => counting.collection.incidence.docs[doc]?.id ?? [])
  if (leftOut.length > MOST_LEFT_OUT) return null
  return printTerms(leftOut.length === 0 ? terms : [...terms, { field: 'id', values: leftOut, negated: true }])
}
