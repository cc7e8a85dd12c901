// leitmotif codebook export: the codebook as SKOS, on the standard output.
import { Command, Option } from 'commander'
import { parseCodebook, readSources } from '#lib/codebook/parse'
import { SYNTAXES, type Syntax, writeSkos } from '#lib/codebook/skos/write'
import { readCodebookFiles } from '../codebook-files.ts'
import { codebookOption } from '../options.ts'

export const codebookExport = (): Command =>
  new Command('export')
    .description('print the codebook as SKOS')
    .addOption(new Option('--format <format>', 'the vocabulary').choices(['skos']).default('skos'))
    .addOption(new Option('--syntax <syntax>', 'how it is written').choices(SYNTAXES).default('turtle'))
    .addOption(codebookOption())
    .action(({ syntax, codebook: folder }: { syntax: Syntax; codebook?: string }) => {
      const files = readCodebookFiles(folder)
      parseCodebook(files)
      const sources = readSources(files, [])
      process.stdout.write(writeSkos(sources, syntax))
    })
