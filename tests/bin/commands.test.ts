import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { leitmotif, root } from '../product.ts'

const seeds = join(root, 'seeds', 'documents')
let folder: string
let store: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'leitmotif-commands-'))
  store = `sqlite:${join(folder, 'store.db')}`
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const put = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}
const lines = (text: string): Record<string, unknown>[] =>
  text
    .trim()
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
const fingerprint = async (): Promise<unknown> =>
  JSON.parse((await leitmotif(['check', '--json', '--store', store])).stdout).fingerprint

describe('ingest', () => {
  it('brings a folder in with its manifest, says of each document what happened, and changes nothing the second time', async () => {
    const first = await leitmotif(['ingest', seeds, '--json', '--store', store])
    expect(first.code).toBe(0)
    expect(lines(first.stdout).map(({ outcome }) => outcome)).toEqual(Array(5).fill('added'))
    const before = await fingerprint()
    const second = await leitmotif(['ingest', seeds, '--json', '--store', store])
    expect(lines(second.stdout).map(({ outcome }) => outcome)).toEqual(Array(5).fill('unchanged'))
    expect(await fingerprint()).toBe(before)
  })

  it('refuses bad files by name with the reason, and takes the rest', async () => {
    const files = {
      'good.txt': 'Xi Jinping spoke in Beijing about trade unions.',
      'empty.txt': '',
      'binary.txt': new Uint8Array([0, 1, 2, 3, 0, 255]),
      'latin.txt': new Uint8Array([0x63, 0x61, 0x66, 0xe9, 0x20, 0xe8]),
      'letter.docx': 'PK',
    }
    const paths = Object.entries(files).map(([name, content]) => put(name, content))
    const { code, stdout } = await leitmotif([
      'ingest',
      ...paths,
      join(folder, 'absent.txt'),
      '--json',
      '--store',
      store,
    ])
    expect(code).toBe(1)
    const told = lines(stdout)
    const refused = told.filter(({ outcome }) => outcome === 'refused')
    expect(told.filter(({ outcome }) => outcome === 'added').map(({ file }) => file)).toEqual([
      join(folder, 'good.txt'),
    ])
    expect(refused.map(({ file }) => String(file).slice(folder.length + 1)).sort()).toEqual([
      'absent.txt',
      'binary.txt',
      'empty.txt',
      'latin.txt',
      'letter.docx',
    ])
    for (const { reason, remedy } of refused) expect(`${reason} ${remedy}`.length).toBeGreaterThan(30)
  })

  it('lets a flag override the manifest and a name stand for its country', async () => {
    put('one.txt', 'The Party speaks of the mass line in Hanoi.')
    put('manifest.yaml', '- file: one.txt\n  country: China\n  source: Somebody\n')
    const { stdout } = await leitmotif(['extract', folder, '--jsonl', '--country', 'Việt Nam'])
    expect(lines(stdout)).toMatchObject([{ country: 'VN', source: 'Somebody' }])
  })

  it('names the line of a broken manifest', async () => {
    put('one.txt', 'The mass line.')
    put('manifest.yaml', '- file: one.txt\n- file: two.txt\n  country: Atlantis\n')
    const { code, stderr } = await leitmotif(['ingest', folder, '--store', store])
    expect([code, stderr]).toEqual([2, expect.stringMatching(/manifest\.yaml:3: country: Atlantis/)])
    expect(existsSync(join(folder, 'store.db'))).toBe(false)
  })
})

describe('withdraw', () => {
  it('takes a document out as if it had never been there', async () => {
    put('extra.txt', 'Nguyen Phu Trong met Tran Quoc Vuong in Hai Phong to discuss democracy.')
    await leitmotif(['ingest', seeds, '--store', store])
    const before = await fingerprint()
    const [added] = lines((await leitmotif(['ingest', join(folder, 'extra.txt'), '--json', '--store', store])).stdout)
    expect(await fingerprint()).not.toBe(before)
    const { code, stdout } = await leitmotif(['withdraw', String(added?.id), '--store', store])
    expect([code, stdout.trim()]).toEqual([0, expect.stringMatching(`^withdrawn ${added?.id} Nguyen Phu Trong met`)])
    expect(await fingerprint()).toBe(before)
    expect((await leitmotif(['withdraw', String(added?.id), '--store', store])).code).toBe(1)
  })
})

