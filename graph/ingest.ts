// Ingest: reads files, extracts what they speak of and keeps it, batch by batch; a file that cannot be read never stops the rest.
import type { Codebook } from '#lib/codebook/codebook'
import type { DocId } from '#lib/doc'
import { type Extraction, extract } from '#lib/extract'
import { type FileSource, readFile } from '#lib/reading/read-file'
import { type AddOutcome, type Store, StoreError } from './store.ts'

/** A file to bring in, or one that could not even be opened and why. */
export type IngestFile = FileSource | { readonly name: string; readonly problem: string }

export interface FileOutcome {
  /** Its place among the files given. */
  readonly index: number
  readonly name: string
  readonly outcome: AddOutcome | 'refused'
  readonly doc?: DocId
  /** Why it was refused, and the way out. */
  readonly reason?: string
}

export interface IngestOptions {
  /** Hears of each file, in the order given within a batch: once it is durable, or refused. */
  readonly onOutcome: (outcome: FileOutcome) => void
  /** A batch is one transaction: at most so many docs … */
  readonly docsInBatch?: number
  /** … and, but for a single larger doc, so many characters. */
  readonly charsInBatch?: number
}

interface Read {
  readonly index: number
  readonly name: string
  readonly extraction: Extraction
}

/**
 * Brings files in. Acknowledged is durable: an outcome is told after its commit.
 * @throws StoreError where the store cannot go on (full, gone, busy); what was told before stays kept, the rest is not there
 */
export async function ingest(
  store: Store,
  codebook: Codebook,
  files: Iterable<IngestFile>,
  { onOutcome, docsInBatch = 200, charsInBatch = 1_000_000 }: IngestOptions,
): Promise<void> {
  let batch: Read[] = []
  let chars = 0
  const flush = async (): Promise<void> => {
    for (const outcome of await keep(store, batch)) onOutcome(outcome)
    batch = []
    chars = 0
  }
  let index = 0
  for (const file of files) {
    const read = readOne(file, index++, codebook)
    if ('outcome' in read) onOutcome(read)
    else {
      chars += read.extraction.doc.text.length
      if (batch.length > 0 && chars > charsInBatch) await flush()
      if (batch.push(read) >= docsInBatch) await flush()
    }
  }
  await flush()
}

function readOne(file: IngestFile, index: number, codebook: Codebook): Read | FileOutcome {
  const { name } = file
  const refuse = (reason: string): FileOutcome => ({ index, name, outcome: 'refused', reason })
  if ('problem' in file) return refuse(file.problem)
  try {
    const reading = readFile(file)
    if ('refused' in reading) return refuse(`${reading.refused.reason}. ${reading.refused.remedy}`)
    return { index, name, extraction: extract(reading.doc, codebook) }
  } catch (error) {
    return refuse(
      `it could not be read through (${messageOf(error)}): leave it out, and tell the makers of this program`,
    )
  }
}

/** One transaction for all; where one doc is not fit to keep, one for each, so that it alone is refused. */
async function keep(store: Store, batch: readonly Read[]): Promise<FileOutcome[]> {
  if (batch.length === 0) return []
  try {
    const outcomes = await store.addDocs(batch.map(({ extraction }) => extraction))
    return batch.map(({ index, name, extraction }, i) => ({
      index,
      name,
      outcome: outcomes[i] ?? 'unchanged',
      doc: extraction.doc.id,
    }))
  } catch (error) {
    if (error instanceof StoreError) throw error
    const [only] = batch
    if (batch.length === 1 && only)
      return [{ index: only.index, name: only.name, outcome: 'refused', reason: messageOf(error) }]
    const alone: FileOutcome[] = []
    for (const read of batch) alone.push(...(await keep(store, [read])))
    return alone
  }
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))
