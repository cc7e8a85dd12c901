// Reading files: text at once, everything else in a thread of its own, with limits on its time and memory.
import { baseName, kindOfName } from '#lib/reading/file-kind'
import type { Origins } from '#lib/reading/origins'
import { readFile } from '#lib/reading/read-file'
import type { FileSource, Reading } from '#lib/reading/reading'
import type { ReadData } from './read-thread.ts'
import { startThread } from './thread/start-thread.ts'

export interface Reader {
  /** All docs in a file, in its order; never rejects: what cannot be read is a refusal. */
  read(source: FileSource): Promise<readonly Reading[]>
  close(): Promise<void>
}

/** Bytes of a file after which the thread begins anew: what it needed for so much is not kept while other files are read. */
const LARGE = 8 * 1024 * 1024

export interface ReaderLimits {
  /** Seconds for one file. */
  readonly seconds?: number
  /** Megabytes of objects that reading one file may need. */
  readonly memory?: number
}

/** @param origins outlets and places that a text may name as its own */
export function openReader(origins: Origins, { seconds = 60, memory = 1024 }: ReaderLimits = {}): Reader {
  const data: ReadData = { origins }
  const thread = startThread(new URL('./read-thread.js', import.meta.url), data, {
    limits: { maxOldGenerationSizeMb: memory, stackSizeMb: 8 },
  })
  // One file at a time: the time limit and the death of the thread are that file's alone.
  let last: Promise<unknown> = Promise.resolve()

  const readAside = async (source: FileSource): Promise<readonly Reading[]> => {
    let late = false
    let resting: Promise<void> | undefined
    const timer = setTimeout(() => {
      late = true
      resting = thread.rest()
    }, seconds * 1000)
    try {
      const readings = (await thread.call('read', source)) as readonly Reading[]
      if (source.bytes.length > LARGE) await thread.rest()
      return readings
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error)
      const reason = late
        ? `reading it took longer than ${seconds} seconds`
        : `reading it took more than this program gives to one file (${why})`
      const remedy = 'Split it into smaller files, or save it as text, and add that.'
      return [{ refused: { file: baseName(source.name), reason, remedy }, place: '' }]
    } finally {
      clearTimeout(timer)
      // Two of them would need twice the memory.
      await resting
    }
  }
  return {
    read: (source) => {
      const kind = kindOfName(source.name)
      if (kind === undefined || kind === 'txt' || kind === 'md') return Promise.resolve([readFile(source, origins)])
      const reading = last.then(() => readAside(source))
      last = reading
      return reading
    },
    close: () => thread.close(),
  }
}
