// Addresses of stores.
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openStore } from '#graph/open'

describe('openStore', () => {
  let folder = ''
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'leitmotif-open-'))
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  it('opens sqlite:PATH and a bare path as the same store', async () => {
    const path = join(folder, 'a.db')
    const store = await openStore(`sqlite:${path}`, 'write')
    await store.close()
    const same = await openStore(path, 'read')
    expect([store.address, same.address]).toEqual([`sqlite:${path}`, `sqlite:${path}`])
    await same.close()
    expect(existsSync(path)).toBe(true)
  })

  it.each(['postgres://x', 'neo4j+x://db.example', 'mysql://user:secret@localhost'])(
    'refuses %s, naming it and what is possible instead, but no password',
    async (address) => {
      const error: unknown = await openStore(address, 'write').catch((thrown: unknown) => thrown)
      expect(error).toMatchObject({ code: 'UNREACHABLE' })
      expect(String(error)).toContain(address.replace('user:secret@', ''))
      expect(String(error)).toContain('sqlite:PATH')
      expect(String(error)).not.toContain('secret')
    },
  )

  it.each(['', 'sqlite:', 'a\0b'])('refuses %j, which names no file', async (address) => {
    await expect(openStore(address, 'write')).rejects.toMatchObject({ code: 'UNREACHABLE' })
  })
})
