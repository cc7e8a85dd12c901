// Every command that writes a file writes a new one: what is there stays, and a sentence says why.
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { openStore } from '#graph/open'
import { writeNew } from '../../bin/new-file.ts'
import { extractionOf } from '../graph/extraction-builder.ts'
import { leitmotif } from '../product.ts'

const folder = mkdtempSync(join(tmpdir(), 'leitmotif-new-file-'))
const address = `sqlite:${join(folder, 'small.db')}`
beforeAll(async () => {
  const store = await openStore(address, 'write')
  await store.addDocs([extractionOf({ id: 'd', text: 'A met B.', names: { A: 'person:a', B: 'person:b' } })])
  await store.close()
  return () => rmSync(folder, { recursive: true, force: true })
})

describe.each([['qdpx'], ['annotations'], ['pack'], ['ledger', 'export']])('%s', (...command) => {
  test('leaves a file that is there alone, and says so', async () => {
    const file = join(folder, `${command.join('-')}.out`)
    writeFileSync(file, 'precious')
    const { code, stderr } = await leitmotif([...command, file, '--store', address])
    expect([code, stderr]).toEqual([2, `leitmotif: ${file} is there already; name a new file\n`])
    expect(readFileSync(file, 'utf8')).toBe('precious')
  })

  test('says of a folder that is not there that it is not there', async () => {
    const file = join(folder, 'nowhere', 'a.out')
    const { code, stderr } = await leitmotif([...command, file, '--store', address])
    expect([code, stderr]).toEqual([2, `leitmotif: ${file} lies in a folder that is not there; name a new file\n`])
  })
})

test('what breaks midway leaves no file', async () => {
  const file = join(folder, 'half.txt')
  onTestFinished(() => rmSync(file, { force: true }))
  async function* half() {
    yield 'one half'
    throw new Error('the other is missing')
  }
  await expect(writeNew(file, half())).rejects.toThrow('the other is missing')
  expect(existsSync(file)).toBe(false)
})
