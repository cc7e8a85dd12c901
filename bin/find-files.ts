// Finds the files that paths on the command line mean: files as named, folders with all their documents.
import { readdirSync, realpathSync, type Stats, statSync } from 'node:fs'
import { join } from 'node:path'
import { kindOfName } from '#lib/reading/file-kind'
import { isManifest } from '#lib/reading/manifest'

export type FoundFile =
  | { readonly path: string; readonly bytes: number }
  /** Why it cannot be read. */
  | { readonly path: string; readonly problem: string }
  /** In a folder, but of a kind that is not read. */
  | { readonly path: string; readonly aside: true }

/** A file whose name has no ending may be anything. */
const isReadable = (path: string): boolean => /\.[^./\\]+$/.test(path) && kindOfName(path) !== undefined

/** In the order given; inside a folder by name. A file named outright is taken whatever its ending: the reader says what it thinks of it. */
export function* findFiles(paths: readonly string[]): Generator<FoundFile> {
  for (const path of paths) yield* findAt(path, new Set())
}

/** @param above the folders that led here, so that a link to one of them leads nowhere */
function* findAt(path: string, above: ReadonlySet<string>): Generator<FoundFile> {
  const stat = statOf(path)
  if ('problem' in stat) yield { path, problem: stat.problem }
  else if (stat.isDirectory()) yield* findIn(path, above)
  else if (stat.isFile()) yield { path, bytes: stat.size }
  else yield { path, problem: 'it is neither a file nor a folder' }
}

function* findIn(folder: string, above: ReadonlySet<string>): Generator<FoundFile> {
  const real = realpathSync(folder)
  if (above.has(real)) return
  let names: string[]
  try {
    names = readdirSync(folder)
  } catch (error) {
    return yield { path: folder, problem: `this account cannot look into it (${codeOf(error)})` }
  }
  for (const name of names.filter((name) => !name.startsWith('.') && !isManifest(name)).sort()) {
    for (const found of findAt(join(folder, name), new Set([...above, real]))) {
      yield 'bytes' in found && !isReadable(found.path) ? { path: found.path, aside: true } : found
    }
  }
}

function statOf(path: string): Stats | { readonly problem: string } {
  try {
    return statSync(path, { throwIfNoEntry: false }) ?? { problem: 'there is no such file or folder' }
  } catch (error) {
    return { problem: `it cannot be reached (${codeOf(error)})` }
  }
}

/** What the system calls an error ("EACCES"). */
export const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : String(error)
