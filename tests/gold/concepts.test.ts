// Notions in texts that the codebook was not written from: what it finds there says more than what it finds in its own five.
import { describe, expect, it } from 'vitest'
import { extract } from '#lib/extract'
import { overlap, score } from '#lib/quality/score'
import { markedIn, readMarked } from './marked.ts'
import { readCodebook } from './seeds.ts'

const codebook = readCodebook()
const scored = markedIn('concepts').map((name) => {
  const { doc, gold } = readMarked('concepts', name)
  return { gold, found: extract(doc, codebook).mentions }
})

describe('notions in party news written apart from the codebook', () => {
  it('are found for the most part, and few others with them', () => {
    const { precision, recall } = score('concept', overlap, scored)
    expect(recall).toBeGreaterThanOrEqual(0.75)
    expect(precision).toBeGreaterThanOrEqual(0.75)
  })
})
