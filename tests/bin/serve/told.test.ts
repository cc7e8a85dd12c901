// A comparison that takes long, told line by line over HTTP: how far it is, its answer, and that it stops for who goes away.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import type { ReadableStream } from 'node:stream/web'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fillLarge } from '../../large-collection.ts'
import { type Served, serveProduct } from '../../product.ts'

let folder: string
let product: Served
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'leitmotif-told-'))
  const store = `sqlite:${join(folder, 'store.db')}`
  await fillLarge(store)
  product = await serveProduct(store)
})
afterAll(async () => {
  await product.stop()
  rmSync(folder, { recursive: true, force: true })
})

const address = (asked: Readonly<Record<string, string>>): string =>
  `${product.address}/api/compare?${new URLSearchParams({ a: 'country:china', b: 'country:vietnam', limit: '20', maxLinks: '1', ...asked })}`
const lines = { accept: 'application/x-ndjson' }
interface Line {
  readonly done?: number
  readonly of?: number
  readonly answer?: unknown
  readonly problem?: { readonly status: number }
}
async function* told(asked: Readonly<Record<string, string>>, signal: AbortSignal | null = null): AsyncGenerator<Line> {
  const response = await fetch(address(asked), { headers: lines, signal })
  expect(response.headers.get('content-type')).toContain('application/x-ndjson')
  let rest = ''
  const decoder = new TextDecoder()
  for await (const chunk of Readable.fromWeb(response.body as ReadableStream)) {
    const parts = (rest + decoder.decode(chunk, { stream: true })).split('\n')
    rest = parts.pop() ?? ''
    for (const part of parts) yield JSON.parse(part)
  }
  expect(rest).toBe('')
}

describe('a comparison told line by line', () => {
  it('says how far it is, and at last what it answers otherwise', async () => {
    const heard: Line[] = []
    for await (const line of told({ permutations: '9999' })) heard.push(line)
    const last = heard.pop()
    const dones = heard.map(({ done }) => done ?? Number.NaN)
    expect(dones.length).toBeGreaterThan(1)
    expect(dones).toEqual(dones.toSorted((a, b) => a - b))
    expect(new Set(heard.map(({ of }) => of))).toEqual(new Set([9999]))
    const plain = await (await fetch(address({ permutations: '9999' }))).json()
    expect(last?.answer).toEqual(plain)
    expect(plain).toMatchObject({ adjustedBy: 'max-t', arrangements: 9999, seed: 1, per: 100, alike: 0.8 })
  })

  it.each([{ a: 'date:soon' }, { permutations: '5' }, { declared: 'concept:none' }])(
    'is refused as ever: %j',
    async (asked) => {
      const refused = await fetch(address(asked), { headers: lines })
      const plain = await fetch(address(asked))
      expect(refused.status).toBe(plain.status)
      expect(refused.headers.get('content-type')).toContain('application/problem+json')
      expect(await refused.json()).toEqual(await plain.json())
    },
  )

  it('is work that stops when its asker goes away: who comes after twenty of them is answered', async () => {
    for (let asker = 0; asker < 20; asker++) {
      const leaving = new AbortController()
      const hear = async () => {
        for await (const { done = 0, of } of told({ permutations: '99999' }, leaving.signal)) {
          expect(of).toBe(99_999)
          if (done > 0) leaving.abort()
        }
      }
      await expect(hear()).rejects.toMatchObject({ name: 'AbortError' })
    }
    const answer = await fetch(address({ permutations: '99', in: 'date:2005..' }))
    expect(await answer.json()).toMatchObject({ arrangements: 99 })
  })
})
