// Claims drawn at random from speeches in the UN general debate and judged by two readers who saw the sentence and the claim alone.
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import type { Claim } from '#lib/claim'
import { extract } from '#lib/extract'
import { readFile } from '#lib/reading/read-file'
import { readCodebook } from './seeds.ts'

interface Judged {
  readonly sentence: string
  readonly claim: { readonly subject: string; readonly predicate: string; readonly negated: boolean }
  /** Of each reader. */
  readonly verdicts: readonly ('correct' | 'wrong')[]
}

const judged: Judged[] = readFileSync(new URL('claims-judged.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line))

it('were found right by each reader at 85 % at least', () => {
  expect(judged).toHaveLength(100)
  for (const reader of [0, 1])
    expect(judged.filter(({ verdicts }) => verdicts[reader] === 'correct').length).toBeGreaterThanOrEqual(85)
})

it('are still drawn, for the most part, from a sentence that stands alone', () => {
  const codebook = readCodebook()
  const right = judged.filter(({ verdicts }) => verdicts.every((verdict) => verdict === 'correct'))
  const kept = right.filter(({ sentence, claim }) => {
    const bytes = new TextEncoder().encode(sentence)
    const reading = readFile({ name: 'sentence.txt', bytes, meta: { lang: 'en' } })
    if ('refused' in reading) throw new Error(reading.refused.reason)
    const { doc, claims } = extract(reading.doc, codebook)
    const is = ({ subject, predicate, negated }: Claim) =>
      predicate.lemma === claim.predicate &&
      negated === claim.negated &&
      doc.text.slice(subject.start, subject.end) === claim.subject
    return claims.some(is)
  })
  expect(kept.length / right.length).toBeGreaterThanOrEqual(0.8)
})
