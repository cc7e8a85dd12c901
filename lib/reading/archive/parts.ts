// The parts of an office file, which is an archive: each XML part is looked over before anything reads it.
import { decode } from '../decode.ts'
import { charsetOf } from '../html/charset.ts'
import type { Limits } from '../limits.ts'
import { refuse } from '../refusal.ts'
import { type Archive, openArchive } from './archive.ts'

const XML = /\.(?:xml|rels|opf|xhtml|html?|ncx)$/i
const DECLARES = /<!ENTITY/i
const SAVE = 'Save it anew in its own program and add it again.'

/**
 * @param needed a part that makes it the file that it says it is (`what`)
 * @throws RefusalError where that is missing, or a part declares entities, which can grow without end or name other files
 */
export async function openParts(bytes: Uint8Array, needed: string, what: string, limits: Limits): Promise<Archive> {
  const archive = await openArchive(bytes, limits)
  if (!archive.entries.some(({ name }) => name === needed))
    refuse(`it is an archive, but no ${what}: there is no ${needed} in it`, SAVE)
  for (const entry of archive.entries)
    if (XML.test(entry.name) && DECLARES.test(latin(await entry.read())))
      refuse(`its part ${entry.name} declares XML entities, which are not read`, SAVE)
  return archive
}

const latin = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')

/** A part as text; "" where it is not there. @throws RefusalError where it is no text */
export async function partText(archive: Archive, name: string, limits: Limits): Promise<string> {
  const bytes = await archive.read(name)
  return bytes === undefined || bytes.length === 0 ? '' : decode(bytes, limits.unpacked, charsetOf(bytes)).text
}
