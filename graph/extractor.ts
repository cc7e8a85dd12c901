// Mining the docs of an ingest: in this thread while there are few, by all cores once there are many, this thread's too while it has nothing else to do.
import { availableParallelism } from 'node:os'
import { setImmediate as nextTurn } from 'node:timers/promises'
import type { Codebook } from '#lib/codebook/codebook'
import { type Coding, withCodings } from '#lib/coding'
import type { Doc } from '#lib/doc'
import { type Extraction, extract } from '#lib/extract'
import type { ReadBy } from '#lib/read-by'
import type { ExtractData } from './extract-thread.ts'
import { extractorVersion } from './extractor-version.ts'
import { receiveFindings, type SentFindings } from './sent-findings.ts'
import { AT_HAND, type Pool, startPool } from './thread/pool.ts'

export interface Extractor {
  /** @param codings what people coded in it */
  extract(doc: Doc, codings?: readonly Coding[]): Extraction | Promise<Extraction>
  /** How many docs may be asked for before the first is done, so that no thread waits. */
  readonly ahead: number
  /** What is awaited, as it comes; until then this thread mines what no other has at hand yet. */
  meanwhile<Result>(awaited: Promise<Result>): Promise<Result>
  /** By what it reads: every extraction of its says so. */
  readonly readBy: ReadBy
  close(): Promise<void>
}

/** Characters mined before threads are worth their start: about what this thread does meanwhile. */
const FEW = 1_000_000
/** Beyond so many cores the thread that writes is what the others wait for. */
const MOST_CORES = 8
/** Characters of one text that this thread mines while it waits: longer ones would hold up too long what else it does. */
const MOST_HERE = 200_000
/** Nearly all that mining a doc makes dies with it: with room for that, less time goes into clearing it away. The bound is for one text of 20 MB. */
const LIMITS = { maxYoungGenerationSizeMb: 96, maxOldGenerationSizeMb: 1536 }

/** @param cores on which to mine, this thread's among them @param few characters until then mined here */
export function openExtractor(
  codebook: Codebook,
  { cores = availableParallelism(), few = FEW }: { readonly cores?: number; readonly few?: number } = {},
): Extractor {
  const threads = Math.min(cores, MOST_CORES) - 1
  const readBy: ReadBy = { extractor: extractorVersion(), codebook: codebook.fingerprint }
  let pool: Pool | undefined
  let mined = 0

  const extractHere = (doc: Doc): Extraction => ({ ...extract(doc, codebook), readBy })
  const extractAside = async (doc: Doc, { call }: Pool): Promise<Extraction> => {
    const found = (await call('extract', doc)) as SentFindings | Extraction
    return 'head' in found ? { ...receiveFindings(found, doc, codebook), readBy } : found
  }
  const mineOne = (): boolean =>
    pool?.runHere(
      (doc) => extractHere(doc as Doc),
      (doc) => (doc as Doc).text.length <= MOST_HERE,
    ) ?? false
  return {
    readBy,
    // As many again as threads have at hand are for this one.
    ahead: threads > 0 ? (threads + 1) * AT_HAND : 0,
    extract: (doc, codings = []) => {
      mined += doc.text.length
      if (threads < 1 || mined <= few) return withCodings(extractHere(doc), codings, codebook)
      pool ??= startPool(new URL('./extract-thread.js', import.meta.url), { codebook } satisfies ExtractData, threads, LIMITS) // biome-ignore format: one start
      return extractAside(doc, pool).then((found) => withCodings(found, codings, codebook))
    },
    async meanwhile(awaited) {
      let isSettled = false
      const settle = (): void => {
        isSettled = true
      }
      awaited.then(settle, settle)
      await nextTurn()
      while (!isSettled && mineOne()) await nextTurn()
      return awaited
    },
    close: async () => {
      await pool?.close()
    },
  }
}
