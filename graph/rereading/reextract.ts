// Reextracting: the docs that older rules or another codebook read are read again, batch by batch, and what that changes is counted.
import { inBatches } from '../batches.ts'
import { followGraph } from '../changes/graph-change.ts'
import { type MentionChange, mentionChange } from '../changes/mention-change.ts'
import type { Extractor } from '../extractor.ts'
import type { Store } from '../store.ts'
import type { GraphChange } from '../wire/graph-change.ts'
import { readAgain, type Unread } from './read-again.ts'
import { staleDocs } from './stale.ts'

export interface Reextracted {
  /** Docs that were stale, and how many of them now hold something else. */
  readonly docs: number
  readonly changed: number
  /** Those that were withdrawn or replaced meanwhile. */
  readonly passed: number
  readonly unread: readonly Unread[]
  /** As the rules find them, before people's judgements. */
  readonly mentions: MentionChange
  readonly graph: GraphChange
}

export interface ReextractOptions {
  readonly onDocs?: (done: number, of: number) => void
  /** Once aborted no further doc is begun; what is kept until then stays, and the next run goes on from there. */
  readonly signal?: AbortSignal
}

/**
 * A batch is one transaction: a reader of the store sees a doc as it was or as it is read now, never in between.
 * @throws StoreError when a batch cannot be kept; those before it are
 */
export async function reextract(
  store: Store,
  extractor: Omit<Extractor, 'close'>,
  { onDocs, signal }: ReextractOptions = {},
): Promise<Reextracted> {
  const stale = await staleDocs(store, extractor.readBy)
  const graphChange = followGraph(store)
  await graphChange()
  const unread: Unread[] = []
  const mentions = { added: 0, lost: 0 }
  let [done, changed, passed] = [0, 0, 0]
  const again = readAgain(store, stale, extractor, (one) => unread.push(one), signal)
  for await (const batch of inBatches(again, ({ before }) => before.doc.text.length)) {
    const outcomes = await store.rereadDocs(batch)
    for (const [at, { before, extraction }] of batch.entries()) {
      if (outcomes[at] === 'passed') passed++
      if (outcomes[at] !== 'replaced') continue
      changed++
      const change = mentionChange(before, extraction)
      mentions.added += change.added
      mentions.lost += change.lost
    }
    done += batch.length
    onDocs?.(done, stale.length)
  }
  return { docs: stale.length, changed, passed, unread, mentions, graph: await graphChange() }
}
