// Taking files in: each is read and mined by itself, kept in batches, and reported once it is on disk.
import { setImmediate as nextTurn } from 'node:timers/promises'
import type { Coding } from '#lib/coding'
import { type Doc, type DocId, isDocId } from '#lib/doc'
import type { Extraction } from '#lib/extract'
import type { Reasons } from '#lib/reading/infer'
import { readDocs } from '#lib/reading/read-docs'
import type { DocReading, FileSource, Reading } from '#lib/reading/reading'
import { checkExtraction } from './check-extraction.ts'
import type { AddOutcome, Store } from './store.ts'

/** A file to take in, or one that could not even be opened, and why. */
export type IngestFile = FileSource | { readonly name: string; readonly problem: string }

/** Mines one doc with what people coded in it, at once or in another thread. */
export type Extract = (doc: Doc, codings?: readonly Coding[]) => Extraction | Promise<Extraction>

/** All docs in one file, here or in another thread. */
export type ReadSource = (source: FileSource) => Promise<readonly Reading[]>

/**
 * What became of one file, or of one doc in it, which `file` then names by its place. Kept ones are on disk when this is told; a
 * refused one has left no trace.
 */
export type FileOutcome =
  | {
      readonly file: string
      readonly outcome: AddOutcome
      readonly id: DocId
      readonly title: string
      /** Why its metadata are what they are. */
      readonly reasons: Reasons
    }
  | { readonly file: string; readonly outcome: 'refused'; readonly reason: string; readonly remedy: string }

export type IngestCounts = Record<FileOutcome['outcome'], number>

export interface IngestOptions {
  /** Told of every doc and every refusal, in the order of the files; `at` is the place of its file among them, from 0. */
  readonly onOutcome?: (outcome: FileOutcome, at: number) => void
  /** How files are read; here, without knowing any outlets or places, where it is left out. */
  readonly read?: ReadSource
  /** Once aborted no further file is begun; what was begun is kept and told. */
  readonly signal?: AbortSignal
  /** Docs in one transaction at most. */
  readonly batch?: number
  /** Docs that are being mined at the same time at most, besides the next to be kept. */
  readonly ahead?: number
  /** What is awaited, as it comes; may do meanwhile what else there is to do. */
  readonly meanwhile?: <Result>(awaited: Promise<Result>) => Promise<Result>
}

const BATCH = 200
/** Characters in one transaction, about: large docs make small batches. */
const BATCH_TEXT = 1_000_000
/** Characters of docs that are mined at the same time, about. */
const AHEAD_TEXT = 4_000_000

type Refused = { readonly file: string; readonly at: number; readonly reason: string; readonly remedy: string }
type Mined = { readonly file: string; readonly at: number; readonly extraction: Extraction; readonly reasons: Reasons }
type Read = Mined | Refused

/** Where a reading comes from: its file's place among the files, its name and place in it. */
type Whence = Pick<Refused, 'file' | 'at'>

/** A file whose doc is being mined, or that was refused already. */
interface Begun {
  readonly doc: Doc | undefined
  readonly read: Read | Promise<Read>
}

const refusedBy = (whence: Whence, error: unknown): Refused => ({
  ...whence,
  reason: error instanceof Error ? error.message : String(error),
  remedy: 'Leave this file out, or change it as the reason says, and add it again.',
})

/** Begins with one doc: its findings, or why there are none; nothing that one doc holds stops the others. */
function begin({ doc, reasons, codings }: DocReading, whence: Whence, extract: Extract): Begun {
  const checked = (extraction: Extraction): Read => {
    checkExtraction(extraction)
    return { ...whence, extraction, reasons }
  }
  try {
    const found = extract(doc, codings)
    if (!(found instanceof Promise)) return { doc, read: checked(found) }
    return { doc, read: found.then(checked).catch((error: unknown) => refusedBy(whence, error)) }
  } catch (error) {
    return { doc: undefined, read: refusedBy(whence, error) }
  }
}

/**
 * What is known of a doc stays known until something else is said: adding a file again without its manifest changes nothing.
 * `docOf` answers the doc kept under an id.
 */
