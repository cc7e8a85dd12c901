// Hits: how many cues of each function every sentence of a doc has, read once a content and scheme.
import { setImmediate as breathe } from 'node:timers/promises'
import type { Collection } from '../collection.ts'
import { refOf } from '../evidence.ts'
import type { Store } from '../store.ts'
import type { ReadyScheme } from './schemes.ts'

/** One row a sentence of the doc, one number a function; more than 255 count as 255. */
export type DocHits = Uint8Array

/** So many sentences are asked of the store at once. */
const AT_ONCE = 400
/** So many numbers are kept of a content: some 10 MB. */
const MOST_KEPT = 10_000_000

interface Kept {
  readonly of: Map<string, Map<number, DocHits>>
  size: number
}
const kept = new WeakMap<Collection, Kept>()

/** The hits of `docs` by doc index; what was read before is at hand. */
export async function hitsOf(
  collection: Collection,
  store: Store,
  ready: ReadyScheme,
  docs: readonly number[],
): Promise<ReadonlyMap<number, DocHits>> {
  const cache = kept.get(collection) ?? { of: new Map(), size: 0 }
  kept.set(collection, cache)
  const known = cache.of.get(ready.scheme.id) ?? new Map<number, DocHits>()
  const hits = new Map(docs.flatMap((doc) => (known.has(doc) ? [[doc, known.get(doc) as DocHits] as const] : [])))
  for (const batch of batches(
    collection,
    docs.filter((doc) => !hits.has(doc)),
  )) {
    for (const [doc, found] of await readBatch(collection, store, ready, batch)) hits.set(doc, found)
    // A file answers without letting go of the thread; others have their turn in between.
    await breathe()
  }
  if (cache.size > MOST_KEPT) {
    cache.of.clear()
    cache.size = 0
  }
  const now = cache.of.get(ready.scheme.id) ?? new Map<number, DocHits>()
  cache.of.set(ready.scheme.id, now)
  for (const [doc, found] of hits) {
    if (now.has(doc)) continue
    now.set(doc, found)
    cache.size += found.length
  }
  return hits
}

function* batches({ incidence: { docSentence } }: Collection, docs: readonly number[]): Generator<number[]> {
  let batch: number[] = []
  let sentences = 0
  for (const doc of docs) {
    batch.push(doc)
    sentences += (docSentence[doc + 1] ?? 0) - (docSentence[doc] ?? 0)
    if (sentences < AT_ONCE) continue
    yield batch
    batch = []
    sentences = 0
  }
  if (batch.length > 0) yield batch
}

async function readBatch(
  { incidence }: Collection,
  store: Store,
  { scheme, finderOf }: ReadyScheme,
  docs: readonly number[],
): Promise<Map<number, DocHits>> {
  const wide = scheme.functions.length
  const sizeOf = (doc: number) => (incidence.docSentence[doc + 1] ?? 0) - (incidence.docSentence[doc] ?? 0)
  const hits = new Map(docs.map((doc) => [doc, new Uint8Array(sizeOf(doc) * wide)]))
  const refs = docs.flatMap((doc) =>
    Array.from({ length: sizeOf(doc) }, (_, at) => (incidence.docSentence[doc] ?? 0) + at).flatMap((s) =>
      refOf(incidence, s),
    ),
  )
  for (const { doc: id, sentence, text } of await store.getPassages(refs)) {
    const doc = incidence.docIndex.get(id) ?? -1
    const found = finderOf(incidence.docs[doc]?.lang ?? null)?.(text) ?? []
    for (const [of, { length }] of found.entries())
      hits.get(doc)?.fill(Math.min(255, length), sentence * wide + of, sentence * wide + of + 1)
  }
  return hits
}
