// What the codebook's files list, read when the program is built and kept by the hash of each: YAML would cost each start half a second.
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type CodebookFile, itemsOf } from '#lib/codebook/parse'
import { packageRoot } from './package-root.ts'

type Kept = { readonly [hash: string]: string }

const keptFile = join(packageRoot, 'dist', 'codebook-items.json')
// The name belongs to it: themes are read otherwise than entries.
const hashOf = ({ name, text }: CodebookFile): string => createHash('sha256').update(`${name}\n${text}`).digest('hex')

/** Reads the files and keeps what they list; one with a mistake is left to whoever reads it, and says what is wrong. */
export function keepItems(files: readonly CodebookFile[]): void {
  const kept = files.flatMap((file) => {
    const items = itemsOf(file)
    return items ? [[hashOf(file), items] as const] : []
  })
  writeFileSync(keptFile, JSON.stringify(Object.fromEntries(kept)))
}

/** The files, each with its items where just this text was read at the build. */
export function withKeptItems(files: readonly CodebookFile[]): CodebookFile[] {
  const kept: Kept = existsSync(keptFile) ? JSON.parse(readFileSync(keptFile, 'utf8')) : {}
  return files.map((file) => {
    const items = kept[hashOf(file)]
    return items ? { ...file, items } : file
  })
}
