// Finds the files that paths on the command line mean: files as named, folders with all their documents.
import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

export interface FoundFile {
  readonly path: string
  /** Why it cannot be read, undefined where it can. */
  readonly problem?: string
}

const READABLE = /\.(txt|text|md|markdown)$/i

/** In the order given; inside a folder by name. A file named outright is taken whatever its ending: the reader says what it thinks of it. */
export function* findFiles(paths: readonly string[]): Generator<FoundFile> {
  for (const path of paths) {
    const stat = statSync(path, { throwIfNoEntry: false })
    if (!stat) yield { path, problem: 'there is no such file or folder' }
    else if (stat.isDirectory()) yield* filesIn(path)
    else yield { path }
  }
}

function* filesIn(folder: string): Generator<FoundFile> {
  const byName = (a: { name: string }, b: { name: string }): number => (a.name < b.name ? -1 : 1)
  const entries = readdirSync(folder, { withFileTypes: true }).filter(({ name }) => !name.startsWith('.'))
  for (const entry of entries.sort(byName)) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) yield* filesIn(path)
    else if (entry.isFile() && READABLE.test(entry.name)) yield { path }
  }
}
