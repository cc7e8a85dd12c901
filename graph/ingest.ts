// Taking files in: each is read and mined by itself, kept in batches, and reported once it is on disk.
import { setImmediate as nextTurn } from 'node:timers/promises'
import { type Doc, type DocId, isDocId } from '#lib/doc'
import type { Extraction } from '#lib/extract'
import type { Origins } from '#lib/reading/origins'
import { type FileSource, idOfBytes, readFile } from '#lib/reading/read-file'
import { checkExtraction } from './check-extraction.ts'
import type { AddOutcome, Store } from './store.ts'

/** A file to take in, or one that could not even be opened, and why. */
export type IngestFile = FileSource | { readonly name: string; readonly problem: string }

/** What became of one file. Kept ones are on disk when this is told; a refused one has left no trace. */
export type FileOutcome =
  | { readonly file: string; readonly outcome: AddOutcome; readonly id: DocId; readonly title: string }
  | { readonly file: string; readonly outcome: 'refused'; readonly reason: string; readonly remedy: string }

export type IngestCounts = Record<FileOutcome['outcome'], number>

export interface IngestOptions {
  /** Told of every file, in the order of the files. */
  readonly onOutcome?: (outcome: FileOutcome) => void
  /** Outlets and places that a text may name as its own. */
  readonly origins?: Origins
  /** Once aborted no further file is begun; what was begun is kept and told. */
  readonly signal?: AbortSignal
  /** Docs in one transaction at most. */
  readonly batch?: number
}

const BATCH = 200
/** Characters in one transaction, about: large docs make small batches. */
const BATCH_TEXT = 1_000_000

type Read =
  | { readonly file: string; readonly extraction: Extraction }
  | { readonly file: string; readonly reason: string; readonly remedy: string }

/** One file's findings, or why there are none; nothing that one file holds stops the others. */
function readOne(source: IngestFile, extract: (doc: Doc) => Extraction, origins: Origins | undefined): Read {
  if ('problem' in source) return { file: source.name, reason: source.problem, remedy: 'Mend that and add it again.' }
  try {
    const reading = readFile(source, origins)
    if ('refused' in reading) return { ...reading.refused, file: source.name }
    const extraction = extract(reading.doc)
    checkExtraction(extraction)
    return { file: source.name, extraction }
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    return {
      file: source.name,
      reason,
      remedy: 'Leave this file out, or change it as the reason says, and add it again.',
    }
  }
}

/**
 * What is known of a file's doc stays known until something else is said: adding a file again without its manifest
 * changes nothing. `docOf` answers the doc kept under an id.
 */
async function withWhatIsKnown(
  source: IngestFile,
  docOf: (id: string) => Promise<Doc | undefined>,
): Promise<IngestFile> {
  if ('problem' in source) return source
  const known = await docOf(source.meta?.id ?? idOfBytes(source.bytes))
  if (!known) return source
  const { title, country, lang, date, source: publisher } = known
  return { ...source, meta: { title, country, lang, date, source: publisher, ...source.meta } }
}

/**
 * Reads `files` one after the other and keeps them in `store`. A file that cannot be read is refused and the rest goes in.
 * @throws StoreError when a batch cannot be kept: the files told until then are on disk, none after them is
 */
export async function ingest(
  store: Store,
  extract: (doc: Doc) => Extraction,
  files: Iterable<IngestFile> | AsyncIterable<IngestFile>,
  options: IngestOptions = {},
): Promise<IngestCounts> {
  const { onOutcome, signal, origins, batch = BATCH } = options
  const counts: IngestCounts = { added: 0, replaced: 0, unchanged: 0, refused: 0 }
  let held: Read[] = []
  let heldText = 0

  const tell = (outcome: FileOutcome) => {
    counts[outcome.outcome]++
    onOutcome?.(outcome)
  }
  const keep = async () => {
    const kept = await store.addDocs(held.flatMap((one) => ('extraction' in one ? [one.extraction] : [])))
    let next = 0
    for (const one of held) {
      if ('reason' in one) {
        tell({ ...one, outcome: 'refused' })
        continue
      }
      const { id, title } = one.extraction.doc
      tell({ file: one.file, outcome: kept[next++] ?? 'unchanged', id, title })
    }
    held = []
    heldText = 0
  }

  const docOf = async (id: string): Promise<Doc | undefined> => {
    const waiting = held.flatMap((one) =>
      'extraction' in one && one.extraction.doc.id === id ? [one.extraction.doc] : [],
    )
    return waiting.at(-1) ?? (isDocId(id) ? (await store.getDoc(id))?.doc : undefined)
  }

  for await (const source of files) {
    if (signal?.aborted) break
    const read = readOne(await withWhatIsKnown(source, docOf), extract, origins)
    held.push(read)
    if ('extraction' in read) heldText += read.extraction.doc.text.length
    if (held.length >= batch || heldText >= BATCH_TEXT) await keep()
    await nextTurn() // lets an abort or another change be heard
  }
  if (held.length > 0) await keep()
  return counts
}
