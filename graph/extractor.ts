// Mining the docs of an ingest: in this thread while there are few, by all cores once there are many.
import { availableParallelism } from 'node:os'
import type { Codebook } from '#lib/codebook/codebook'
import type { CodebookFile } from '#lib/codebook/parse'
import { type Coding, withCodings } from '#lib/coding'
import type { Doc } from '#lib/doc'
import { type Extraction, extract } from '#lib/extract'
import type { ReadBy } from '#lib/read-by'
import type { ExtractData } from './extract-thread.ts'
import { extractorVersion } from './extractor-version.ts'
import { receiveFindings } from './sent-findings.ts'
import { type Pool, startPool } from './thread/pool.ts'

export interface Extractor {
  /** @param codings what people coded in it */
  extract(doc: Doc, codings?: readonly Coding[]): Extraction | Promise<Extraction>
  /** How many docs may be asked for before the first is done, so that no thread waits. */
  readonly ahead: number
  /** By what it reads: every extraction of its says so. */
  readonly readBy: ReadBy
  close(): Promise<void>
}

/** Characters mined before threads are worth their start, in which each reads the codebook: about what this thread does meanwhile. */
const FEW = 2_000_000
/** Beyond so many threads the one that writes is what the others wait for. */
const MOST_THREADS = 8
/** Short docs are mined sooner than a batch of them is kept. */
const DOCS_PER_THREAD = 100
/** Nearly all that mining a doc makes dies with it: with room for that, less time goes into clearing it away. The bound is for one text of 20 MB. */
const LIMITS = { maxYoungGenerationSizeMb: 96, maxOldGenerationSizeMb: 1536 }

/** @param codebook what `files` hold @param cores on which to mine @param few characters until then mined here */
export function openExtractor(
  codebook: Codebook,
  files: readonly CodebookFile[],
  { cores = availableParallelism(), few = FEW } = {},
): Extractor {
  const size = Math.min(cores, MOST_THREADS)
  const readBy: ReadBy = { extractor: extractorVersion(), codebook: codebook.fingerprint }
  let pool: Pool | undefined
  let mined = 0

  const extractAside = async (doc: Doc, { call }: Pool): Promise<Extraction> => ({
    ...receiveFindings((await call('extract', doc)) as string, doc, codebook),
    readBy,
  })
  return {
    readBy,
    ahead: size > 1 ? size * DOCS_PER_THREAD : 0,
    extract: (doc, codings = []) => {
      mined += doc.text.length
      if (size < 2 || mined <= few) return withCodings({ ...extract(doc, codebook), readBy }, codings, codebook)
      const data: ExtractData = { codebook: files }
      pool ??= startPool(new URL('./extract-thread.js', import.meta.url), data, size, LIMITS)
      return extractAside(doc, pool).then((found) => withCodings(found, codings, codebook))
    },
    close: async () => {
      await pool?.close()
    },
  }
}
