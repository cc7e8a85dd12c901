// Copying between a file and a server, both ways, with the command.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { leitmotif, root } from '../product.ts'
import { env, newServerPlace, servers } from './place.ts'

describe.skipIf(!servers)('leitmotif copy', () => {
  it('brings a collection from a file to a server and back', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'leitmotif-copy-'))
    const place = await newServerPlace()
    onTestFinished(async () => {
      await place.leave()
      rmSync(folder, { recursive: true, force: true })
    })
    const [first, second] = ['first', 'second'].map((name) => `sqlite:${join(folder, `${name}.db`)}`)
    const run = (...args: string[]) => leitmotif(args, { env })
    const check = async (store = '') => JSON.parse((await run('check', '--json', '--store', store)).stdout)
    await run('ingest', join(root, 'seeds', 'documents'), '--store', first ?? '')

    for (const [from = '', to = ''] of [
      [first, place.address],
      [place.address, second],
    ]) {
      const { code, stdout } = await run('copy', '--from', from, '--to', to, '--json')
      expect([code, JSON.parse(stdout)]).toMatchObject([0, { docs: 5, copied: 5 }])
    }
    const wanted = await check(first)
    expect(wanted.problems).toEqual([])
    for (const store of [place.address, second]) expect(await check(store)).toEqual({ ...wanted, store })
    const again = await run('copy', '--from', first ?? '', '--to', place.address)
    expect([again.code, again.stdout]).toEqual([0, expect.stringContaining('5 documents, 0 of them copied now')])
  })
})
