// Archives: their entries in memory, with limits on number, size and ratio. Nothing is ever written where a name says.
import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl'
import { LIMITS, type Limits } from '../limits.ts'
import { megabytes, RefusalError, refuse } from '../refusal.ts'
import { entryName, nameProblem } from './entry-name.ts'

export interface ArchiveEntry {
  /** Its path in the archive, with slashes. */
  readonly name: string
  readonly size: number
  /** @throws RefusalError where it cannot be unpacked */
  read(): Promise<Uint8Array>
}

export interface Archive {
  /** In the order of the archive; folders are none. */
  readonly entries: readonly ArchiveEntry[]
  /** Undefined where there is none of that name. */
  read(name: string): Promise<Uint8Array | undefined>
}

const ENCRYPTED = 1
const LINK = 0xa000
const KIND_OF_FILE = 0xf000
const UNPACK = 'Unpack it and add the files themselves.'

const isLink = ({ externalFileAttributes }: Entry): boolean => ((externalFileAttributes >>> 16) & KIND_OF_FILE) === LINK

/** @throws RefusalError for what is no archive, or one over the limits */
export async function openArchive(bytes: Uint8Array, limits: Limits = LIMITS): Promise<Archive> {
  const zip = await open(bytes)
  const entries: ArchiveEntry[] = []
  const names = new Set<string>()
  let total = 0
  try {
    for await (const entry of zip.eachEntry()) {
      const name = entryName(entry.fileNameRaw, entry.generalPurposeBitFlag)
      if (name.endsWith('/')) continue
      if (entries.length >= limits.entries)
        refuse(`it holds more than ${limits.entries} files`, 'Split it into several.')
      total += entry.uncompressedSize
      if (total > limits.unpacked)
        refuse(`it unpacks to more than ${megabytes(limits.unpacked)}`, 'Split it into several, or unpack it.')
      const isTwice = names.has(name)
      names.add(name)
      entries.push({ name, size: entry.uncompressedSize, read: () => unpacked(zip, entry, name, isTwice) })
    }
  } catch (error) {
    if (error instanceof RefusalError) throw error
    damaged(error)
  }
  if (total > limits.ratioFrom && total > limits.ratio * bytes.length)
    refuse(`it unpacks to ${Math.round(total / bytes.length)} times its size, the limit is ${limits.ratio}`, UNPACK)
  return { entries, read: async (name) => entries.find((entry) => entry.name === name)?.read() }
}

const damaged = (error: unknown): never => {
  const why = error instanceof Error ? error.message : String(error)
  return refuse(`it is damaged (${why})`, 'Pack or save it anew and add it again.', error)
}

async function open(bytes: Uint8Array): Promise<ZipFile> {
  try {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    return await fromBufferPromise(buffer, { lazyEntries: true, decodeStrings: false, autoClose: false })
  } catch (error) {
    return damaged(error)
  }
}

async function unpacked(zip: ZipFile, entry: Entry, name: string, isTwice: boolean): Promise<Uint8Array> {
  const problem = nameProblem(name)
  if (problem !== undefined) refuse(problem, 'Pack it again under a plain name.')
  if (isTwice) refuse('the archive holds two files of this name', UNPACK)
  if (isLink(entry)) refuse('it is a link to another file, which is not followed', 'Add that file itself.')
  if ((entry.generalPurposeBitFlag & ENCRYPTED) !== 0)
    refuse('it is locked with a password', 'Unpack it with the password and add the file itself.')
  try {
    const chunks: Buffer[] = []
    // What unpacks to more or less than the archive says is refused on the way.
    for await (const chunk of await zip.openReadStreamPromise(entry)) chunks.push(chunk)
    return new Uint8Array(Buffer.concat(chunks))
  } catch (error) {
    return damaged(error)
  }
}