describe('wrong usage', () => {
  it.each([
    [['nothing']],
    [['ingest']],
    [['serve', '--port', 'many']],
    [['ingest', 'x', '--country', 'Atlantis']],
    [['bench', '--docs', '-3']],
    [['bench', '--docs', '1000000']],
    [['ingest', 'x', '--batch', '1.5']],
    [['ingest', 'x', '--batch', '1e999']],
    [['ingest', 'x', '--batch', '100000']],
    [['copy', '--from', 'sqlite:a.db']],
    [['copy', '--from', 'a.db', '--to', 'a.db']],
    [['extract', 'x', '--lang', '???']],
  ])('%j ends with 2 and says what is expected', async (args) => {
    const { code, stderr } = await leitmotif([...args, ...(args[0] === 'ingest' ? ['--store', store] : [])])
    expect(code).toBe(2)
    expect(stderr).not.toMatch(/\n\s+at /)
    expect(stderr.length).toBeGreaterThan(20)
  })

  it.each(['serve', 'ingest', 'withdraw', 'extract', 'check', 'codebook', 'compare', 'copy', 'export', 'bench'])(
    '%s explains itself with --help',
    async (command) => {
      const { code, stdout } = await leitmotif([command, '--help'])
      expect([code, stdout]).toEqual([0, expect.stringContaining(`Usage: leitmotif ${command}`)])
    },
  )
})

describe('a store that cannot be used', () => {
  it.each([
    [
      'a file that is something else',
      () => `sqlite:${put('notes.db', 'just some notes, and not few of them\n'.repeat(40))}`,
    ],
    ['a folder', () => `sqlite:${folder}`],
    ['a kind of store that is not there', () => 'postgres://localhost'],
  ])('%s is named with the way out', async (_, address) => {
    const { code, stderr } = await leitmotif(['ingest', seeds, '--store', address()])
    expect([code, stderr]).toEqual([1, expect.stringMatching(/^leitmotif: .{30,}/)])
    expect(stderr).not.toMatch(/\n\s+at /)
  })

  it('is left alone by check where it is absent', async () => {
    const { code } = await leitmotif(['check', '--store', store])
    expect([code, existsSync(join(folder, 'store.db'))]).toEqual([1, false])
  })
})

describe('serve', () => {
  it('names a taken port and the way out', async () => {
    const other = createServer()
    await new Promise<void>((done) => other.listen(0, '127.0.0.1', done))
    const address = other.address()
    const port = typeof address === 'object' ? String(address?.port) : ''
    const { code, stderr } = await leitmotif(['serve', '--store', store], { env: { PORT: port } })
    await new Promise((done) => other.close(done))
    expect([code, stderr]).toEqual([1, expect.stringContaining(`port ${port} is already taken`)])
    expect(stderr).toMatch(/PORT=\d+/)
  })
})

describe('extract', () => {
  it('prints spans that are the words of the file', async () => {
    const { stdout } = await leitmotif(['extract', seeds, '--jsonl'])
    const docs = lines(stdout)
    expect(docs).toHaveLength(5)
    for (const { file, mentions } of docs) {
      const text = readFileSync(join(seeds, String(file)), 'utf8')
      for (const { start, end, label } of mentions as { start: number; end: number; label: string }[]) {
        expect(label.length).toBeGreaterThan(0)
        expect(text.slice(start, end).trim()).toBe(text.slice(start, end))
        expect(end).toBeGreaterThan(start)
      }
    }
  })

  it('tells with --why the rule, what it weighed and the name that the codebook has', async () => {
    const file = join(folder, 'why.txt')
    writeFileSync(file, 'Mayor Wang Minghua said the mass line must be upheld.')
    const { stdout } = await leitmotif(['extract', file, '--why', '--lang', 'en'])
    expect(stdout).toMatch(/"Wang Minghua"\tWang Minghua\tperson-chinese: .*title-before \+2/)
    expect(stdout).toMatch(/"mass line"\tmass line\tcodebook: codebook-name \+2 \(mass line\)/)
    const [doc] = lines((await leitmotif(['extract', file, '--why', '--jsonl'])).stdout)
    const mentions = doc?.mentions as { label: string; why: unknown }[]
    expect(mentions.find(({ label }) => label === 'mass line')?.why).toEqual([
      { ground: 'codebook-name', weight: 2, words: 'mass line' },
    ])
  })
})
