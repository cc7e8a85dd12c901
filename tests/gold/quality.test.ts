// The quality of extraction on all annotated sets: no figure falls below the one on record, and README shows the record.
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { KINDS } from '#lib/entity'
import { qualityReport, qualityTable, type QualityReport } from '#lib/quality/report'
import { readAnnotated } from '../../bin/read-annotated.ts'
import { readCodebook } from './seeds.ts'

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url))
const recorded: QualityReport = JSON.parse(readFileSync(at('../../app/method/quality.json'), 'utf8'))
const report = qualityReport(readAnnotated(at('sets.yaml'), readCodebook()))

describe('the quality of extraction', () => {
  it('is on record for every set', () => {
    expect(report.sets.map(({ name, docs }) => [name, docs])).toEqual(recorded.sets.map(({ name, docs }) => [name, docs]))
  })

  it.each(recorded.sets)('is no worse than the record on $name', ({ name, kinds }) => {
    const found = report.sets.find((set) => set.name === name)?.kinds
    for (const kind of KINDS) {
      for (const figure of ['overlap', 'strict', 'linking'] as const)
        expect(found?.[kind]?.[figure], `${kind} ${figure}`).toBeGreaterThanOrEqual(kinds[kind]?.[figure] ?? 0)
    }
  })

  it('gives one id across languages as often as the record says', () => {
    expect(report.agreed / report.shared).toBeGreaterThanOrEqual(recorded.agreed / recorded.shared)
  })

  it('stands in README as recorded', () => {
    const lines = readFileSync(at('../../README.md'), 'utf8')
    expect(lines).toContain(qualityTable(recorded))
  })
})
