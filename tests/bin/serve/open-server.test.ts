// A server that everybody may look at: nothing changes through it, its log tells each request, its figures are for this machine.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { writes } from '#graph/wire/writes'
import { start, whenServing } from '../../product.ts'
import { type Ask, askPort } from './door-client.ts'

let folder: string
let stop: () => Promise<void>
let ask: (path: string, how?: Ask) => ReturnType<ReturnType<typeof askPort>>
let logged = ''

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'leitmotif-open-'))
  const flags = ['--read-only', '--host', '127.0.0.1', '--name', 'archive.example.org', '--log', 'json']
  const child = start(['serve', '--port', '0', '--store', `sqlite:${join(folder, 'store.db')}`, ...flags])
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  child.stderr?.on('data', (chunk) => {
    logged += chunk
  })
  stop = async () => {
    child.kill()
    await ended
  }
  const { port } = await whenServing(child)
  ask = askPort(port)
}, 120_000)
afterAll(async () => {
  await stop()
  rmSync(folder, { recursive: true, force: true })
})

const entries = (): Record<string, unknown>[] =>
  logged
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line))

it('answers by its name and shows the five documents', async () => {
  const { status, text } = await ask('/api/health', { headers: { host: 'archive.example.org' } })
  expect([status, JSON.parse(text).docs]).toEqual([200, 5])
  expect((await ask('/api/health', { headers: { host: 'other.example.org' } })).status).toBe(421)
})

it('changes nothing for anybody', async () => {
  const json = { 'content-type': 'application/json' }
  const [line] = JSON.parse((await ask('/api/docs')).text).docs
  const changes = Object.values(writes).filter(({ method }) => method !== 'get')
  expect(changes.length).toBeGreaterThan(4)
  for (const { method, path } of changes) {
    const { status, text } = await ask(`/api${path.replace('{id}', line.id)}`, {
      method: method.toUpperCase(),
      headers: json,
    })
    expect([method, path, status, text]).toEqual([
      method,
      path,
      403,
      expect.stringContaining('lets nothing be changed'),
    ])
  }
  expect(JSON.parse((await ask('/api/health')).text)).toMatchObject({ docs: 5 })
  const file = await ask('/api/export', { method: 'POST', headers: json, body: '{"format":"csv"}' })
  expect(file.status).toBe(200)
})

it('writes a line of JSON for each request, named as in the answer, which nothing in an address can break', async () => {
  const hostile = '/api/docs/%0A%7B%22level%22%3A60%7D%1B[2J'
  const { headers } = await ask(`${hostile}?q=secret`)
  const entry = () => entries().find(({ id }) => id === headers['x-request-id'])
  // It is written when the answer has left.
  await expect.poll(entry).toMatchObject({ method: 'GET', path: hostile, status: 400, msg: 'request' })
  expect(logged).not.toContain('secret')
  expect(logged).not.toContain('\u001B')
})

it('gives figures to this machine only', async () => {
  const { status, text, headers } = await ask('/metrics')
  expect([status, headers['content-type']]).toEqual([200, expect.stringContaining('text/plain')])
  expect(text).toMatch(/^leitmotif_documents 5$/m)
  expect(text).toMatch(/^leitmotif_store_up 1$/m)
  expect(text).toMatch(/^leitmotif_requests_total\{method="GET",call="\/health",status="200"\} \d+$/m)
  expect(text).toMatch(/^leitmotif_request_seconds_bucket\{le="0.1",call="\/health"\} \d+$/m)
  expect(text).not.toContain('secret')
  expect((await ask('/metrics', { headers: { host: 'archive.example.org' } })).status).toBe(403)
})
