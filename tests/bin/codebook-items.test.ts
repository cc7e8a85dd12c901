// The codebook as it was read at the build: it says what its files say, and of a changed file nothing is believed.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type CodebookFile, itemsOf, readSources } from '#lib/codebook/parse'
import { ownCodebook, readCodebookFiles } from '../../bin/codebook-files.ts'
import { withKeptItems } from '../../bin/codebook-items.ts'

const written: CodebookFile[] = readdirSync(ownCodebook)
  .filter((name) => name.endsWith('.yaml'))
  .sort()
  .map((name) => ({ name, text: readFileSync(join(ownCodebook, name), 'utf8') }))

describe('what was read at the build', () => {
  it('is there for every file of the codebook, and is what the file says, places included', () => {
    const files = readCodebookFiles()
    expect(files.filter(({ items }) => !items).map(({ name }) => name)).toEqual([])
    expect(files.map(({ name, text }) => ({ name, text }))).toEqual(written)
    expect(readSources(files, [])).toEqual(readSources(written, []))
  })
  it('is not taken for a file that says something else, or that another name makes something else', () => {
    const [one] = written
    if (!one) throw new Error('expected a codebook')
    for (const other of [
      { ...one, text: `${one.text} ` },
      { ...one, name: 'themes.yaml' },
      { name: 'new.yaml', text: '[]' },
    ])
      expect(withKeptItems([other])).toEqual([other])
  })
})

describe('items of a file', () => {
  it('are none where something is wrong in it, which is left to be told', () => {
    for (const text of ['- { id: "concept:a" }', '{', 'a: b']) expect(itemsOf({ name: 'a.yaml', text })).toBeUndefined()
  })
})
