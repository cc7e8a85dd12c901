// What the codebook's files list, read when the program is built and kept by the hash of each: YAML would cost each start half a second.
import { createHash } from 'node:crypto'
import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type CodebookFile, itemsOf } from '#lib/codebook/parse'
import { packageRoot } from './package-root.ts'

type Kept = { readonly [hash: string]: string }

const builtFile = join(packageRoot, 'dist', 'codebook-items.json')
/** What runs from its sources may read otherwise than what was built. */
const isBuilt = import.meta.url.endsWith('.js')

// The name belongs to it: themes are read otherwise than entries.
const hashOf = ({ name, text }: CodebookFile): string => createHash('sha256').update(`${name}\n${text}`).digest('hex')

/** Reads the files and keeps what they list, whole or not at all; one with a mistake is left to whoever reads it, and says what is wrong. */
export function keepItems(files: readonly CodebookFile[], path = builtFile): void {
  const kept = files.flatMap((file) => {
    const items = itemsOf(file)
    return items ? [[hashOf(file), items] as const] : []
  })
  writeFileSync(`${path}.new`, JSON.stringify(Object.fromEntries(kept)))
  renameSync(`${path}.new`, path)
}

/** The files, each with its items where just this text was read at the build. */
export function withKeptItems(files: readonly CodebookFile[], path = isBuilt ? builtFile : undefined): CodebookFile[] {
  const kept = path === undefined ? {} : keptIn(path)
  return files.map((file) => {
    const items = kept[hashOf(file)]
    return items ? { ...file, items } : file
  })
}

/** Nothing where there is no such file, or it was cut off: the YAML lies beside it. */
function keptIn(path: string): Kept {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    return {}
  }
}
