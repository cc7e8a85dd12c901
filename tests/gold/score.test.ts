// The scores against an independent scorer, on the same annotations and the same findings.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { KINDS } from '#lib/entity'
import { qualityReport } from '#lib/quality/report'
import { readAnnotated } from '../../bin/read-annotated.ts'
import { readCodebook } from './seeds.ts'

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url))
const sets = readAnnotated(at('sets.yaml'), readCodebook())

/** What the other scorer says of a set, its findings and annotations given to it as files. */
function scoredElsewhere({ docs }: (typeof sets)[number]): Record<string, Record<string, Record<string, number>>> {
  const folder = mkdtempSync(join(tmpdir(), 'leitmotif-score-'))
  const [gold, found] = [join(folder, 'gold.json'), join(folder, 'found.jsonl')]
  writeFileSync(gold, JSON.stringify({ documents: docs.map((doc) => doc.gold) }))
  const lines = docs.map((doc) => ({ file: doc.gold.file, mentions: doc.found.map((one) => ({ ...one, type: one.kind })) }))
  writeFileSync(found, lines.map((line) => JSON.stringify(line)).join('\n'))
  const printed = execFileSync(process.execPath, [at('score.mjs'), gold, found, '--json'], { encoding: 'utf8' })
  rmSync(folder, { recursive: true })
  return JSON.parse(printed)
}

describe('the scores', () => {
  it.each(sets.map((set) => [set.name, set] as const))('of %s are those of another scorer', (_, set) => {
    const ours = qualityReport([set]).sets[0]?.kinds
    const theirs = scoredElsewhere(set)
    for (const kind of KINDS) {
      expect(ours?.[kind]?.required).toBe(theirs[kind]?.required)
      expect(ours?.[kind]?.overlap).toBeCloseTo(theirs[kind]?.overlap?.f1 ?? -1, 3)
      expect(ours?.[kind]?.strict).toBeCloseTo(theirs[kind]?.strict?.f1 ?? -1, 3)
      expect(ours?.[kind]?.linking).toBeCloseTo(Number(theirs[kind]?.linking), 3)
    }
  })
})
