// A server that is down, goes down, comes back, or comes back read-only: nothing acknowledged is lost, the page stays up, and all goes on by itself.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { hasJava } from '../../bin/neo4j/java.mjs'
import { leitmotif, root, type Served, serveProduct, start } from '../product.ts'
import { type OwnServer, ownServer } from './own-server.ts'
import { servers } from './place.ts'

const seeds = join(root, 'seeds', 'documents')

describe.skipIf(!servers)('a server that is restarted', () => {
  let server: OwnServer
  let folder: string
  let served: Served
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'leitmotif-restart-'))
    server = await ownServer()
    await server.kill()
    served = await serveProduct(server.address, [], server.env)
  })
  afterAll(async () => {
    await served?.stop()
    await server?.remove()
    rmSync(folder, { recursive: true, force: true })
  })

  async function health(): Promise<{ status: number; detail?: string; docs?: number }> {
    const answer = await fetch(`${served.address}/api/health`)
    return { ...(await answer.json()), status: answer.status }
  }
  async function healthy(): Promise<{ docs?: number }> {
    for (let tries = 0; tries < 400; tries++) {
      const told = await health()
      if (told.status === 200 && told.docs) return told
      await wait(200)
    }
    throw new Error(`expected the page to find its store again, got ${JSON.stringify(await health())}`)
  }
  async function away(): Promise<void> {
    const { status, detail } = await health()
    expect([status, detail]).toEqual([503, expect.stringContaining(server.address)])
    expect(detail).toMatch(/Neo4j is running/)
    expect((await fetch(served.address)).status).toBeLessThan(504)
  }
  const check = async (store: string) =>
    JSON.parse((await leitmotif(['check', '--json', '--store', store], { env: server.env })).stdout)

  it('may be down when the page starts: the page says so, and goes on when it is there', async () => {
    await away()
    await server.start()
    expect(await healthy()).toMatchObject({ docs: 5 })
  })

  it('may be killed while the page is up: the page says so, and goes on when it is back', async () => {
    const before = await (await fetch(`${served.address}/api/graph`)).text()
    await server.kill()
    await away()
    await server.start()
    await healthy()
    expect(await (await fetch(`${served.address}/api/graph`)).text()).toBe(before)
  })

  it('may be killed while files are brought in: they go on when it is back, and none is lost', async () => {
    const files = join(folder, 'files')
    mkdirSync(files)
    for (let n = 0; n < 150; n++)
      writeFileSync(join(files, `${n}.txt`), `Report ${n}\n\nMrs. Anna Number${n} met trade unions in Hanoi; 群众路线.`)
    const child = start(['ingest', files, '--json', '--batch', '2', '--store', server.address], { env: server.env })
    const ended = new Promise((resolve) => child.once('close', resolve))
    let back: Promise<void> | undefined
    const told: string[] = []
    if (!child.stdout) throw new Error('the command has no output')
    createInterface({ input: child.stdout }).on('line', (line) => {
      if (told.push(JSON.parse(line).outcome) === 20) back = server.kill().then(() => server.start())
    })
    expect(await ended).toBe(0)
    await back
    expect(told).toEqual(Array(150).fill('added'))

    const file = `sqlite:${join(folder, 'clean.db')}`
    for (const path of [seeds, files]) await leitmotif(['ingest', path, '--store', file])
    const [ours, theirs] = [await check(server.address), await check(file)]
    expect(ours).toEqual({ ...theirs, store: server.address, problems: [] })
  })

  it.skipIf(!hasJava())(
    'may come back read-only: the page answers, and a change is refused with the reason',
    async () => {
      await server.kill()
      await server.start(['-Dreadonly=true'])
      await healthy()
      const { code, stderr } = await leitmotif(['ingest', seeds, '--country', 'VN', '--store', server.address], {
        env: server.env,
      })
      expect([code, stderr]).toEqual([1, expect.stringContaining(server.address)])
      expect(stderr).toMatch(/takes no changes/)
      expect(stderr).not.toMatch(/\n\s+at /)
    },
  )
})
