import { describe, expect, it } from 'vitest'
import { extract } from '#lib/extract'
import { markedIn, readMarked } from './marked.ts'
import { readCodebook } from './seeds.ts'

const codebook = readCodebook()

describe('names in news that no rule was written for', () => {
  it.each(markedIn('news'))('finds those of %s and no others', (name) => {
    const { doc, gold } = readMarked('news', name)
    const found = extract(doc, codebook)
      .mentions.filter(({ kind }) => kind !== 'concept')
      .map(({ start, end, kind }) => `${start} ${kind} ${doc.text.slice(start, end)}`)
    expect(found).toEqual(gold.mentions.map(({ start, type, surface }) => `${start} ${type} ${surface}`))
  })
})
