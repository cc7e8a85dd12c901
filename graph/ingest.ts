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

/** Mines one doc, at once or in another thread. */
export type Extract = (doc: Doc) => Extraction | Promise<Extraction>

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
  /** Docs that are being mined at the same time at most, besides the next to be kept. */
  readonly ahead?: number
}

const BATCH = 200
/** Characters in one transaction, about: large docs make small batches. */
const BATCH_TEXT = 1_000_000
/** Characters of docs that are mined at the same time, about. */
const AHEAD_TEXT = 8_000_000

type Refused = { readonly file: string; readonly reason: string; readonly remedy: string }
type Read = { readonly file: string; readonly extraction: Extraction } | Refused

/** A file whose doc is being mined, or that was refused already. */
interface Begun {
  readonly doc: Doc | undefined
  readonly read: Read | Promise<Read>
}

const refusedBy = (file: string, error: unknown): Refused => ({
  file,
  reason: error instanceof Error ? error.message : String(error),
  remedy: 'Leave this file out, or change it as the reason says, and add it again.',
})

const checked = (file: string, extraction: Extraction): Read => {
  checkExtraction(extraction)
  return { file, extraction }
}

/** Begins with one file: its findings, or why there are none; nothing that one file holds stops the others. */
function begin(source: IngestFile, extract: Extract, origins: Origins | undefined): Begun {
  const file = source.name
  if ('problem' in source)
    return { doc: undefined, read: { file, reason: source.problem, remedy: 'Mend that and add it again.' } }
  let doc: Doc | undefined
  try {
    const reading = readFile(source, origins)
    if ('refused' in reading) return { doc, read: { ...reading.refused, file } }
    doc = reading.doc
    const found = extract(doc)
    if (!(found instanceof Promise)) return { doc, read: checked(file, found) }
    const read = found.then((extraction) => checked(file, extraction)).catch((error: unknown) => refusedBy(file, error))
    return { doc, read }
  } catch (error) {
    return { doc: undefined, read: refusedBy(file, error) }
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
  extract: Extract,
  files: Iterable<IngestFile> | AsyncIterable<IngestFile>,
  options: IngestOptions = {},
): Promise<IngestCounts> {
  const { onOutcome, signal, origins, batch = BATCH, ahead = 0 } = options
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

  const begun: Begun[] = []
  let begunText = 0
  const settleNext = async () => {
    const next = begun.shift()
    if (!next) return
    const read = await next.read
    begunText -= next.doc?.text.length ?? 0
    held.push(read)
    if ('extraction' in read) heldText += read.extraction.doc.text.length
    if (held.length >= batch || heldText >= BATCH_TEXT) await keep()
  }
  const docOf = async (id: string): Promise<Doc | undefined> => {
    const waiting = [
      ...held.flatMap((one) => ('extraction' in one ? [one.extraction.doc] : [])),
      ...begun.flatMap(({ doc }) => doc ?? []),
    ]
    return waiting.findLast((doc) => doc.id === id) ?? (isDocId(id) ? (await store.getDoc(id))?.doc : undefined)
  }

  for await (const source of files) {
    if (signal?.aborted) break
    const next = begin(await withWhatIsKnown(source, docOf), extract, origins)
    begun.push(next)
    begunText += next.doc?.text.length ?? 0
    while (begun.length > ahead || (begunText > AHEAD_TEXT && begun.length > 1)) await settleNext()
    await nextTurn() // lets an abort or another change be heard
  }
  while (begun.length > 0) await settleNext()
  if (held.length > 0) await keep()
  return counts
}
