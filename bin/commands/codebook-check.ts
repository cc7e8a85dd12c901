// leitmotif codebook check: reads the codebook's files and says what is wrong in them.
import { Command } from 'commander'
import { CodebookError, parseCodebook } from '#lib/codebook/parse'
import { KINDS } from '#lib/entity'
import { readCodebookFiles } from '../codebook-files.ts'
import { codebookOption, jsonOption } from '../options.ts'

export const codebookCheck = (): Command =>
  new Command('check')
    .description('read the codebook and name what is wrong by file, line and reason')
    .addOption(codebookOption())
    .addOption(jsonOption())
    .action(({ codebook: folder, json }: { codebook?: string; json?: true }) => {
      const files = readCodebookFiles(folder)
      try {
        const { entries, themes } = parseCodebook(files)
        const counts = KINDS.map((kind) => ({
          kind,
          count: [...entries.values()].filter(({ entity }) => entity.kind === kind).length,
        }))
        if (json) console.log(JSON.stringify({ files: files.length, themes: themes.length, counts, problems: [] }))
        else
          console.log(
            `${files.length} files, ${themes.length} themes, ${counts.map(({ kind, count }) => `${count} ${kind}s`).join(', ')}: nothing is wrong`,
          )
      } catch (error) {
        if (!(error instanceof CodebookError)) throw error
        process.exitCode = 1
        if (json) console.log(JSON.stringify({ files: files.length, problems: error.problems }))
        else {
          console.error(error.message)
          console.error(`leitmotif: ${error.problems.length} to mend in the lines above`)
        }
      }
    })
