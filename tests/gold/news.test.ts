import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Kind } from '#lib/entity'
import { extract } from '#lib/extract'
import { readFile } from '#lib/reading/read-file'
import { readCodebook } from './seeds.ts'

// Invented news items, their names marked ⟦p|…⟧ (person), ⟦o|…⟧ (organization), ⟦l|…⟧ (place); the first line names the country.
const KINDS: Readonly<Record<string, Kind>> = { p: 'person', o: 'organization', l: 'place' }
const folder = new URL('news/', import.meta.url)
const codebook = readCodebook()

function read(name: string) {
  const [first = '', ...rest] = readFileSync(new URL(name, folder), 'utf8').split('\n')
  const expected: string[] = []
  let text = ''
  for (const part of rest.join('\n').split(/(⟦\w\|[^⟧]*⟧)/)) {
    const [, letter = '', name] = /^⟦(\w)\|([^⟧]*)⟧$/.exec(part) ?? []
    if (name !== undefined) expected.push(`${text.length} ${KINDS[letter]} ${name}`)
    text += name ?? part
  }
  return { text, expected, country: /^Country: (\w\w)$/.exec(first)?.[1] ?? null }
}

describe('names in news that no rule was written for', () => {
  it.each(readdirSync(folder).filter((name) => name.endsWith('.txt')))('finds those of %s and no others', (name) => {
    const { text, expected, country } = read(name)
    const reading = readFile({ name, bytes: new TextEncoder().encode(text), meta: { country, lang: 'en' } })
    if ('refused' in reading) throw new Error(reading.refused.reason)
    const found = extract(reading.doc, codebook)
      .mentions.filter(({ kind }) => kind !== 'concept')
      .map(({ start, end, kind }) => `${start} ${kind} ${text.slice(start, end)}`)
    expect(found).toEqual(expected)
  })
})
