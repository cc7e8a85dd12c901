// Same input, same output: docs that these rules and this codebook read are read again, and what is kept of the graph's places belongs to it.

import { unpackArrangement } from '../arrangement.ts'
import type { Collection } from '../collection.ts'
import type { Extractor } from '../extractor.ts'
import { contentHash } from '../fingerprint.ts'
import { readAgain } from '../rereading/read-again.ts'
import { staleDocs } from '../rereading/stale.ts'
import type { Store } from '../store.ts'
import type { Found } from './promise.ts'

/** What mines docs again. */
export type Reading = Omit<Extractor, 'close'>

/** What another version or codebook read cannot be held against this one: it is counted. @param onDoc hears of every doc, of those left at once */
export async function readingFound(store: Store, extractor: Reading, onDoc: () => void): Promise<Found> {
  const stale = new Set(await staleDocs(store, extractor.readBy))
  const ids = [...(await store.readBy()).keys()].filter((id) => !stale.has(id)).sort()
  const problems: string[] = []
  for (const _ of stale) onDoc()
  const again = readAgain(store, ids, extractor, ({ doc, reason }) => {
    onDoc()
    problems.push(`${doc}: it cannot be read again: ${reason}`)
  })
  for await (const { before, extraction, instead } of again) {
    onDoc()
    if (contentHash(extraction) !== instead)
      problems.push(`${before.doc.id}: read again it holds something else; withdraw it and ingest it again`)
  }
  return {
    counted: { 'documents read again': ids.length, 'documents of another version or codebook': stale.size },
    problems,
  }
}

/** Where none is kept for this content it is worked out when it is first asked for. */
export async function arrangementFound(
  store: Store,
  { fingerprint, table }: Pick<Collection, 'fingerprint' | 'table'>,
): Promise<Found> {
  const kept = await store.getArrangement(fingerprint)
  const places = kept && unpackArrangement(kept, table.entities.length)
  const isSound = places === undefined ? kept === undefined : [...places.x, ...places.y].every(Number.isFinite)
  return {
    counted: { 'places of the graph': places?.x.length ?? 0 },
    problems: isSound
      ? []
      : [
          'the places of the graph that are kept for this content are not those of its entities; they are worked out anew when the graph is next opened',
        ],
  }
}
