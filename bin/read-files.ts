// Reads what paths on the command line mean: each file's bytes with what its folder's manifest and the flags say of it.
import { readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import type { IngestFile } from '#graph/ingest'
import { parseManifest } from '#lib/reading/manifest'
import type { SaidMeta } from '#lib/reading/said-meta'
import { UsageError } from './failure.ts'
import { type FoundFile, findFiles } from './find-files.ts'

/** A file to read, or why it cannot be; its bytes are not read yet. */
export type PlannedFile = FoundFile & { readonly meta: SaidMeta }

/** All files that `paths` mean. A flag overrides the manifest. @throws UsageError for a broken manifest, before anything is read */
export function planFiles(paths: readonly string[], said: SaidMeta = {}): PlannedFile[] {
  const manifests = new Map<string, ReadonlyMap<string, SaidMeta>>()
  const manifestOf = (folder: string): ReadonlyMap<string, SaidMeta> => {
    const known = manifests.get(folder) ?? readManifest(folder)
    manifests.set(folder, known)
    return known
  }
  return [...findFiles(paths)].map((file) => ({
    ...file,
    meta: file.problem ? {} : { ...manifestOf(dirname(file.path)).get(basename(file.path)), ...said },
  }))
}

/** One file at a time, so that a large folder need not fit in memory. */
export function* readFiles(plan: readonly PlannedFile[]): Generator<IngestFile> {
  for (const { path, problem, meta } of plan) yield problem ? { name: path, problem } : withBytes(path, meta)
}

function withBytes(path: string, meta: SaidMeta): IngestFile {
  try {
    return { name: path, bytes: readFileSync(path), meta }
  } catch (error) {
    return { name: path, problem: `this account cannot read it (${codeOf(error)})` }
  }
}

/** The folder's manifest.yaml; an empty one where there is none. @throws UsageError for one that is broken */
function readManifest(folder: string): ReadonlyMap<string, SaidMeta> {
  const path = join(folder, 'manifest.yaml')
  let yaml: string
  try {
    yaml = readFileSync(path, 'utf8')
  } catch {
    return new Map()
  }
  try {
    return parseManifest(yaml, path)
  } catch (cause) {
    throw new UsageError(
      `the manifest is broken, mend it or move it away:\n${cause instanceof Error ? cause.message : cause}`,
      { cause },
    )
  }
}

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : String(error)
