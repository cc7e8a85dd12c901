// The folders of an inbox, one a job in the order they came: each part's bytes in one file, its head in another, and a file of notes.
import { mkdir, open, readdir, readFile, rename, rm, rmdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { type Note, note, type PartHead, partHead } from './written.ts'

export interface JobFolder {
  /** Resolves once bytes and head are on disk; a part without its head was never there. */
  write(part: number, head: PartHead, bytes: readonly Uint8Array[]): Promise<void>
  read(part: number, from: number, size: number): Promise<Uint8Array>
  append(note: Note): Promise<void>
  contents(): Promise<{ parts: { part: number; head: PartHead }[]; notes: Note[] }>
}

const NAME = /^(\d{6,})-([\w-]+)$/
const HEAD = /^(\d+)\.json$/

/** Folders inside `root`, which is made for the first and goes with the last. */
export function jobFolders(root: string) {
  const known = new Map<string, string>()
  let last = 0
  const look = async (): Promise<void> => {
    for (const name of (await readdir(root).catch(() => [])).sort()) {
      const [, place, id] = NAME.exec(name) ?? []
      if (id === undefined) continue
      last = Math.max(last, Number(place))
      known.set(id, join(root, name))
    }
  }
  let looked: Promise<void> | undefined
  return {
    async of(id: string): Promise<JobFolder> {
      looked ??= look()
      await looked
      const path = known.get(id) ?? join(root, `${String(++last).padStart(6, '0')}-${id}`)
      known.set(id, path)
      if (await mkdir(path, { recursive: true })) for (const folder of [root, dirname(root)]) await syncFolder(folder)
      return jobFolder(path)
    },
    async all(): Promise<{ id: string; folder: JobFolder }[]> {
      looked ??= look()
      await looked
      return [...known].map(([id, path]) => ({ id, folder: jobFolder(path) }))
    },
    async remove(id: string): Promise<void> {
      const path = known.get(id)
      known.delete(id)
      if (path !== undefined) await rm(path, { recursive: true, force: true })
      if (known.size === 0) await rmdir(root).catch(() => {})
    },
  }
}

function jobFolder(path: string): JobFolder {
  const bytesOf = (part: number) => join(path, `${part}.bytes`)
  const notes = join(path, 'notes.jsonl')
  return {
    async write(part, head, bytes) {
      await writeDurably(bytesOf(part), bytes)
      await writeDurably(join(path, `${part}.json`), [Buffer.from(JSON.stringify(head))])
    },
    async read(part, from, size) {
      const file = await open(bytesOf(part), 'r')
      try {
        const bytes = new Uint8Array(size)
        const { bytesRead } = await file.read(bytes, 0, size, from)
        if (bytesRead < size) throw new Error(`${bytesOf(part)} is cut short`)
        return bytes
      } finally {
        await file.close()
      }
    },
    async append(line) {
      const file = await open(notes, 'a')
      try {
        // Whoever was killed may have left a line without its end.
        await file.writeFile(`\n${JSON.stringify(line)}\n`)
        await file.datasync()
      } finally {
        await file.close()
      }
    },
    async contents() {
      const numbers = (await readdir(path)).flatMap((name) => HEAD.exec(name)?.[1] ?? []).map(Number)
      const parts = await Promise.all(
        numbers
          .sort((a, b) => a - b)
          .map(async (part) => ({
            part,
            head: partHead.parse(JSON.parse(await readFile(join(path, `${part}.json`), 'utf8'))),
          })),
      )
      return { parts, notes: notesIn(await readFile(notes, 'utf8').catch(() => '')) }
    },
  }
}

/** What is cut short was never acted on. */
function notesIn(text: string): Note[] {
  return text.split('\n').flatMap((line) => {
    try {
      return [note.parse(JSON.parse(line))]
    } catch {
      return []
    }
  })
}

/** All of the file, or nothing under this name. */
async function writeDurably(path: string, pieces: readonly Uint8Array[]): Promise<void> {
  const growing = `${path}.part`
  const file = await open(growing, 'w')
  try {
    for (const piece of pieces) await file.writeFile(piece)
    await file.sync()
  } finally {
    await file.close()
  }
  await rename(growing, path)
  await syncFolder(dirname(path))
}

/** Makes names in a folder durable where the system knows how. */
async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, 'r').catch(() => undefined)
  await folder?.sync().catch(() => {})
  await folder?.close()
}
