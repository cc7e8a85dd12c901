// leitmotif codebook check: reads the codebook's files and schemes of frames and says what is wrong in them.
import { Command } from 'commander'
import { CodebookError, type CodebookProblem, parseCodebook } from '#lib/codebook/parse'
import { KINDS } from '#lib/entity'
import { parseSchemes } from '#lib/frames/parse'
import { readCodebookFiles } from '../codebook-files.ts'
import { schemesBeside } from '../frame-files.ts'
import { codebookOption, jsonOption } from '../options.ts'
import { print, warn } from '../print.ts'

export const codebookCheck = (): Command =>
  new Command('check')
    .description('read the codebook and name what is wrong by file, line and reason')
    .addOption(codebookOption())
    .addOption(jsonOption())
    .action(({ codebook: folder, json }: { codebook?: string; json?: true }) => {
      const files = readCodebookFiles(folder)
      const frames = schemesBeside(folder)
      const codebook = tried(() => parseCodebook(files))
      const schemes = tried(() => parseSchemes(frames))
      const problems = [...codebook.problems, ...schemes.problems]
      if (problems.length > 0) {
        process.exitCode = 1
        if (json) print(JSON.stringify({ files: files.length + frames.length, problems }))
        else {
          warn(new CodebookError(problems).message)
          warn(`leitmotif: ${problems.length} to mend in the lines above`)
        }
        return
      }
      const entries = [...(codebook.read?.entries.values() ?? [])]
      const counts = KINDS.map((kind) => ({ kind, count: entries.filter(({ entity }) => entity.kind === kind).length }))
      const said = {
        files: files.length + frames.length,
        themes: codebook.read?.themes.length ?? 0,
        schemes: schemes.read?.length ?? 0,
        counts,
      }
      if (json) print(JSON.stringify({ ...said, problems: [] }))
      else
        print(
          `${said.files} files, ${said.themes} themes, ${counts.map(({ kind, count }) => `${count} ${kind}s`).join(', ')}, ${said.schemes} schemes of frames: nothing is wrong`,
        )
    })

interface Tried<Read> {
  readonly read?: Read
  readonly problems: readonly CodebookProblem[]
}

function tried<Read>(read: () => Read): Tried<Read> {
  try {
    return { read: read(), problems: [] }
  } catch (error) {
    if (!(error instanceof CodebookError)) throw error
    return { problems: error.problems }
  }
}
