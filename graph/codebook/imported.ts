// Files of entries that people bring: SKOS, a table, or YAML as the codebook's own files are.
import { readEntriesCsv } from '#lib/codebook/csv'
import { type CodebookProblem, type Placed, readSources } from '#lib/codebook/parse'
import type { EntrySource } from '#lib/codebook/schema'
import { readSkos } from '#lib/codebook/skos/read'
import { ProblemError } from '../problem.ts'

/** Problems told at once at most. */
const MOST_TOLD = 5

/** @throws ProblemError 400 with line and reason of what is wrong; nothing is taken over then */
export function readImported(name: string, text: string): EntrySource[] {
  const problems: CodebookProblem[] = []
  const entries = read(name, text, problems)
  const first = new Map<string, Placed<EntrySource>>()
  for (const placed of entries) {
    const earlier = first.get(placed.value.id)
    if (!earlier) first.set(placed.value.id, placed)
    else
      problems.push({
        file: name,
        line: placed.line,
        reason: `two entries have the id ${placed.value.id}: give one of them another, or leave it out`,
      })
  }
  if (entries.length === 0 && problems.length === 0) problems.push({ file: name, line: 1, reason: 'it holds no entry' })
  if (problems.length === 0) return entries.map(({ value }) => value)
  const told = problems.slice(0, MOST_TOLD).map(({ file, line, reason }) => `${file}:${line}: ${reason}`)
  const more = problems.length - told.length
  throw new ProblemError(400, `${told.join('; ')}${more > 0 ? `; and ${more} more` : ''}. Nothing was taken over`)
}

function read(name: string, text: string, problems: CodebookProblem[]): readonly Placed<EntrySource>[] {
  if (/\.csv$/i.test(name)) return readEntriesCsv(text, name, problems)
  if (/\.ya?ml$/i.test(name)) return readSources([{ name, text }], problems).entries
  if (/\.(ttl|jsonld|json|nt)$/i.test(name)) return readSkos(text, name, problems).entries
  throw new ProblemError(
    400,
    `${name} is no codebook that is read: bring SKOS (.ttl, .jsonld), a table (.csv) or YAML (.yaml)`,
  )
}
