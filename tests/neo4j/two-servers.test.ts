// Two programs that serve one database: what is brought to the one is there at the other with its next answer.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Served, serveProduct } from '../product.ts'
import { env, newServerPlace, type ServerPlace, servers } from './place.ts'

describe.skipIf(!servers)('two servers of one database', () => {
  let place: ServerPlace
  let one: Served
  let other: Served
  beforeAll(async () => {
    place = await newServerPlace()
    one = await serveProduct(place.address, ['--empty'], env)
    other = await serveProduct(place.address, [], env)
  })
  afterAll(async () => {
    await one?.stop()
    await other?.stop()
    await place?.leave()
  })
  const get = async ({ address }: Served, path: string) => (await fetch(`${address}/api${path}`)).json()
  const titles = async (at: Served) => (await get(at, '/docs')).docs.map(({ title }: { title: string }) => title)

  async function bring(at: Served, name: string, text: string): Promise<void> {
    const form = new FormData()
    form.append('file', new Blob([text]), name)
    const answer = await fetch(`${at.address}/api/docs`, { method: 'POST', body: form })
    const { job } = await answer.json()
    for (;;) {
      const { state } = await get(at, job.replace('/api', ''))
      if (state === 'done') return
      expect(state).not.toBe('failed')
      await new Promise((next) => setTimeout(next, 20))
    }
  }

  it('show each other at once what is brought and what is taken out', async () => {
    const before = await titles(other)
    await bring(one, 'new.md', '# On the mass line\n\nThe Party relies on trade unions in Hanoi.\n')
    expect(await titles(other)).toEqual(expect.arrayContaining([...before, 'On the mass line']))
    await bring(other, 'newer.md', '# On cadres\n\nTrade unions in Hanoi met workers.\n')
    expect(await titles(one)).toEqual(expect.arrayContaining(['On the mass line', 'On cadres']))
    const [first, second] = await Promise.all([one, other].map((at) => get(at, '/graph')))
    expect(first).toEqual(second)

    const { docs } = await get(one, '/docs')
    const { id } = docs.find(({ title }: { title: string }) => title === 'On cadres')
    await fetch(`${one.address}/api/docs/${id}`, { method: 'DELETE' })
    expect(await titles(other)).toHaveLength(before.length + 1)
  })
})
