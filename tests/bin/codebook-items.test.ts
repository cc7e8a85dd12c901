// The codebook as it was read at the build: it says what its files say, and of a changed file, or a cut one, nothing is believed.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { itemsOf, readSources } from '#lib/codebook/parse'
import { readCodebookFiles } from '../../bin/codebook-files.ts'
import { keepItems, withKeptItems } from '../../bin/codebook-items.ts'
import { root } from '../product.ts'

const written = readCodebookFiles()
let folder: string
let path: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'leitmotif-items-'))
  path = join(folder, 'items.json')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

describe('what was read at the build', () => {
  it('is there for every file of the codebook, and is what the file says, lines included', () => {
    const built = withKeptItems(written, join(root, 'dist', 'codebook-items.json'))
    expect(built.filter(({ items }) => !items).map(({ name }) => name)).toEqual([])
    expect(written.filter(({ items }) => items)).toEqual([])
    expect(readSources(built, [])).toStrictEqual(readSources(written, []))
  })
  it('is not taken for a file that says something else, or that another name makes something else', () => {
    const [one] = written
    if (!one) throw new Error('expected a codebook')
    keepItems([one], path)
    expect(withKeptItems([one], path)[0]?.items).toBeDefined()
    const changed = [
      { ...one, text: `${one.text} ` },
      { ...one, name: 'themes.yaml' },
      { name: 'new.yaml', text: '[]' },
    ]
    expect(withKeptItems(changed, path)).toEqual(changed)
  })
  it('is done without where it was cut off or is not there', () => {
    keepItems(written, path)
    writeFileSync(path, readFileSync(path).subarray(0, 100_000))
    for (const nothing of [path, join(folder, 'absent.json')]) expect(withKeptItems(written, nothing)).toEqual(written)
  })
})

describe('items of a file', () => {
  it('are none where something is wrong in it, which is left to be told', () => {
    for (const text of ['- { id: "concept:a" }', '{', 'a: b']) expect(itemsOf({ name: 'a.yaml', text })).toBeUndefined()
  })
})
