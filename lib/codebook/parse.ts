// Reads the codebook's YAML files; whatever is wrong in them is told with file, line and reason.
import type { z } from 'zod'
import { buildCodebook } from './build.ts'
import type { Codebook } from './codebook.ts'
import { overridden } from './own.ts'
import { type EntrySource, entrySchema, type Theme, themeSchema } from './schema.ts'
import { problemsOf, readYaml } from './yaml-file.ts'

export interface CodebookFile {
  readonly name: string
  readonly text: string
  /** What `text` lists, where `itemsOf` has read it before: it is not read again. As JSON, since most who hand files on never look into them. */
  readonly items?: string
}

export interface CodebookProblem {
  readonly file: string
  readonly line: number
  readonly reason: string
}

/** Where an entry stands, so that later checks can point at it. */
export interface Placed<T> {
  readonly value: T
  readonly file: string
  readonly line: number
}

/** A codebook as it is written. */
export interface CodebookSources {
  readonly entries: readonly Placed<EntrySource>[]
  readonly themes: readonly Placed<Theme>[]
}

export class CodebookError extends Error {
  override readonly name = 'CodebookError'
  constructor(readonly problems: readonly CodebookProblem[]) {
    super(problems.map(({ file, line, reason }) => `${file}:${line}: ${reason}`).join('\n'))
  }
}

const isThemes = (file: CodebookFile) => /(^|\/)themes\.ya?ml$/.test(file.name)

function readList<T>(file: CodebookFile, schema: z.ZodType<T>, problems: CodebookProblem[]): Placed<T>[] {
  if (file.items !== undefined) {
    // The same schema has let them through.
    const items: readonly Omit<Placed<T>, 'file'>[] = JSON.parse(file.items)
    return items.map(({ value, line }) => ({ value, file: file.name, line }))
  }
  const yaml = readYaml(file, problems)
  if (!yaml) return []
  if (!Array.isArray(yaml.value)) {
    problems.push({ file: file.name, line: 1, reason: 'expected a list, each item beginning with "- id:"' })
    return []
  }
  return yaml.value.flatMap((item: unknown, index) => {
    const read = schema.safeParse(item)
    if (read.success) return [{ value: read.data, file: file.name, line: yaml.lineAt([index]) }]
    problems.push(...problemsOf(read.error, file, yaml, [index], 'entry'))
    return []
  })
}

/** What a file lists, with lines, as JSON; undefined where something is wrong in it. */
export function itemsOf(file: CodebookFile): string | undefined {
  const problems: CodebookProblem[] = []
  const list = readList<unknown>(file, isThemes(file) ? themeSchema : entrySchema, problems)
  return problems.length > 0 ? undefined : JSON.stringify(list.map(({ value, line }) => ({ value, line })))
}

/** What the files hold, entry by entry, those of the own file in place of others (own.ts), each with the place where it stands; what cannot be read is added to `problems`. */
export function readSources(files: readonly CodebookFile[], problems: CodebookProblem[]): CodebookSources {
  return {
    themes: files.filter(isThemes).flatMap((file) => readList(file, themeSchema, problems)),
    entries: overridden(
      files.filter((file) => !isThemes(file)).flatMap((file) => readList(file, entrySchema, problems)),
    ),
  }
}

/**
 * The codebook that the files make together; themes are in themes.yaml, entries in all others.
 * @throws CodebookError with every problem found
 */
export function parseCodebook(files: readonly CodebookFile[]): Codebook {
  const problems: CodebookProblem[] = []
  const { entries, themes } = readSources(files, problems)
  const codebook = buildCodebook(entries, themes, problems)
  if (problems.length > 0) throw new CodebookError(problems)
  return codebook
}
