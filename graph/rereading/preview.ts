// A preview: the whole collection once more in a store of its own, stale docs as they would be read now, so that the difference is exact.
import { setImmediate as turn } from 'node:timers/promises'
import type { DocId } from '#lib/doc'
import type { Extraction } from '#lib/extract'
import { isSameReading } from '#lib/read-by'
import { inBatches } from '../batches.ts'
import type { Extractor } from '../extractor.ts'
import type { Store } from '../store.ts'
import type { DifferenceJson } from '../wire/difference.ts'
import { differenceOf } from './difference.ts'
import { readAgain, type Unread } from './read-again.ts'
import type { ReextractOptions } from './reextract.ts'

export interface Previewed {
  readonly difference: DifferenceJson
  /** Of each doc that was read again, the content hash of what it was read from. */
  readonly instead: ReadonlyMap<DocId, string>
}

/**
 * @param into an empty store, which then holds what `from` would hold
 * @returns undefined when it was aborted
 */
export async function preview(
  from: Store,
  into: Store,
  extractor: Omit<Extractor, 'close'>,
  { onDocs, signal }: ReextractOptions = {},
): Promise<Previewed | undefined> {
  const readers = [...(await from.readBy())].sort(([a], [b]) => (a < b ? -1 : 1))
  const stale = readers.flatMap(([id, readBy]) => (isSameReading(readBy, extractor.readBy) ? [] : [id]))
  const others = readers.flatMap(([id, readBy]) => (isSameReading(readBy, extractor.readBy) ? [id] : []))
  const unread: Unread[] = []
  const instead = new Map<DocId, string>()
  async function* extractions(): AsyncGenerator<Extraction> {
    for await (const one of readAgain(from, stale, extractor, (failed) => unread.push(failed), signal)) {
      instead.set(one.extraction.doc.id, one.instead)
      yield one.extraction
    }
    for (const id of [...others, ...unread.map(({ doc }) => doc)]) {
      const extraction = signal?.aborted ? undefined : await from.getExtraction(id)
      if (extraction) yield extraction
    }
  }
  await into.restoreJudgements(await from.judgements())
  let done = 0
  for await (const batch of inBatches(extractions(), ({ doc }) => doc.text.length)) {
    await into.addDocs(batch)
    done += batch.length
    onDocs?.(done, readers.length)
    // A file answers at once: without this nobody who gives it up would be heard before the end.
    await turn()
  }
  if (signal?.aborted) return undefined
  const difference = await differenceOf(from, into, [...instead.keys()], unread, signal)
  return difference && !signal?.aborted ? { difference, instead } : undefined
}
