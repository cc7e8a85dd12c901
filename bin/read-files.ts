// Reads what paths on the command line mean: each file's bytes with what its folder's manifest and the flags say of it.
import { existsSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import type { IngestFile } from '#graph/ingest'
import { decode } from '#lib/reading/decode'
import { READ_ENDINGS } from '#lib/reading/file-kind'
import { LIMITS } from '#lib/reading/limits'
import { MANIFESTS, readManifest } from '#lib/reading/manifest'
import { RefusalError } from '#lib/reading/refusal'
import type { SaidMeta } from '#lib/reading/said-meta'
import { UsageError } from './failure.ts'
import { codeOf, type FoundFile, findFiles } from './find-files.ts'

/** What paths mean: files to read, their bytes not read yet, and what a person should hear of besides. */
export interface Plan {
  readonly files: readonly (FoundFile & { readonly meta: SaidMeta })[]
  readonly notes: readonly string[]
}

/** All files that `paths` mean. A flag overrides the manifest. @throws UsageError for a broken manifest, before anything is read */
export function planFiles(paths: readonly string[], said: SaidMeta = {}): Plan {
  const manifests = new Map<string, Manifest>()
  const manifestOf = (folder: string): Manifest['items'] => {
    const known = manifests.get(folder) ?? readManifestOf(folder)
    manifests.set(folder, known)
    return known.items
  }
  const found = [...findFiles(paths)]
  const files = found
    .filter((file) => !('aside' in file))
    .map((file) => ({ ...file, meta: { ...manifestOf(dirname(file.path)).get(basename(file.path)), ...said } }))
  const aside = found
    .filter((file) => 'aside' in file)
    .map(({ path }) => `left aside ${path}: files of its kind are not read, only ${READ_ENDINGS.join(', ')}`)
  const missing = [...manifests].flatMap(([folder, { path, items }]) =>
    [...items.keys()]
      .filter((name) => !existsSync(join(folder, name)))
      .map((name) => `${path} speaks of ${name}, which is not there`),
  )
  return { files, notes: [...aside, ...missing] }
}

/** One file at a time, so that a large folder need not fit in memory. */
export function* readFiles({ files }: Plan): Generator<IngestFile> {
  for (const file of files) {
    if ('bytes' in file) yield withBytes(file.path, file.bytes, file.meta)
    else if ('problem' in file) yield { name: file.path, problem: file.problem }
  }
}

function withBytes(path: string, size: number, meta: SaidMeta): IngestFile {
  if (size > LIMITS.file)
    return { name: path, problem: `it has ${size} bytes, more than the ${LIMITS.file} that are read` }
  try {
    return { name: path, bytes: readFileSync(path), meta }
  } catch (error) {
    return { name: path, problem: `this account cannot read it (${codeOf(error)})` }
  }
}

interface Manifest {
  readonly path: string
  readonly items: ReadonlyMap<string, SaidMeta>
}

/** The folder's manifest (YAML, or else CSV); an empty one where there is none. @throws UsageError for one that is broken */
function readManifestOf(folder: string): Manifest {
  const path = MANIFESTS.map((name) => join(folder, name)).find((one) => existsSync(one))
  if (path === undefined) return { path: folder, items: new Map() }
  let text: string
  try {
    text = decode(readFileSync(path)).text
  } catch (error) {
    const why = error instanceof RefusalError ? error.reason : codeOf(error)
    throw new UsageError(`the manifest ${path} cannot be read (${why}): mend that or move it away`)
  }
  try {
    return { path, items: readManifest(text, path) }
  } catch (cause) {
    throw new UsageError(
      `the manifest is broken, mend it or move it away:\n${cause instanceof Error ? cause.message : cause}`,
      { cause },
    )
  }
}
