// The table of figures, where there is nothing to score too.
import { expect, it } from 'vitest'
import type { GoldDoc, ScoredDoc } from '#lib/quality/gold'
import { qualityReport, qualityTable } from '#lib/quality/report'

const place = { start: 0, end: 5, surface: 'China', type: 'place', entity: 'china' } as const
const doc = (required: boolean): ScoredDoc => {
  const gold: GoldDoc = { file: 'a.txt', mentions: [{ ...place, required }] }
  return { gold, found: [{ start: 0, end: 5, kind: 'place', entity: 'place:china' }] }
}

it('has empty cells where a set requires nothing', () => {
  const report = qualityReport([
    { name: 'some', docs: [doc(true)] },
    { name: 'none', docs: [doc(false)] },
  ])
  const [, , some, none] = qualityTable(report).split('\n')
  expect(some).toBe('| some | 1 |  |  | 1.000 (1.000) |  | 1.000 |')
  expect(none).toBe('| none | 1 |  |  |  |  |  |')
})
