// Reading stored docs again: their texts and what is known of them stay, what is found in them is found anew; what people coded in another program is kept.
import { codingsOf } from '#lib/coding'
import type { DocId } from '#lib/doc'
import type { Extraction } from '#lib/extract'
import { checkExtraction } from '../check-extraction.ts'
import type { Extractor } from '../extractor.ts'
import { contentHash } from '../fingerprint.ts'
import type { Rereading, Store } from '../store.ts'

/** A doc that the rules could not read; it stays as it was. */
export interface Unread {
  readonly doc: DocId
  readonly reason: string
}

export interface ReadAgain extends Rereading {
  readonly before: Extraction
}

interface Begun {
  readonly before: Extraction
  readonly found: Extraction | Promise<Extraction>
}

/** Characters of docs that are mined at the same time, about. */
const AHEAD_TEXT = 8_000_000

/** Reads docs of `store` again, in the order of `ids`; those that are gone are passed over. Once aborted no further doc is begun. */
export async function* readAgain(
  store: Pick<Store, 'getExtraction'>,
  ids: readonly DocId[],
  { extract, ahead, meanwhile }: Pick<Extractor, 'extract' | 'ahead' | 'meanwhile'>,
  onUnread: (unread: Unread) => void,
  signal?: AbortSignal,
): AsyncGenerator<ReadAgain> {
  const begun: Begun[] = []
  let begunText = 0
  const next = async (): Promise<ReadAgain | undefined> => {
    const one = begun.shift()
    if (!one) return undefined
    begunText -= one.before.doc.text.length
    try {
      const extraction = one.found instanceof Promise ? await meanwhile(one.found) : one.found
      checkExtraction(extraction)
      return { extraction, before: one.before, instead: contentHash(one.before) }
    } catch (error) {
      onUnread({ doc: one.before.doc.id, reason: error instanceof Error ? error.message : String(error) })
      return undefined
    }
  }
  for (const id of ids) {
    if (signal?.aborted) return
    const before = await store.getExtraction(id)
    if (!before) continue
    begun.push({ before, found: begin(extract, before) })
    begunText += before.doc.text.length
    while (begun.length > ahead || (begunText > AHEAD_TEXT && begun.length > 1)) {
      const read = await next()
      if (read) yield read
    }
  }
  while (begun.length > 0) {
    if (signal?.aborted) return
    const read = await next()
    if (read) yield read
  }
}

/** What fails at once fails when it is waited for, and not before. */
function begin(extract: Extractor['extract'], before: Extraction): Extraction | Promise<Extraction> {
  try {
    const found = extract(before.doc, codingsOf(before))
    if (found instanceof Promise) found.catch(() => {})
    return found
  } catch (error) {
    const failed = Promise.reject(error)
    failed.catch(() => {})
    return failed
  }
}
