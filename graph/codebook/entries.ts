// What the codebook's files say, entry by entry, for those who browse it: small enough to cross between threads.
import { entityOf } from '#lib/codebook/build'
import { type CodebookFile, type CodebookProblem, readSources } from '#lib/codebook/parse'
import type { Theme } from '#lib/codebook/schema'
import type { Suggestion } from '#lib/codebook/suggest/suggest'
import type { Entity, Names } from '#lib/entity'
import { ProblemError } from '../problem.ts'
import type { CodebookFormat } from '../wire/codebook-choices.ts'

export interface BrowsedEntry {
  readonly entity: Entity
  readonly parent: string | null
  readonly close: readonly string[]
  readonly note: string | null
  /** Its branches in places: what ends their ids, and what they are called. */
  readonly local: { readonly as: string; readonly names: Names } | null
}

export interface CodebookEntries {
  readonly entries: readonly BrowsedEntry[]
  readonly themes: readonly Theme[]
}

/** The codebook as an engine asks for it. */
export interface CodebookSource {
  /** The same object as long as nothing changed. */
  entries(): Promise<CodebookEntries>
  /** All of it as a file. */
  print(format: CodebookFormat): Promise<string>
  /** Phrases that recur in the documents at least so often, and that it lacks. */
  suggest(min: number): Promise<readonly Suggestion[]>
}

export const noEntries: CodebookEntries = { entries: [], themes: [] }
export const noCodebook: CodebookSource = {
  entries: async () => noEntries,
  print: async () => '',
  suggest: async () => [],
}

/** @throws ProblemError 503 that names file, line and reason of what is wrong in them */
export function readEntries(files: readonly CodebookFile[]): CodebookEntries {
  const problems: CodebookProblem[] = []
  const { entries, themes } = readSources(files, problems)
  const [first] = problems
  if (first)
    throw new ProblemError(503, `the codebook cannot be read: ${first.file}:${first.line}: ${first.reason}; mend it`)
  return {
    themes: themes.map(({ value }) => value),
    entries: entries.map(({ value }) => {
      const { as, ...names } = value.local ?? { as: '' }
      return {
        entity: entityOf(value),
        parent: value.parent ?? null,
        close: value.close ?? [],
        note: value.note ?? null,
        local: value.local ? { as, names: names as Names } : null,
      }
    }),
  }
}
