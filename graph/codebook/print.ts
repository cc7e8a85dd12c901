// The codebook as a file for other programs and for editing.
import { writeEntriesCsv } from '#lib/codebook/csv'
import { type CodebookFile, readSources } from '#lib/codebook/parse'
import { writeSkos } from '#lib/codebook/skos/write'
import { writeCodebook } from '#lib/codebook/write'
import type { CodebookFormat } from '../wire/codebook-choices.ts'

/** SKOS holds all of it; a table the names, themes and notes; YAML the entries, in one list. */
export function printCodebook(files: readonly CodebookFile[], format: CodebookFormat): string {
  const sources = readSources(files, [])
  if (format === 'ttl') return writeSkos(sources, 'turtle')
  if (format === 'jsonld') return writeSkos(sources, 'jsonld')
  if (format === 'csv') return writeEntriesCsv(sources.entries.map(({ value }) => value))
  const inOne = sources.entries.map((placed) => ({ ...placed, file: 'codebook.yaml' }))
  return writeCodebook({ entries: inOne, themes: [] }, 'All entries of the codebook.')[0]?.text ?? ''
}
