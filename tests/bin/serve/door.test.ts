import type { Server } from 'node:http'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createDoor } from '../../../bin/serve/server.ts'
import { askPort, portOfServer, quietParts } from './door-client.ts'

let server: Server
let ask: ReturnType<typeof askPort>
const log: string[] = []

beforeAll(async () => {
  const echo = {
    method: 'GET',
    path: '/echo/{id}',
    handler: async ({
      params,
      query,
    }: {
      params: ReadonlyMap<string, string>
      query: ReadonlyMap<string, string>
    }) => ({ status: 200, body: { id: params.get('id'), q: query.get('q') } }),
  }
  const broken = { method: 'GET', path: '/broken', handler: async () => Promise.reject(new Error('secret inside')) }
  server = createDoor({
    routes: [echo, broken],
    pages: async (request, response) => void response.end(String(request.headers['x-nonce'])),
    ...quietParts((error) => log.push(String(error))),
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  ask = askPort(portOfServer(server))
})
afterAll(() => new Promise((done) => server.close(done)))

const problemIn = (text: string): { status: number; title: string; detail: string } => JSON.parse(text)

describe('who may come in', () => {
  it.each(['localhost', '127.0.0.1', '[::1]', 'localhost:9'])('answers for the host %s', async (host) => {
    expect((await ask('/api/echo/x', { headers: { host } })).status).toBe(200)
  })
  it.each(['evil.example', 'evil.example:80', 'localhost.evil.example', '127.0.0.1.evil.example', '@'])(
    'refuses the host %j',
    async (host) => {
      for (const path of ['/', '/api/echo/x']) expect((await ask(path, { headers: { host } })).status).toBe(421)
    },
  )
  it.each(['https://evil.example', 'http://localhost.evil.example', 'null'])(
    'refuses the origin %s',
    async (origin) => {
      expect((await ask('/api/echo/x', { headers: { origin } })).status).toBe(403)
    },
  )
  it('lets its own pages ask', async () => {
    const host = 'localhost:4000'
    expect((await ask('/api/echo/x', { headers: { host, origin: `http://${host}` } })).status).toBe(200)
  })
})

describe('addresses', () => {
  it('reads percent-encoded UTF-8 in path and query', async () => {
    const { text } = await ask(`/api/echo/${encodeURIComponent('党/a b')}?q=${encodeURIComponent('đường & lối')}+x`)
    expect(JSON.parse(text)).toEqual({ id: '党/a b', q: 'đường & lối x' })
  })
  it.each(['/api/%', '/api/echo/%ff', '/api/echo/x?q=%ED%A0%80', '/api/echo/a%00b', '/%', '*', 'http://localhost/x'])(
    'names %s as unreadable instead of breaking',
    async (path) => {
      const { status, headers, text } = await ask(path)
      expect([status, headers['content-type']]).toEqual([400, 'application/problem+json'])
      expect(problemIn(text).detail).toMatch(/address/)
    },
  )
  it('tells an unknown call from a wrong method', async () => {
    expect((await ask('/api/nothing')).status).toBe(404)
    const wrong = await ask('/api/echo/x', { method: 'PUT' })
    expect([wrong.status, wrong.headers.allow]).toEqual([405, 'GET'])
  })
  it('does not take names of the language itself for calls', async () => {
    for (const path of ['__proto__', 'constructor', 'toString']) expect((await ask(`/api/${path}`)).status).toBe(404)
  })
})

describe('answers', () => {
  it('say what a browser may do with them', async () => {
    const { headers } = await ask('/api/echo/x')
    expect(headers['x-content-type-options']).toBe('nosniff')
    expect(headers['content-security-policy']).toContain("frame-ancestors 'none'")
    expect(headers['x-powered-by']).toBeUndefined()
  })
  it('carry for pages a nonce of their own each time, the one the page is told', async () => {
    const [first, second] = [await ask('/'), await ask('/')]
    expect(first.text).not.toBe(second.text)
    expect(first.headers['content-security-policy']).toContain(`'nonce-${first.text}'`)
  })
  it('tell nothing of what broke inside, and log it', async () => {
    const { status, text } = await ask('/api/broken')
    expect(status).toBe(500)
    expect(text).not.toMatch(/secret|\.ts|at /)
    expect(log.join('\n')).toContain('secret inside')
  })
})
