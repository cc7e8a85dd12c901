// Annotated sets whose texts lie in folders of their own.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { readAnnotated } from '../../bin/read-annotated.ts'
import { small } from '../lib/codebook/small.ts'

function setOf(texts: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'leitmotif-annotated-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const put = (name: string, content: string): string => {
    const path = join(folder, name)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, content)
    return path
  }
  for (const [name, text] of Object.entries(texts)) put(join('texts', name), text)
  put('gold.json', JSON.stringify({ documents: [{ file: 'a.txt', mentions: [] }] }))
  return put('sets.yaml', '- { name: all, gold: gold.json, texts: texts }\n')
}

it('a second text of an annotated name is refused by its path', () => {
  const sets = setOf({ 'one/a.txt': 'The mass line.', 'two/a.txt': 'Nothing of it.' })
  expect(() => readAnnotated(sets, small)).toThrow(/gold\.json annotates a\.txt, and .*two.a\.txt is a second text/)
})

it('texts that nobody annotated may be called alike', () => {
  const sets = setOf({ 'one/a.txt': 'The mass line.', 'one/b.txt': 'One.', 'two/b.txt': 'Two.' })
  expect(readAnnotated(sets, small)[0]?.docs.map(({ gold, found }) => [gold.file, found.length])).toEqual([
    ['a.txt', 1],
  ])
})
