// leitmotif codebook import: SKOS as a folder of YAML files.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { Command } from 'commander'
import { CodebookError, type CodebookProblem, parseCodebook } from '#lib/codebook/parse'
import { readSkos } from '#lib/codebook/skos/read'
import { writeCodebook } from '#lib/codebook/write'
import { UsageError } from '../failure.ts'
import { codeOf } from '../find-files.ts'
import { print } from '../print.ts'

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    throw new UsageError(`${path} cannot be read (${codeOf(error)}): name a file of Turtle or JSON-LD`)
  }
}

/** @throws UsageError where the folder holds something, or is none and can be none */
function mustBeFree(folder: string): void {
  let names: readonly string[]
  try {
    names = readdirSync(folder)
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return
    throw new UsageError(`${folder} cannot be written to as a folder (${codeOf(error)}): name a new one with --out`)
  }
  if (names.length > 0) throw new UsageError(`the folder ${folder} is not empty: name a new one with --out`)
}

export const codebookImport = (): Command =>
  new Command('import')
    .description('write the YAML files of a codebook that was exported as SKOS (Turtle, or flat JSON-LD)')
    .argument('<file>', 'the file to read')
    .requiredOption('--out <folder>', 'where the YAML files go: a folder that is new or empty')
    .action((path: string, { out }: { out: string }) => {
      const text = textOf(path)
      mustBeFree(out)
      const problems: CodebookProblem[] = []
      const sources = readSkos(text, path, problems)
      if (problems.length > 0) throw new CodebookError(problems)
      const files = writeCodebook(sources, `Imported from ${basename(path)}.`)
      parseCodebook(files)
      mkdirSync(out, { recursive: true })
      for (const { name, text } of files) writeFileSync(join(out, name), text)
      print(`${sources.entries.length} entries and ${sources.themes.length} themes in ${files.length} files in ${out}`)
    })
