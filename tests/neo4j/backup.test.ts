// A server's store goes into a file while documents come and go, and back from it.
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { synthetic } from '#graph/bench/synthetic'
import { check } from '#graph/check'
import { openStore } from '#graph/open'
import { docId } from '#lib/doc'
import { leitmotif } from '../product.ts'
import { env, newServerPlace, servers } from './place.ts'

describe.skipIf(!servers)('leitmotif backup and restore', () => {
  it('keep one state of a store that changes meanwhile, and bring it back', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'leitmotif-backup-'))
    const place = await newServerPlace()
    onTestFinished(async () => {
      await place.leave()
      rmSync(folder, { recursive: true, force: true })
    })
    const docs = [...synthetic({ docs: 60, entities: 40, sentencesPerDoc: 3 })]
    const store = await place.open('write')
    await store.addDocs(docs.slice(0, 40))
    const states = new Set([await store.fingerprint()])
    const file = join(folder, 'backup.db')
    const backup = leitmotif(['backup', file, '--store', place.address, '--json'], { env })
    for (const [i, extraction] of docs.slice(40, 50).entries()) {
      await store.addDocs([extraction])
      states.add(await store.fingerprint())
      await store.withdrawDocs([docId(docs[i]?.doc.id ?? '')])
      states.add(await store.fingerprint())
    }
    const { code, stdout } = await backup
    expect(code).toBe(0)
    const { fingerprint } = JSON.parse(stdout)
    expect([...states]).toContain(fingerprint)
    const kept = await openStore(file, 'read')
    expect(await check(kept)).toMatchObject({ fingerprint, problems: [] })
    await kept.close()
    expect(readdirSync(folder).filter((name) => name.includes('part'))).toEqual([])

    await store.addDocs(docs.slice(50))
    const refused = await leitmotif(['restore', file, '--store', place.address], { env })
    expect([refused.code, refused.stderr]).toEqual([1, expect.stringContaining('restore into a new store')])
    await store.withdrawDocs((await store.changesSince(0)).rows.map(({ line }) => line.id))
    const restored = await leitmotif(['restore', file, '--store', place.address, '--json'], { env })
    expect(JSON.parse(restored.stdout)).toMatchObject({ fingerprint })
    expect(await check(store)).toMatchObject({ fingerprint, problems: [] })
  })
})
