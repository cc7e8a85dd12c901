// The codebook on the command line: checked, taken out as SKOS and in again, and what it lacks.
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { parseCodebook } from '#lib/codebook/parse'
import { leitmotif, root } from '../product.ts'

const seeds = join(root, 'seeds', 'documents')
const own = join(root, 'seeds', 'codebook')
let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'leitmotif-codebook-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const put = (name: string, content: string): string => {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}
const entriesIn = (path: string) =>
  [
    ...parseCodebook(readdirSync(path).map((name) => ({ name, text: readFileSync(join(path, name), 'utf8') }))).entries,
  ].sort(([a], [b]) => (a < b ? -1 : 1))

describe('codebook check', () => {
  it('counts what is in order', async () => {
    const { code, stdout } = await leitmotif(['codebook', 'check'])
    expect([code, stdout]).toEqual([
      0,
      expect.stringMatching(/\d{3,} concepts, .*2 schemes of frames: nothing is wrong/),
    ])
  })

  it('names what is wrong by file, line and reason', async () => {
    put('a.yaml', '- { id: "concept:a", label: { en: One } }\n- { id: "concept:b", label: { en: one } }\n')
    const { code, stderr } = await leitmotif(['codebook', 'check', '--codebook', folder])
    expect([code, stderr]).toEqual([1, expect.stringMatching(/a\.yaml:2: "one" names concept:b and concept:a/)])
    const { stdout } = await leitmotif(['codebook', 'check', '--codebook', folder, '--json'])
    expect(JSON.parse(stdout).problems).toMatchObject([{ file: 'a.yaml', line: 2 }])
  })

  it('looks at schemes of frames beside it too', async () => {
    put('a.yaml', '- { id: "concept:a", label: { en: One } }\n')
    mkdirSync(join(folder, 'frames'))
    put('frames/mine.yaml', 'id: mine\nlabel: { en: Mine }\nfunctions: []\n')
    const { code, stderr } = await leitmotif(['codebook', 'check', '--codebook', folder])
    expect([code, stderr]).toEqual([1, expect.stringMatching(/frames\/mine\.yaml:3: /)])
  })
})

describe('codebook export and import', () => {
  it.each(['turtle', 'jsonld'])('give the same codebook back by way of %s', async (syntax) => {
    const { code, stdout } = await leitmotif(['codebook', 'export', '--format', 'skos', '--syntax', syntax])
    expect(code).toBe(0)
    const out = join(folder, 'out')
    const back = await leitmotif(['codebook', 'import', put('codebook.txt', stdout), '--out', out])
    expect([back.code, back.stdout]).toEqual([0, expect.stringMatching(/\d+ entries and \d+ themes/)])
    expect(readdirSync(out).sort()).toEqual(readdirSync(own).sort())
    expect(entriesIn(out)).toEqual(entriesIn(own))
  })

  it('write nothing of a file that is broken', async () => {
    const path = put('broken.ttl', '@prefix skos: <http://www.w3.org/2004/02/skos/core#>.\n<urn:a> skos:')
    const out = join(folder, 'out')
    const { code, stderr } = await leitmotif(['codebook', 'import', path, '--out', out])
    expect([code, stderr, existsSync(out)]).toEqual([1, expect.stringMatching(/broken\.ttl:2: ./), false])
  })

  it.each([
    ['a file that is absent', () => ['codebook', 'import', join(folder, 'absent'), '--out', join(folder, 'out')]],
    ['a folder that holds something', () => ['codebook', 'import', put('x.ttl', ''), '--out', folder]],
    ['a file where a folder should be', () => ['codebook', 'import', put('x.ttl', ''), '--out', put('out', '')]],
    ['a folder in a file', () => ['codebook', 'import', put('x.ttl', ''), '--out', join(put('out', ''), 'in')]],
    ['no folder', () => ['codebook', 'import', put('x.ttl', '')]],
    ['a syntax that is not there', () => ['codebook', 'export', '--syntax', 'xml']],
    ['a format that is not there', () => ['codebook', 'export', '--format', 'owl']],
    ['a count beyond all measure', () => ['codebook', 'suggest', seeds, '--top', '1e999']],
    ['a count that is none', () => ['codebook', 'suggest', seeds, '--min', 'often']],
    ['no command', () => ['codebook', 'nothing']],
  ])('end with 2 for %s and say the way out', async (_, args) => {
    const { code, stderr } = await leitmotif(args())
    expect([code, stderr]).toEqual([2, expect.stringMatching(/.{30,}/)])
    expect(stderr).not.toMatch(/\n\s+at /)
  })
})

describe('codebook suggest', () => {
  it('lists what recurs with its passages, and adds nothing', async () => {
    const codebook = join(folder, 'codebook')
    cpSync(own, codebook, { recursive: true })
    const before = entriesIn(codebook)
    put('a.txt', 'They praised the river patrol scheme. The river patrol scheme is cheap. A river patrol scheme helps.')
    const { code, stdout } = await leitmotif(['codebook', 'suggest', join(folder, 'a.txt'), '--codebook', codebook])
    expect([code, stdout]).toEqual([0, expect.stringMatching(/3 +1 +en +river patrol scheme\n.*They praised/)])
    expect(entriesIn(codebook)).toEqual(before)
  })

  it('prints entries that can be put into the codebook', async () => {
    put('a.txt', 'They praised the river patrol scheme. The river patrol scheme is cheap. A river patrol scheme helps.')
    const { stdout } = await leitmotif(['codebook', 'suggest', join(folder, 'a.txt'), '--yaml'])
    const { entries } = parseCodebook([{ name: 'new.yaml', text: stdout }])
    expect([...entries.keys()]).toEqual(['concept:river-patrol-scheme'])
  })
})

describe('each part', () => {
  it.each(['check', 'export', 'import', 'suggest'])('%s explains itself with --help', async (part) => {
    const { code, stdout } = await leitmotif(['codebook', part, '--help'])
    expect([code, stdout]).toEqual([0, expect.stringContaining(`Usage: leitmotif codebook ${part}`)])
  })
})
