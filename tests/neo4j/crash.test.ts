// Killed while it brings files in: what was acknowledged is there, nothing is half there, and it goes on. "npm run torture -- neo4j" does the same 400 times.
import { describe, expect, it, onTestFinished } from 'vitest'
import { torture } from '../../bin/torture/neo4j.mjs'
import { env, newServerPlace, servers } from './place.ts'

describe.skipIf(!servers)('a process that writes to a server', () => {
  it('may be killed at any moment', async () => {
    const place = await newServerPlace()
    onTestFinished(() => place.leave())
    const { problems, docs } = await torture(
      { address: place.address, env },
      { writerKills: 3, serverKills: 0, seed: 4 },
    )
    expect(problems).toEqual([])
    expect(docs).toBe(3 * 23)
  })
})
