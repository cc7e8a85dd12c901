// Reads annotated sets: a YAML list of them, their annotations, and what is found in their texts.
import { readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'
import type { Codebook } from '#lib/codebook/codebook'
import { extract } from '#lib/extract'
import { goldSchema, type ScoredDoc } from '#lib/quality/gold'
import type { AnnotatedSet } from '#lib/quality/report'
import { originsOf } from '#lib/reading/origins'
import { readFile } from '#lib/reading/read-file'
import { UsageError } from './failure.ts'
import { planFiles, readFiles } from './read-files.ts'

/** Paths are relative to the list. Without `files` all annotated texts of the folder belong to the set. */
const setsSchema = z.array(
  z.strictObject({ name: z.string(), gold: z.string(), texts: z.string(), files: z.array(z.string()).optional() }),
)

/** The sets that a list names, each text read and mined as the product does it. @throws UsageError for what is broken or missing */
export const readAnnotated = (path: string, codebook: Codebook): AnnotatedSet[] =>
  readChecked(path, setsSchema, parse).map(({ name, gold, texts, files }) => ({
    name,
    docs: scoredDocs(join(dirname(path), gold), join(dirname(path), texts), files, codebook),
  }))

function readChecked<T>(path: string, schema: z.ZodType<T>, parseText: (text: string) => unknown): T {
  try {
    return schema.parse(parseText(readFileSync(path, 'utf8')))
  } catch (cause) {
    const reason = cause instanceof z.ZodError ? z.prettifyError(cause) : cause instanceof Error ? cause.message : cause
    throw new UsageError(`${path} cannot be read as annotations: ${reason}`, { cause })
  }
}

/** The docs of a set, each with what is found in it. @throws UsageError where an annotated text is not there, or there twice */
function scoredDocs(
  goldPath: string,
  texts: string,
  files: readonly string[] | undefined,
  codebook: Codebook,
): ScoredDoc[] {
  const origins = originsOf(codebook)
  const golds = readChecked(goldPath, goldSchema, JSON.parse).documents.filter(
    ({ file }) => files?.includes(file) ?? true,
  )
  const wanted = new Set(golds.map(({ file }) => file))
  const found = new Map<string, ScoredDoc['found']>()
  for (const file of readFiles(planFiles([texts]))) {
    const name = basename(file.name)
    const reading = 'problem' in file || !wanted.has(name) ? undefined : readFile(file, origins)
    if (!reading || !('doc' in reading)) continue
    if (found.has(name))
      throw new UsageError(`${goldPath} annotates ${name}, and ${file.name} is a second text of that name: rename one`)
    found.set(name, extract(reading.doc, codebook).mentions)
  }
  return golds.map((gold) => {
    const mentions = found.get(gold.file)
    if (!mentions) throw new UsageError(`${goldPath} annotates ${gold.file}, which cannot be read in ${texts}`)
    return { gold, found: mentions }
  })
}
