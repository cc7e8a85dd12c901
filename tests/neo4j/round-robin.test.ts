// Two servers of one database behind a round robin: what is acknowledged through it is answered by either with the same bytes.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { expectSame, type RoundRobin, startRoundRobin, writerThrough } from '../bin/serve/round-robin.ts'
import { type Served, serveProduct } from '../product.ts'
import { env, newServerPlace, type ServerPlace, servers } from './place.ts'

describe.skipIf(!servers)('two servers of one database behind a round robin', () => {
  let place: ServerPlace
  const served: Served[] = []
  let robin: RoundRobin
  beforeAll(async () => {
    place = await newServerPlace()
    served.push(await serveProduct(place.address, [], env))
    served.push(await serveProduct(place.address, [], env))
    robin = await startRoundRobin(served.map(({ port }) => port))
  })
  afterAll(async () => {
    robin?.close()
    for (const server of served) await server.stop()
    await place?.leave()
  })

  it('answer after each change with the same bytes', async () => {
    const same = () => expectSame(served.map(({ address }) => address))
    const through = writerThrough(robin.address)
    await same()
    const doc = await through.bring(
      'new.txt',
      'Trade unions in Hanoi met Mrs. Anna Number of the Party on the mass line.\n',
    )
    await same()
    const [{ id }] = (await (await fetch(`${robin.address}/api/entities?q=hanoi`)).json()).entities
    const renamed = await through.judge({ action: 'rename', target: { entity: id }, to: 'Ha Noi' })
    await same()
    await through.undo(renamed)
    await through.withdraw(doc)
    await same()
    expect(served).toHaveLength(2)
  })
})
