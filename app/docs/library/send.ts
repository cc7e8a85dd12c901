// Sends files to the server in parts, so that many go in while others are still being sent, and none is lost on the way.
import { ask, type Known, Refused, whenThere } from './asking.ts'

/** Of one part; a larger file goes by itself. */
const MOST_FILES = 100
const MOST_BYTES = 16 * 1024 * 1024

/** A file that did not reach the server, and the server's reason; none where the browser could not read it. */
export interface Unsent {
  readonly name: string
  readonly reason: string | undefined
}
export interface Hearers {
  /** Hears after each part how many files are done with, and how many of them arrived. */
  readonly onSent: (sent: number, arrived: number) => void
  readonly onUnsent: (unsent: Unsent) => void
  /** Hears why nothing goes on at the moment, and undefined once it does. */
  readonly onWait: (reason: string | undefined) => void
}

/**
 * Sends `files` as the job of this id. While the server is away or has no room, the same part is sent again; it takes each once.
 * @throws Refused when the server takes no more of the job
 */
export async function sendInParts(
  job: string,
  files: readonly File[],
  known: Known,
  { onSent, onUnsent, onWait }: Hearers,
): Promise<void> {
  let number = 0
  let arrived = 0
  const send = async (part: readonly File[]): Promise<void> => {
    const there = await readableAmong(part)
    for (const file of part) if (!there.includes(file)) onUnsent({ name: file.name, reason: undefined })
    if (there.length === 0) return
    const body = formOf(there, { ...known, job, part: String(number) })
    await ask('/api/docs', { method: 'POST', body })
    number++
    arrived += there.length
  }
  const sendAll = async (part: readonly File[]): Promise<void> => {
    try {
      await whenThere(() => send(part), onWait)
    } catch (error) {
      if (!(error instanceof Refused) || error.status !== 413) throw error
      // One of them is too large, which is not the others' fault.
      const [one] = part
      if (part.length === 1) onUnsent({ name: one?.name ?? '', reason: error.message })
      else for (const file of part) await sendAll([file])
    }
  }
  let sent = 0
  for (const part of partsOf(files)) {
    await sendAll(part)
    sent += part.length
    onSent(sent, arrived)
  }
}

/** Without folders, and what was moved or locked since it was chosen. */
async function readableAmong(files: readonly File[]): Promise<readonly File[]> {
  const looked = await Promise.all(
    files.map((file) =>
      file
        .slice(0, 1)
        .arrayBuffer()
        .then(() => [file])
        .catch(() => []),
    ),
  )
  return looked.flat()
}

function formOf(files: readonly File[], fields: Readonly<Record<string, string>>): FormData {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) if (value.trim() !== '') form.append(name, value.trim())
  for (const file of files) form.append('file', file, file.name)
  return form
}

function partsOf(files: readonly File[]): File[][] {
  const parts: File[][] = []
  let bytes = 0
  for (const file of files) {
    const part = parts.at(-1)
    bytes += file.size
    if (part && part.length < MOST_FILES && bytes <= MOST_BYTES) part.push(file)
    else {
      parts.push([file])
      bytes = file.size
    }
  }
  return parts
}
