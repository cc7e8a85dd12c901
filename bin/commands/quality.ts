// leitmotif quality: how much of what people annotated is found, and how much else.
import { readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { Command } from 'commander'
import { parse } from 'yaml'
import { z } from 'zod'
import type { Codebook } from '#lib/codebook/codebook'
import { parseCodebook } from '#lib/codebook/parse'
import { KINDS } from '#lib/entity'
import { extract } from '#lib/extract'
import { goldSchema, type ScoredDoc } from '#lib/quality/gold'
import { type AnnotatedSet, qualityReport, qualityTable } from '#lib/quality/report'
import { overlap, score, strict } from '#lib/quality/score'
import { originsOf } from '#lib/reading/origins'
import { readFile } from '#lib/reading/read-file'
import { readCodebookFiles } from '../codebook-files.ts'
import { UsageError } from '../failure.ts'
import { codebookOption, jsonOption } from '../options.ts'
import { planFiles, readFiles } from '../read-files.ts'

const setsSchema = z.array(
  z.strictObject({ name: z.string(), gold: z.string(), texts: z.string(), files: z.array(z.string()).optional() }),
)

type Flags = { readonly json?: true; readonly errors?: true; readonly codebook?: string }

export const qualityCommand = (): Command =>
  new Command('quality')
    .description('score what is found against annotated documents, and print the table')
    .argument(
      '<sets>',
      'a YAML list of sets: name, gold (annotations, JSON), texts (a folder), files (only these of them)',
    )
    .option('--errors', 'list every mention that was missed or is too much')
    .addOption(jsonOption())
    .addOption(codebookOption())
    .action((path: string, { json, errors, codebook: folder }: Flags) => {
      const codebook = parseCodebook(readCodebookFiles(folder))
      const sets = readSets(path).map(({ name, gold, texts, files }) => ({
        name,
        docs: scoredDocs(join(dirname(path), gold), join(dirname(path), texts), files, codebook),
      }))
      const report = qualityReport(sets)
      if (errors) for (const line of sets.flatMap(errorLines)) console.log(line)
      if (json) console.log(JSON.stringify(report))
      else
        console.log(
          `${qualityTable(report)}\n\nF1 by overlap (of exact spans). Of ${report.shared} names that several sets share, ${report.agreed} have one id in all of them.`,
        )
    })

function readJson<T>(path: string, schema: z.ZodType<T>, parseText: (text: string) => unknown): T {
  try {
    return schema.parse(parseText(readFileSync(path, 'utf8')))
  } catch (cause) {
    const reason = cause instanceof z.ZodError ? z.prettifyError(cause) : cause instanceof Error ? cause.message : cause
    throw new UsageError(`${path} cannot be read as annotations: ${reason}`, { cause })
  }
}

const readSets = (path: string) => readJson(path, setsSchema, parse)

/** The docs of a set, each with what is found in it. @throws UsageError where an annotated text is not there */
function scoredDocs(
  goldPath: string,
  texts: string,
  files: readonly string[] | undefined,
  codebook: Codebook,
): ScoredDoc[] {
  const origins = originsOf(codebook)
  const found = new Map<string, ScoredDoc['found']>()
  for (const file of readFiles(planFiles([texts]))) {
    const reading = 'problem' in file ? undefined : readFile(file, origins)
    if (reading && 'doc' in reading) found.set(basename(file.name), extract(reading.doc, codebook).mentions)
  }
  const golds = readJson(goldPath, goldSchema, JSON.parse).documents
  return golds
    .filter(({ file }) => files?.includes(file) ?? true)
    .map((gold) => {
      const mentions = found.get(gold.file)
      if (!mentions) throw new UsageError(`${goldPath} annotates ${gold.file}, which cannot be read in ${texts}`)
      return { gold, found: mentions }
    })
}

const errorLines = ({ name, docs }: AnnotatedSet): string[] =>
  KINDS.flatMap((kind) => {
    const places = new Set(score(kind, overlap, docs).errors.map(({ file, start, end }) => `${file} ${start} ${end}`))
    return score(kind, strict, docs).errors.map(({ file, what, start, end, entity }) => {
      const altogether = places.has(`${file} ${start} ${end}`) ? what : `${what} exactly`
      return `${name}\t${file}\t${start}-${end}\t${kind}\t${altogether}\t${entity}`
    })
  })
