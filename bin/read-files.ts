// Reads what paths on the command line mean: each file's bytes with what its folder's manifest and the flags say of it.
import { readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import type { IngestFile } from '#graph/ingest'
import { parseManifest } from '#lib/reading/manifest'
import type { SaidMeta } from '#lib/reading/said-meta'
import { UsageError } from './failure.ts'
import { findFiles } from './find-files.ts'

/** One file at a time, so that a large folder need not fit in memory. A flag overrides the manifest. */
export function* readFiles(paths: readonly string[], said: SaidMeta = {}): Generator<IngestFile> {
  const manifests = new Map<string, ReadonlyMap<string, SaidMeta>>()
  const manifestOf = (folder: string): ReadonlyMap<string, SaidMeta> => {
    const known = manifests.get(folder) ?? readManifest(folder)
    manifests.set(folder, known)
    return known
  }
  for (const { path, problem } of findFiles(paths)) {
    if (problem) yield { name: path, problem }
    else yield withBytes(path, { ...manifestOf(dirname(path)).get(basename(path)), ...said })
  }
}

function withBytes(path: string, meta: SaidMeta): IngestFile {
  try {
    return { name: path, bytes: readFileSync(path), meta }
  } catch (error) {
    return { name: path, problem: `it cannot be read (${codeOf(error)}): check that this account may read it` }
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
