// leitmotif quality: how much of what people annotated is found, and how much else.
import { Command } from 'commander'
import { parseCodebook } from '#lib/codebook/parse'
import { KINDS } from '#lib/entity'
import { type AnnotatedSet, qualityReport, qualityTable } from '#lib/quality/report'
import { overlap, score, strict } from '#lib/quality/score'
import { readCodebookFiles } from '../codebook-files.ts'
import { codebookOption, jsonOption } from '../options.ts'
import { print } from '../print.ts'
import { readAnnotated } from '../read-annotated.ts'

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
      const sets = readAnnotated(path, codebook)
      const report = qualityReport(sets)
      if (errors) for (const line of sets.flatMap(errorLines)) print(line)
      if (json) print(JSON.stringify(report))
      else
        print(
          `${qualityTable(report)}\n\nF1 by overlap (of exact spans). Of ${report.shared} names that several sets share, ${report.agreed} have one id in all of them.`,
        )
    })

const errorLines = ({ name, docs }: AnnotatedSet): string[] =>
  KINDS.flatMap((kind) => {
    const places = new Set(score(kind, overlap, docs).errors.map(({ file, start, end }) => `${file} ${start} ${end}`))
    return score(kind, strict, docs).errors.map(({ file, what, start, end, entity }) => {
      const altogether = places.has(`${file} ${start} ${end}`) ? what : `${what} exactly`
      return `${name}\t${file}\t${start}-${end}\t${kind}\t${altogether}\t${entity}`
    })
  })
