// A file that a command writes: always a new one, so that nothing is ever overwritten, and whole or not there.
import { open, rm } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { UsageError } from './failure.ts'
import { codeOf } from './find-files.ts'

const REASONS: Readonly<Record<string, string>> = {
  EEXIST: 'is there already',
  ENOENT: 'lies in a folder that is not there',
  ENOTDIR: 'lies in what is no folder',
  EACCES: 'lies where this account may not write',
  EROFS: 'lies where nothing can be written',
}

/** @throws UsageError where `file` is there already or its place cannot be written to; what goes wrong later leaves no file */
export async function writeNew(file: string, content: string | Uint8Array | AsyncIterable<string>): Promise<void> {
  const handle = await open(file, 'wx').catch((cause: unknown) => {
    const code = codeOf(cause)
    throw new UsageError(`${file} ${REASONS[code] ?? `cannot be written (${code})`}; name a new file`, { cause })
  })
  const pieces = typeof content === 'string' || content instanceof Uint8Array ? [content] : content
  try {
    await pipeline(Readable.from(pieces), handle.createWriteStream())
  } catch (error) {
    await rm(file, { force: true })
    throw error
  }
}
