// An attacker names a file or a document so that the terminal of who takes it in obeys it: colours, titles, lines that were never said.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { leitmotif } from '../product.ts'

const ESCAPE = '\u001b[2J\u001b]0;owned\u0007'
const TURNED = '\u202egnp.exe'
const OBEYED = /(?![\n\t])[\p{Cc}\p{Bidi_Control}]/u
let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'leitmotif-terminal-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const put = (name: string, content: string): void => writeFileSync(join(folder, name), content)
const bringIn = (...flags: string[]) =>
  leitmotif(['ingest', folder, '--store', `sqlite:${join(folder, 'store.db')}`, ...flags])

it('file names are shown, and each is told of in its own line', async () => {
  put(`a${ESCAPE}.txt`, 'The trade unions met in Lima.')
  put(`b${TURNED}.txt`, 'The trade unions met in Quito.')
  put('c\nadded 0 everything.txt', 'The trade unions met in Bogota.')
  put(`d${ESCAPE}\nbroken.pdf`, '{')
  const { stdout, stderr } = await bringIn()
  expect(stdout + stderr).not.toMatch(OBEYED)
  expect(stdout).toContain(String.raw`a\u001b[2J\u001b]0;owned\u0007.txt`)
  expect(stdout).toContain(String.raw`b\u202egnp.exe.txt`)
  expect(stdout.match(/^added /gm)).toHaveLength(3)
  expect(stderr.match(/^refused /gm)).toHaveLength(1)
})

it('titles and texts are shown', async () => {
  put('one.html', `<title>Unions ${ESCAPE.replaceAll('\u001b', '\u009b')}</title><p>The trade unions met in Lima.</p>`)
  const store = `sqlite:${join(folder, 'store.db')}`
  await bringIn()
  for (const command of [
    ['extract', join(folder, 'one.html')],
    ['compare', '--store', store, '--a', 'lang:en', '--b', '-lang:en'],
    ['check', '--deep', '--store', store],
  ]) {
    const { stdout, stderr } = await leitmotif(command)
    expect(stdout + stderr, command.join(' ')).not.toMatch(OBEYED)
  }
})

it('JSON stays JSON, with the very name in it', async () => {
  const name = `a${ESCAPE}\u009b${TURNED}.txt`
  put(name, 'The trade unions met in Lima.')
  const { stdout } = await bringIn('--json')
  const told = stdout.trim().split('\n').map((line): unknown => JSON.parse(line)) // biome-ignore format: one line
  expect(told).toContainEqual(expect.objectContaining({ outcome: 'added', file: expect.stringContaining(name) }))
  expect(stdout).not.toMatch(OBEYED)
})

it('what is refused by name is shown', async () => {
  const { stderr, code } = await leitmotif(['ingest', join(folder, `no${ESCAPE}such`), '--store', 'sqlite:x.db'])
  expect(code).not.toBe(0)
  expect(stderr).not.toMatch(OBEYED)
  expect(stderr).toContain(String.raw`no\u001b[2J`)
})
