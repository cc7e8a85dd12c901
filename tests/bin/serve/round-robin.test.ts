// Two servers of one store file behind a round robin: what is acknowledged through it is answered by either with the same bytes.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Served, serveProduct } from '../../product.ts'
import { expectSame, type RoundRobin, startRoundRobin, writerThrough } from './round-robin.ts'

let folder: string
let servers: Served[] = []
let robin: RoundRobin
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'leitmotif-robin-'))
  const store = `sqlite:${join(folder, 'store.db')}`
  servers = [await serveProduct(store)]
  servers.push(await serveProduct(store))
  robin = await startRoundRobin(servers.map(({ port }) => port))
})
afterAll(async () => {
  robin?.close()
  for (const server of servers) await server.stop()
  rmSync(folder, { recursive: true, force: true })
})

it('either answers after each change what the other answers', async () => {
  const same = () => expectSame(servers.map(({ address }) => address))
  const through = writerThrough(robin.address)
  await same()
  const text = (n: number) =>
    `Report ${n}\n\nTrade unions in Hanoi met Mrs. Anna Number${n} of the Party on the mass line.\n`
  const docs: string[] = []
  for (let n = 0; n < 3; n++) {
    docs.push(await through.bring(`report-${n}.txt`, text(n)))
    await same()
  }
  expect(new Set(docs).size).toBe(3)
  const [{ id }] = (await (await fetch(`${robin.address}/api/entities?q=hanoi`)).json()).entities
  const renamed = await through.judge({ action: 'rename', target: { entity: id }, to: 'Ha Noi' })
  await same()
  const rejected = await through.judge({ action: 'reject', target: { entity: id } })
  await same()
  await through.undo(rejected)
  await same()
  await through.withdraw(docs[1] ?? '')
  await same()
  await through.undo(renamed)
  await through.withdraw(docs[0] ?? '')
  await through.withdraw(docs[2] ?? '')
  await same()
})
