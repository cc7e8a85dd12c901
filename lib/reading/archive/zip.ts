// ZIP archives of files: each is read as if it had been brought by itself, with what a manifest in the archive says of it.
import type { Container } from '../container.ts'
import { checkSize, decode } from '../decode.ts'
import { baseName } from '../file-kind.ts'
import { isManifest, ManifestError, readManifest } from '../manifest.ts'
import { type FileSource, type Reading, refusedBy } from '../reading.ts'
import { refuse } from '../refusal.ts'
import type { SaidMeta } from '../said-meta.ts'
import { type ArchiveEntry, openArchive } from './archive.ts'

/** How one file of the archive is read. */
export type ReadInside = (source: FileSource, container: Container) => Promise<Reading[]>

const folderOf = (name: string): string => name.slice(0, name.lastIndexOf('/') + 1)
/** What programs add for themselves. */
const isHidden = (name: string): boolean =>
  name.split('/').some((step) => /^(?:\.|__MACOSX$)/.test(step) && step !== '..')

export async function readZip(bytes: Uint8Array, whole: Container, read: ReadInside): Promise<Reading[]> {
  const { limits, said } = whole
  checkSize(bytes, limits.file, 'Split it into several, or unpack it.')
  const { entries } = await openArchive(bytes, limits)
  const files = entries.filter(({ name }) => !isHidden(name))
  const known = await manifestsIn(files)
  const docs = files.filter(({ name }) => !isManifest(baseName(name)))
  if (docs.length === 0) refuse('there is no file in it', 'Add an archive with files in it.')
  const readings: Reading[] = []
  for (const entry of docs) {
    const at = `/${entry.name}`
    try {
      const meta = { ...known.get(entry.name), ...said }
      const inside = { ...whole, file: whole.file + at, place: whole.place + at }
      readings.push(...(await read({ name: entry.name, bytes: await entry.read(), meta }, inside)))
    } catch (error) {
      readings.push(refusedBy(error, whole.file + at, whole.place + at))
    }
  }
  return readings
}

/** What the manifests say, by the path of the file. @throws RefusalError for a broken one */
async function manifestsIn(files: readonly ArchiveEntry[]): Promise<ReadonlyMap<string, SaidMeta>> {
  const known = new Map<string, SaidMeta>()
  for (const { name, read } of files.filter((one) => isManifest(baseName(one.name)))) {
    const { text } = decode(await read())
    try {
      for (const [file, said] of readManifest(text, name)) known.set(folderOf(name) + file, said)
    } catch (error) {
      if (!(error instanceof ManifestError)) throw error
      const [problem] = error.problems
      refuse(
        `its ${name} is broken: line ${problem?.line}: ${problem?.reason}`,
        'Mend it, or take it out of the archive.',
      )
    }
  }
  return known
}
