import { beforeAll, describe, expect, it } from 'vitest'
import { type Extraction, extract } from '#lib/extract'
import type { ScoredDoc } from '#lib/quality/gold'
import { overlap, score, strict } from '#lib/quality/score'
import { readCodebook, readGold, readSeeds } from './seeds.ts'

let scored: ScoredDoc[] = []
let extractions: Extraction[] = []

beforeAll(() => {
  const codebook = readCodebook()
  extractions = readSeeds().map((doc) => extract(doc, codebook))
  scored = readGold().documents.map((gold) => ({
    gold,
    found: extractions.find(({ doc }) => doc.file === gold.file)?.mentions ?? [],
  }))
})

describe('the five documents against their annotation', () => {
  it.each([
    ['person', 0.97, 0.97],
    ['organization', 0.95, 0.95],
    ['place', 0.95, 0.95],
    ['concept', 0.9, 0.79],
  ] as const)('finds every %s at an overlap F1 of %d and a strict F1 of %d at least', (kind, byOverlap, exactly) => {
    expect(score(kind, overlap, scored).f1).toBeGreaterThanOrEqual(byOverlap)
    expect(score(kind, strict, scored).f1).toBeGreaterThanOrEqual(exactly)
  })

  it('takes for furniture what annotators took for furniture', () => {
    for (const gold of readGold().documents) {
      const found = extractions.find(({ doc }) => doc.file === gold.file)?.furniture
      expect(found?.map(({ start, end }) => [start, end])).toEqual(gold.furniture)
    }
  })

  it('leaves nothing open in documents whose country is known', () => {
    for (const { open } of extractions) expect(open).toEqual([])
  })
})
