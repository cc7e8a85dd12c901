// Accepting a draft: it becomes the codebook, and the docs become what reading them with it shows.
import type { DocId } from '#lib/doc'
import { inBatches } from '../batches.ts'
import type { Extractor } from '../extractor.ts'
import { ProblemError } from '../problem.ts'
import type { OwnCodebook, Rereading, Store } from '../store.ts'
import { type ReextractOptions, reextract } from './reextract.ts'

/** The docs as a preview has read them. */
export interface Shown {
  readonly store: Pick<Store, 'getExtraction'>
  /** Of each, the content hash of what it was read from. */
  readonly instead: ReadonlyMap<DocId, string>
}

/**
 * The codebook first: if this is cut short, docs that are still as they were read before are stale, and read again by the next.
 * What was shown is not read once more; what came or changed since is.
 * @param next as it was shown @throws ProblemError 409 when the draft is no longer that
 */
export async function accept(
  store: Store,
  next: OwnCodebook,
  extractor: Omit<Extractor, 'close'>,
  shown: Shown | undefined,
  { onDocs, signal }: ReextractOptions = {},
): Promise<void> {
  const accepted = next.draft ?? next.accepted
  if (!(await store.putOwnCodebook({ accepted, draft: null }, next)))
    throw new ProblemError(409, 'the draft was changed since it was shown: show what it would change once more')
  async function* rereadings({ store: from, instead }: Shown): AsyncGenerator<Rereading> {
    for (const [id, was] of instead) {
      const extraction = signal?.aborted ? undefined : await from.getExtraction(id)
      if (extraction) yield { extraction, instead: was }
    }
  }
  let done = 0
  if (shown)
    for await (const batch of inBatches(rereadings(shown), ({ extraction }) => extraction.doc.text.length)) {
      await store.rereadDocs(batch)
      done += batch.length
      onDocs?.(done, shown.instead.size)
    }
  await reextract(store, extractor, { ...(onDocs && { onDocs }), ...(signal && { signal }) })
}
