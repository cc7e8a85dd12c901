import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { leitmotif, root } from '../product.ts'

let folder: string
let store: string
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'leitmotif-compare-'))
  store = `sqlite:${join(folder, 'store.db')}`
  await leitmotif(['ingest', join(root, 'seeds', 'documents'), '--store', store])
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const compare = (...args: string[]) => leitmotif(['compare', ...args, '--store', store])

describe('compare', () => {
  it('says first what the number of documents allows, then who names what', async () => {
    const { code, stdout } = await compare('country:china', 'country:vietnam')
    expect(code).toBe(0)
    expect(stdout).toMatch(/^Reading: 4 and 1 independent documents\./)
    expect(stdout).toMatch(
      /ruling-party: Communist Party of China \| Communist Party of Vietnam +4 of 4 \(\d+\) +1 of 1 \(\d+\)/,
    )
    expect(stdout).toContain('Tier 0. Documents alike from 0.8 on count once')
    expect(stdout).not.toContain('log2')
  })

  it('gives programs the answer of the call, and spreadsheets the same numbers', async () => {
    const asked = ['date:2010..2015', 'date:2016..', '--limit', '1000'] as const
    const said = JSON.parse((await compare(...asked, '--json')).stdout)
    const [head, ...rows] = (await compare(...asked, '--csv')).stdout.trim().split('\r\n')
    expect(head?.split(',').slice(0, 3)).toEqual(['what', 'id', 'label'])
    expect(rows).toHaveLength(said.roles.length + said.concepts.length + said.edges.length + said.roleEdges.length)
    expect(said).toMatchObject({ tier: 0, per: 100, alike: 0.8, apart: false, adjustedBy: null, seed: null })
    const parameters = `,0.8,0,,,,${said.fingerprint}`
    for (const row of rows) expect(row.endsWith(parameters) && /,"?100 sentences[^,]*,0\.8,/.test(row)).toBe(true)
    const [first] = said.concepts
    const sides = [first.a, first.b].flatMap((side) => [side.docs, side.of, side.sentences, side.mentions, side.rate])
    expect(rows.find((row) => row.split(',')[1] === first.id)).toContain(`,${first.presence},${sides.join(',')},`)
  })

  it('holds mentions against characters where that is asked for', async () => {
    const asked = ['country:china', 'country:vietnam', '--exposure', 'characters', '--json'] as const
    const said = JSON.parse((await compare(...asked)).stdout)
    const [row] = said.concepts
    expect(said).toMatchObject({ exposure: 'characters', arrangements: null })
    expect(row.a.rate).toBeCloseTo((10_000 * row.a.mentions) / said.groups[0].characters, 9)
    expect(said.groups[1].characters).toBeGreaterThan(1000)
  })

  it.each([
    [['country:china'], 2],
    [['country:china', 'date:..x'], 1],
    [['country:china', 'country:vietnam', '--exposure', 'words'], 2],
    [['country:china', 'country:vietnam', '--json', '--csv'], 2],
    [['country:china', 'country:vietnam', '--limit', '0'], 1],
    [['country:china', 'country:vietnam', '--permutations', '5'], 1],
  ])('%j is refused with what is allowed', async (args, wanted) => {
    const { code, stdout, stderr } = await compare(...args)
    expect([code, stdout]).toEqual([wanted, ''])
    expect(stderr).toMatch(/missing|allowed|choices|conflict|cannot be used|expected/i)
    expect(stderr).not.toMatch(/\n\s+at /)
  })
})
