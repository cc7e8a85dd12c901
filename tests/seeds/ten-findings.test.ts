// What a comparison of the hundred speeches finds first is in the speeches: recounted by other means, quoted at its place.
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Engine } from '#graph/engine'
import type { AnswerOf } from '#graph/wire/calls'
import { extract } from '#lib/extract'
import { parseManifest } from '#lib/reading/manifest'
import { readFile } from '#lib/reading/read-file'
import { readCodebook } from '../gold/seeds.ts'
import { checkedEngine } from '../graph/checked-engine.ts'
import { newFilePlace } from '../graph/sqlite/place.ts'
import { tenFindings } from './ten-findings.ts'

const folder = fileURLToPath(new URL('../../seeds/un-general-debate', import.meta.url))
const manifest = parseManifest(readFileSync(`${folder}/manifest.yaml`, 'utf8'))
const texts = new Map(
  [...manifest.keys()].map((file) => [file.slice(0, -4), readFileSync(`${folder}/${file}`, 'utf8')]),
)
const SIDES = { a: 'country:china', b: 'country:vietnam' }

describe('the ten strongest findings', () => {
  const place = newFilePlace()
  let engine: Engine
  let said: AnswerOf<'compare'>
  beforeAll(async () => {
    const codebook = readCodebook()
    const store = await place.open('write')
    for (const [file, meta] of manifest) {
      const reading = readFile({ name: file, bytes: readFileSync(`${folder}/${file}`), meta })
      if ('refused' in reading) throw new Error(reading.refused.reason)
      await store.addDocs([extract(reading.doc, codebook)])
    }
    engine = checkedEngine(store)
    said = await engine.compare({ ...SIDES, limit: '100' })
    return () => place.leave()
  }, 300_000)

  const rowsOf = ({ roles, concepts }: AnswerOf<'compare'>) => {
    const holders = new Set(roles.flatMap(({ members }) => members.map(({ id }) => id)))
    return [...roles, ...concepts.filter(({ id }) => !holders.has(id))]
  }
  const atLeast = (interval: { low: number; high: number } | undefined): number =>
    interval && interval.low * interval.high > 0 ? Math.min(Math.abs(interval.low), Math.abs(interval.high)) : 0

  test('are these, in this order, each leaning as it was read', () => {
    const found = rowsOf(said)
      .filter(({ leaning }) => leaning === 'a' || leaning === 'b')
      .sort((one, other) => atLeast(other.log2Interval) - atLeast(one.log2Interval))
      .slice(0, 10)
    expect(found.map(({ id, leaning }) => [id, leaning])).toEqual(tenFindings.map(({ id, leans }) => [id, leans]))
  })

  test('what both sides speak of alike is found too, by a recount as well, though they use other words for it', () => {
    const alike = rowsOf(said).filter(({ leaning }) => leaning === 'alike')
    expect(alike.map(({ id }) => id)).toEqual(['concept:world-peace'])
    const log2 = (words: RegExp) => {
      const rate = (country: string) => {
        const all = [...texts].filter(([id]) => id.startsWith(country)).map(([, text]) => text)
        const named = all.reduce((sum, text) => sum + (text.match(words)?.length ?? 0), 0)
        return named / all.join(' ').length
      }
      return Math.log2(rate('CHN') / rate('VNM'))
    }
    expect(Math.abs(log2(/\bworld peace\b|\bpeace and security\b|\blasting peace\b/gi))).toBeLessThan(1)
    // China says "world peace", Vietnam "peace and security".
    expect(log2(/\bworld peace\b/gi)).toBeGreaterThan(1)
    expect(log2(/\bpeace and security\b/gi)).toBeLessThan(0)
  })

  test.each(tenFindings)('$id: counted by other means, the same speeches and the same direction', (finding) => {
    const row = rowsOf(said).find(({ id }) => id === finding.id)
    const recounted = (country: string) => {
      const counts = [...texts]
        .filter(([id]) => id.startsWith(country))
        .map(([, text]) => text.match(finding.words)?.length ?? 0)
      return {
        naming: counts.filter((count) => count > 0).length,
        times: counts.reduce((sum, count) => sum + count, 0),
      }
    }
    const [a, b] = [recounted('CHN'), recounted('VNM')]
    expect(Math.abs(a.naming - (row?.a.docs ?? 0))).toBe(finding.apart[0])
    expect(Math.abs(b.naming - (row?.b.docs ?? 0))).toBe(finding.apart[1])
    const [groupA, groupB] = said.groups
    const ratio = Math.log2((a.times + 0.5) / (groupA?.sentences ?? 0) / ((b.times + 0.5) / (groupB?.sentences ?? 0)))
    expect(Math.sign(ratio)).toBe(finding.leans === 'a' ? 1 : -1)
    expect(Math.abs(ratio)).toBeGreaterThan(1)
  })

  test.each(tenFindings)(
    '$id: the quotes stand in the speeches at their offsets, and are among its passages',
    async (finding) => {
      for (const [at, [speech, start, words]] of finding.quotes.entries()) {
        expect(texts.get(speech)?.slice(start, start + words.length)).toBe(words)
        const { passages } = await engine.evidence({
          entity: finding.id,
          in: Object.values(SIDES)[at] ?? '',
          limit: '1000',
        })
        const passage = passages.find((one) => one.doc === speech && one.start === start)
        expect(passage?.text).toBe(words)
        expect(passage?.marks.length).toBeGreaterThan(0)
      }
    },
  )
})
