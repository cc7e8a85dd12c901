// One of the two groups as answers show it: its docs, which of them count, and what they are.

import { parseTerms } from '../group/parse.ts'
import { printTerms } from '../group/print.ts'
import type { DocLine } from '../store.ts'
import type { ComparedGroupJson } from '../wire/comparison.ts'
import type { Compared } from './compared.ts'
import type { Setting } from './setting.ts'
import type { Side } from './sides.ts'

const MOST_LINES = 200
/** A query takes 200 values in all; so many copies can be named in it. */
const MOST_LEFT_OUT = 150

export const linesOf = ({ counting }: Compared, { counted }: Side): DocLine[] =>
  counted.flatMap((doc) => counting.collection.incidence.docs[doc] ?? [])

/** `setting` is that of the side's docs. */
export function groupJson(
  all: Compared,
  side: Side,
  setting: Setting,
  query: string,
  within: string,
): ComparedGroupJson {
  const places = side.counted.map((doc) => all.placeOf[doc] ?? -1)
  const sum = (sizes: Uint32Array): number => places.reduce((total, place) => total + (sizes[place] ?? 0), 0)
  return {
    query,
    docs: side.docs.length,
    counted: side.counted.length,
    independent: side.independent.length,
    sentences: sum(all.sizes.sentences),
    mentions: sum(all.sizes.mentions),
    ...(all.asked.exposure === 'characters' && { characters: sum(all.sizes.characters) }),
    countedQuery: countedQuery(all, side, `${within} ${query}`),
    fields: setting,
    lines: side.counted.length > MOST_LINES ? [] : side.counted.map((doc) => lineJson(all, side, doc)),
  }
}

function lineJson(all: Compared, side: Side, doc: number): ComparedGroupJson['lines'][number] {
  const { incidence } = all.counting.collection
  const { id = '', title = '', country = null, lang = null, source = null, date = null } = incidence.docs[doc] ?? {}
  const copies = copiesOf(all, side, doc).flatMap((copy) => incidence.docs[copy]?.id ?? [])
  const shared = !side.independent.includes(doc)
  const place = all.placeOf[doc] ?? -1
  return {
    id,
    title,
    country,
    lang,
    source,
    date,
    sentences: all.sizes.sentences[place] ?? 0,
    mentions: all.sizes.mentions[place] ?? 0,
    copies,
    shared,
  }
}

/** Docs of the side that stand for the same text as `doc`, itself left out. */
const copiesOf = ({ clusterOf }: Compared, { docs }: Side, doc: number): number[] =>
  docs.filter((other) => other !== doc && clusterOf[other] === clusterOf[doc])

/** Chooses exactly the docs of the side that count; null where it would take too many words to say. */
export function countedQuery(
  { counting }: Pick<Compared, 'counting'>,
  { docs, counted }: Side,
  query: string,
): string | null {
  const terms = parseTerms(query)
  const counts = new Set(counted)
  const leftOut = docs
    .filter((doc) => !counts.has(doc))
    .flatMap((doc) => counting.collection.incidence.docs[doc]?.id ?? [])
  if (leftOut.length > MOST_LEFT_OUT) return null
  return printTerms(leftOut.length === 0 ? terms : [...terms, { field: 'id', values: leftOut, negated: true }])
}
