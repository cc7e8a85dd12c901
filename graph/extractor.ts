// Mining the docs of an ingest: in this thread while there are few, by all cores once there are many.
import { availableParallelism } from 'node:os'
import type { Codebook } from '#lib/codebook/codebook'
import type { CodebookFile } from '#lib/codebook/parse'
import type { Doc } from '#lib/doc'
import { type Extraction, extract } from '#lib/extract'
import type { ReadBy } from '#lib/read-by'
import type { ExtractData } from './extract-thread.ts'
import { extractorVersion } from './extractor-version.ts'
import { type Pool, startPool } from './thread/pool.ts'

export interface Extractor {
  extract(doc: Doc): Extraction | Promise<Extraction>
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
const DOCS_PER_THREAD = 3
/** Nearly all that mining a doc makes dies with it: with room for that, a quarter to a third less time goes into clearing it away. */
const LIMITS = { maxYoungGenerationSizeMb: 192 }

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

  const extractAside = async (doc: Doc, { call }: Pool): Promise<Extraction> => {
    const findings = (await call('extract', doc)) as Omit<Extraction, 'doc' | 'readBy'>
    return { doc, ...findings, readBy }
  }
  return {
    readBy,
    ahead: size > 1 ? size * DOCS_PER_THREAD : 0,
    extract: (doc) => {
      mined += doc.text.length
      if (size < 2 || mined <= few) return { ...extract(doc, codebook), readBy }
      const data: ExtractData = { codebook: files }
      pool ??= startPool(new URL('./extract-thread.js', import.meta.url), data, size, LIMITS)
      return extractAside(doc, pool)
    },
    close: async () => {
      await pool?.close()
    },
  }
}
