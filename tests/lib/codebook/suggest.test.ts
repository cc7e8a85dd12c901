import { describe, expect, it } from 'vitest'
import { branchingEntropy, suggest } from '#lib/codebook/suggest/suggest'
import { extract } from '#lib/extract'
import { readFile } from '#lib/reading/read-file'
import { small } from './small.ts'

function extracted(text: string, lang: string, name = 'a.txt') {
  const reading = readFile({ name, bytes: new TextEncoder().encode(text), meta: { lang, country: null } })
  if ('refused' in reading) throw new Error(reading.refused.reason)
  return extract(reading.doc, small)
}
const suggested = (text: string, lang: string, min = 3) => suggest([extracted(text, lang)], min)

describe('phrases that the codebook lacks', () => {
  it('are recurring runs of English content words', async () => {
    const text = [
      'They praised the river patrol scheme. The river patrol scheme costs little.',
      'Villages want a river patrol scheme. The mass line is old, the mass line is known, the mass line stays.',
    ].join(' ')
    const [first, ...others] = await suggested(text, 'en')
    expect(first).toMatchObject({ phrase: 'river patrol scheme', count: 3, docs: 1, lang: 'en' })
    expect(first?.examples[0]).toEqual({ doc: 'a.txt', text: 'They praised the river patrol scheme.' })
    expect(others.map(({ phrase }) => phrase)).not.toContain('mass line')
    expect(others.map(({ phrase }) => phrase)).not.toContain('river patrol')
  })

  it('are Chinese stretches whose neighbours change', async () => {
    const text = '村里建河长制。县里推行河长制！大家谈河长制，专家夸河长制。今年河长制好，去年河长制差。'
    expect((await suggested(text, 'zh')).map(({ phrase }) => phrase)).toContain('河长制')
    expect((await suggested(text, 'zh')).map(({ phrase }) => phrase)).not.toContain('河长')
  })

  it('are Vietnamese syllables that belong together', async () => {
    const text = 'Xã lập tuần tra sông. Huyện khen tuần tra sông, dân thích tuần tra sông. Nay tuần tra sông tốt.'
    expect((await suggested(text, 'vi')).map(({ phrase }) => phrase)).toContain('tuần tra sông')
  })

  it('are those that stand often enough', async () => {
    expect(await suggested('The river patrol scheme. A river patrol scheme.', 'en')).toEqual([])
    expect(await suggested('The river patrol scheme. A river patrol scheme.', 'en', 2)).toHaveLength(1)
  })

  it('count each document, whatever its file is called', async () => {
    const texts = ['Long ago they praised the river patrol scheme.', 'Villages want a river patrol scheme.']
    const files = texts.map((text, i) => extracted(text, 'en', `${i}/report.txt`))
    const [first] = await suggest(files, 2)
    expect(first).toMatchObject({ phrase: 'river patrol scheme', count: 2, docs: 2 })
    expect(first?.examples.map(({ text }) => text)).toEqual(texts)
  })

  it('are found without looking at every name in every sentence', async () => {
    const found = extracted('The mass line of Xi Jinping is known. '.repeat(500), 'en')
    let looks = 0
    const mentions = found.mentions.map((mention) => ({
      ...mention,
      get start() {
        looks++
        return mention.start
      },
    }))
    expect(mentions.length).toBeGreaterThanOrEqual(500)
    await suggest([{ ...found, mentions }], 3)
    expect(looks / mentions.length).toBeLessThan(40)
  })
})

describe('the entropy of neighbours', () => {
  it.each([
    [{ a: 4 }, 0],
    [{ a: 2, b: 2 }, 1],
    [{ a: 1, b: 1, c: 1, d: 1 }, 2],
  ])('of %j is %d bits', (counts, bits) => {
    expect(branchingEntropy({ words: new Map(Object.entries(counts)), ends: 0 })).toBeCloseTo(bits)
  })

  it.each([
    [{}, 4, 2],
    [{ a: 2 }, 2, 1.5],
  ])('of %j and %d ends, each another, is %d bits', (counts, ends, bits) => {
    expect(branchingEntropy({ words: new Map(Object.entries(counts)), ends })).toBeCloseTo(bits)
  })
})
