import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { leitmotif, root } from '../product.ts'

let folder: string
let store: string
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'leitmotif-frames-'))
  store = `sqlite:${join(folder, 'store.db')}`
  await leitmotif(['ingest', join(root, 'seeds', 'documents'), '--store', store])
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const compare = (...flags: string[]) =>
  leitmotif(['compare', 'country:china', 'country:vietnam', '--limit', '1', '--store', store, ...flags])
const scheme = (id: string, cue: string) => `id: ${id}
label: { en: Own }
functions:
  - { id: unity, label: { en: unity }, means: { en: what holds together }, cues: { en: [${cue}] } }
`

describe('compare with frames', () => {
  it('prints a line a function, and gives programs and spreadsheets the same numbers', async () => {
    const { code, stdout } = await compare('--scheme', 'entman')
    expect(code).toBe(0)
    const [, a, b] = /^problem +(\d of 4 \(\d+\)) +(\d of 1 \(\d+\))$/m.exec(stdout) ?? []
    const [said, frames] = (await compare('--scheme', 'entman', '--json')).stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(said.fingerprint).toBe(frames.fingerprint)
    const [problem] = frames.functions
    const printed = ({ docs, of, sentences }: { docs: number; of: number; sentences: number }) =>
      `${docs} of ${of} (${sentences})`
    expect([a, b]).toEqual([printed(problem.a), printed(problem.b)])
    const row = (await compare('--scheme', 'entman', '--csv')).stdout
      .split('\r\n')
      .find((line) => line.startsWith('frame,entman:problem,'))
    expect(row).toContain(`,both,${problem.a.docs},4,${problem.a.sentences},,${problem.a.rate},`)
  })

  it("takes a person's own scheme, from a file or from the folder of a codebook", async () => {
    const file = join(folder, 'own.yaml')
    writeFileSync(file, scheme('own', 'unite*'))
    const counted = Object.fromEntries(
      [
        '000_18601a29f0b546a4',
        '001_98b8afd2eff12de3',
        '002_6a1ce366267f1c80',
        '003_48e22df0c7aebbee',
        '004_3e732d7704ac572b',
      ].map((name) => [name, /\bunite/i.test(readFileSync(join(root, 'seeds', 'documents', `${name}.txt`), 'utf8'))]),
    )
    const docs = Object.values(counted).slice(0, 4).filter(Boolean).length
    expect((await compare('--frames', file)).stdout).toMatch(
      new RegExp(`^unity +${docs} of 4 \\(\\d+\\) +0 of 1 \\(0\\)$`, 'm'),
    )

    const codebook = join(folder, 'codebook')
    mkdirSync(join(codebook, 'frames'), { recursive: true })
    writeFileSync(join(codebook, 'frames', 'copy.yaml'), scheme('entman', 'unite*'))
    expect((await compare('--codebook', codebook, '--scheme', 'entman')).stdout).toMatch(/^unity /m)
  })

  it('says what is wrong with a scheme by file, line and reason, and which schemes there are', async () => {
    const file = join(folder, 'wrong.yaml')
    writeFileSync(file, scheme('wrong', '"?!"'))
    const wrong = await compare('--frames', file)
    expect([wrong.code, wrong.stdout]).toEqual([2, ''])
    expect(wrong.stderr).toContain(`${file}:4: "?!": no letter or digit`)
    const served = await leitmotif(['serve', '--store', store, '--port', '0', '--frames', file])
    expect([served.code, served.stderr.includes(`${file}:4:`)]).toEqual([2, true])
    expect((await compare('--scheme', 'none')).stderr).toMatch(/allowed are entman, party-state/)
    expect((await compare('--frames', join(folder, 'absent.yaml'))).stderr).toMatch(/cannot be read: name a YAML file/)
  })
})
