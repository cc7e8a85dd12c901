// Which docs of a group are read for frames, and which of their sentences are asked about.
import { type Counting, marksOf } from '../counting.ts'
import { evenly } from '../evenly.ts'
import { sentencesNaming } from '../evidence.ts'
import type { ReadyScheme } from './schemes.ts'

/** Of a group with more sentences, whole docs are left out, the others evenly chosen. */
const MOST_READ = 20_000

export interface ToRead {
  /** Doc indices with something to be read, ascending, and those of them that are. */
  readonly docs: readonly number[]
  readonly read: readonly number[]
  /** The sentences asked about of a doc that is read, by their place in the collection, ascending. */
  readonly sentencesOf: ReadonlyMap<number, readonly number[]>
  /** Docs with something to be read in a language that the scheme has no cues in. */
  readonly otherLanguage: number
}

/** `members` narrow it to sentences that name one of them. Depends on the docs alone, so that numbers and the passages behind them are of the same docs. */
export function toRead(
  { collection: { incidence } }: Counting,
  { finderOf }: ReadyScheme,
  group: readonly number[],
  members: readonly number[] | undefined,
  most: number = MOST_READ,
): ToRead {
  const asked = members
    ? byDoc(
        incidence.sentenceDoc,
        sentencesNaming(incidence, { chosen: marksOf(incidence.docs.length, group) }, [[...members]]),
      )
    : new Map(group.map((doc) => [doc, allOf(incidence.docSentence, doc)]))
  const there = group.filter((doc) => (asked.get(doc)?.length ?? 0) > 0)
  const docs = there.filter((doc) => finderOf(incidence.docs[doc]?.lang ?? null) !== undefined)
  const sentences = docs.reduce(
    (sum, doc) => sum + (incidence.docSentence[doc + 1] ?? 0) - (incidence.docSentence[doc] ?? 0),
    0,
  )
  const read = sentences <= most ? docs : evenly(docs, Math.max(1, Math.floor((docs.length * most) / sentences)))
  return {
    docs,
    read,
    sentencesOf: new Map(read.map((doc) => [doc, asked.get(doc) ?? []])),
    otherLanguage: there.length - docs.length,
  }
}

const allOf = (docSentence: ArrayLike<number>, doc: number): number[] => {
  const first = docSentence[doc] ?? 0
  return Array.from({ length: (docSentence[doc + 1] ?? first) - first }, (_, at) => first + at)
}

function byDoc(sentenceDoc: ArrayLike<number>, sentences: readonly number[]): Map<number, number[]> {
  const docs = new Map<number, number[]>()
  for (const sentence of sentences) {
    const doc = sentenceDoc[sentence] ?? 0
    const known = docs.get(doc)
    if (known) known.push(sentence)
    else docs.set(doc, [sentence])
  }
  return docs
}
