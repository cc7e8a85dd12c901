// GET /codebook-suggestions: phrases that recur in the documents and that the codebook lacks.
import type { CodebookSource } from '../codebook/entries.ts'
import type { Counting } from '../counting.ts'
import type { AnswerOf, InputOf } from '../wire/calls.ts'

export async function suggestions(
  { collection: { fingerprint } }: Counting,
  source: CodebookSource,
  { min, limit }: InputOf<'suggestions'>,
): Promise<AnswerOf<'suggestions'>> {
  const found = await source.suggest(min)
  const shown = found
    .slice(0, limit)
    .map((one) => ({ ...one, examples: one.examples.map((example) => ({ ...example })) }))
  return { fingerprint, total: found.length, suggestions: shown }
}