async function withWhatIsKnown(
  reading: DocReading,
  docOf: (id: string) => Promise<Doc | undefined>,
): Promise<DocReading> {
  const known = await docOf(reading.doc.id)
  if (!known) return reading
  const { title, country, lang, date, source } = known
  const { id: _, ...said } = reading.said
  return { ...reading, doc: { ...reading.doc, title, country, lang, date, source, ...said } }
}

/** The docs of one file; a file that could not be opened, or a reader that failed, is one refusal. */
export async function readingsOf(source: IngestFile, read: ReadSource): Promise<readonly Reading[]> {
  const refused = (reason: string, remedy: string) => [{ refused: { file: source.name, reason, remedy }, place: '' }]
  if ('problem' in source) return refused(source.problem, 'Mend that and add it again.')
  try {
    return await read(source)
  } catch (error) {
    const { reason, remedy } = refusedBy({ file: source.name, at: 0 }, error)
    return refused(reason, remedy)
  }
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
  const { onOutcome, signal, read = (source) => readDocs(source), batch = BATCH, ahead = 0 } = options
  const { meanwhile = (awaited) => awaited } = options
  const counts: IngestCounts = { added: 0, replaced: 0, unchanged: 0, refused: 0 }
  /** Docs that were begun and are not kept yet, of one id the last. */
  const waiting = new Map<string, Doc>()
  let held: Read[] = []
  let heldText = 0

  const tell = (outcome: FileOutcome, at: number) => {
    counts[outcome.outcome]++
    onOutcome?.(outcome, at)
  }
  const keep = async () => {
    const kept = await store.addDocs(held.flatMap((one) => ('extraction' in one ? [one.extraction] : [])))
    let next = 0
    for (const one of held) {
      const { at, file } = one
      if ('reason' in one) {
        tell({ file, outcome: 'refused', reason: one.reason, remedy: one.remedy }, at)
        continue
      }
      const { id, title } = one.extraction.doc
      tell({ file, outcome: kept[next++] ?? 'unchanged', id, title, reasons: one.reasons }, at)
    }
    for (const one of held)
      if ('extraction' in one && waiting.get(one.extraction.doc.id) === one.extraction.doc)
        waiting.delete(one.extraction.doc.id)
    held = []
    heldText = 0
  }

  const begun: Begun[] = []
  let begunText = 0
  const settleNext = async () => {
    const next = begun.shift()
    if (!next) return
    const read = next.read instanceof Promise ? await meanwhile(next.read) : next.read
    begunText -= next.doc?.text.length ?? 0
    if (next.doc && 'reason' in read && waiting.get(next.doc.id) === next.doc) waiting.delete(next.doc.id)
    held.push(read)
    if ('extraction' in read) heldText += read.extraction.doc.text.length
    if (held.length >= batch || heldText >= BATCH_TEXT) await keep()
  }
  const docOf = async (id: string): Promise<Doc | undefined> =>
    waiting.get(id) ?? (isDocId(id) ? (await store.getDoc(id))?.doc : undefined)

  let at = 0
  for await (const source of files) {
    if (signal?.aborted) break
    const { name } = source
    // Each is let go of once it is kept: a table may hold a hundred thousand.
    const readings = (await readingsOf(source, read)).toReversed()
    for (let reading = readings.pop(); reading && !signal?.aborted; reading = readings.pop()) {
      const whence = { file: name + reading.place, at }
      const next: Begun =
        'refused' in reading
          ? { doc: undefined, read: { ...reading.refused, ...whence } }
          : begin(await withWhatIsKnown(reading, docOf), whence, extract)
      begun.push(next)
      if (next.doc) waiting.set(next.doc.id, next.doc)
      begunText += next.doc?.text.length ?? 0
      while (begun.length > ahead || (begunText > AHEAD_TEXT && begun.length > 1)) await settleNext()
      await nextTurn() // lets an abort or another change be heard
    }
    at++
  }
  while (begun.length > 0) await settleNext()
  if (held.length > 0) await keep()
  return counts
}
