// Reads the codebook's YAML files from a folder, and for a collection what people changed in them.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Store } from '#graph/store'
import { withOwn } from '#lib/codebook/own'
import type { CodebookFile } from '#lib/codebook/parse'
import { withKeptItems } from './codebook-items.ts'
import { UsageError } from './failure.ts'
import { packageRoot } from './package-root.ts'

export const ownCodebook = join(packageRoot, 'seeds', 'codebook')

/** All .yaml files of `folder`, by name. @throws UsageError when there are none */
export function readCodebookFiles(folder: string = ownCodebook): CodebookFile[] {
  let names: string[]
  try {
    names = readdirSync(folder).filter((name) => name.endsWith('.yaml'))
  } catch (cause) {
    throw new UsageError(`the codebook folder ${folder} cannot be read: name a folder of YAML files with --codebook`, {
      cause,
    })
  }
  if (names.length === 0)
    throw new UsageError(`the codebook folder ${folder} holds no .yaml file: name another with --codebook`)
  return withKeptItems(names.sort().map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') })))
}

/** The files, with what people changed for the collection in `store`. */
export const filesFor = async (
  store: Pick<Store, 'ownCodebook'>,
  files: readonly CodebookFile[],
): Promise<readonly CodebookFile[]> => withOwn(files, (await store.ownCodebook()).accepted)
