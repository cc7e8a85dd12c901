// Attacks on the door itself: names that are not ours, other sites' pages, requests that are slow, huge or broken.

import type { Server } from 'node:http'
import { connect } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createDoor } from '../../bin/serve/server.ts'
import { askPort, portOfServer, quietParts } from '../bin/serve/door-client.ts'

let server: Server
let ask: ReturnType<typeof askPort>
beforeAll(async () => {
  const echo = { method: 'GET', path: '/echo', handler: async () => ({ status: 200, body: 'here' }) }
  const change = { method: 'POST', path: '/echo', handler: async () => ({ status: 200, body: 'changed' }) }
  server = createDoor({
    routes: [echo, change],
    pages: async (_, response) => void response.end('page'),
    ...quietParts(),
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  ask = askPort(portOfServer(server))
})
afterAll(() => new Promise((done) => server.close(done)))

/** Sends bytes as they are, and hears what comes until the server hangs up. */
const raw = (bytes: string): Promise<string> =>
  new Promise((resolve, reject) => {
    let heard = ''
    const socket = connect(portOfServer(server), '127.0.0.1', () => socket.end(bytes))
    socket.on('data', (chunk) => {
      heard += chunk
    })
    socket.on('error', reject).on('close', () => resolve(heard))
  })

describe('DNS rebinding', () => {
  it.each([
    'evil.example',
    'localhost.',
    'localhost@evil.example',
    '127.0.0.1.nip.io',
    '0.0.0.0',
    '[::ffff:127.0.0.1]',
    'evil.example#localhost',
  ])('answers nothing for %s', async (host) => {
    const { status, text } = await ask('/api/echo', { headers: { host } })
    expect([status, text.includes('"here"')]).toEqual([421, false])
  })
  it('does not believe what a proxy may have added', async () => {
    const headers = { host: 'evil.example', 'x-forwarded-host': 'localhost', forwarded: 'host=localhost' }
    expect((await ask('/api/echo', { headers })).status).toBe(421)
  })
  it('reads the host from the header also where the address carries one', async () => {
    const answer = await raw(
      'GET http://localhost/api/echo HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n',
    )
    expect(answer).toMatch(/^HTTP\/1.1 (421|404|400)/)
    expect(answer).not.toContain('"here"')
  })
  it('answers nobody who names no host, or two', async () => {
    expect(await raw('GET /api/echo HTTP/1.1\r\nConnection: close\r\n\r\n')).toMatch(/^HTTP\/1.1 4\d\d/)
    const two = await raw(
      'GET /api/echo HTTP/1.1\r\nHost: evil.example\r\nHost: localhost\r\nConnection: close\r\n\r\n',
    )
    expect(two).toMatch(/^HTTP\/1.1 4\d\d/)
  })
})

describe('pages of other sites', () => {
  it.each(['https://evil.example', 'null', 'http://localhost:1', 'https://localhost'])(
    'change nothing from %s',
    async (origin) => {
      const { status } = await ask('/api/echo', { method: 'POST', headers: { host: 'localhost:80', origin } })
      expect(status).toBe(403)
    },
  )
  it('read nothing by embedding or fetching it without an origin', async () => {
    for (const mode of ['no-cors', 'cors'])
      expect(
        (await ask('/api/echo', { headers: { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': mode } })).status,
      ).toBe(403)
  })
  it('may link to a page', async () => {
    expect((await ask('/', { headers: { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' } })).text).toBe(
      'page',
    )
  })
  it('are told by every answer that they may not read, frame or guess it', async () => {
    const { headers } = await ask('/api/echo')
    expect(headers['access-control-allow-origin']).toBeUndefined()
    expect(headers['cross-origin-resource-policy']).toBe('same-origin')
    expect(headers['x-content-type-options']).toBe('nosniff')
  })
})

describe('broken requests', () => {
  it('with headers that never end are refused, and others answered', async () => {
    const endless = `GET /api/echo HTTP/1.1\r\nHost: localhost\r\n${`x: ${'y'.repeat(100)}\r\n`.repeat(5000)}\r\n`
    expect(await raw(endless)).toMatch(/^HTTP\/1.1 4\d\d/)
    expect((await ask('/api/echo')).status).toBe(200)
  })
  it.each([
    ['two lengths', 'POST /api/echo HTTP/1.1\r\nHost: localhost\r\nContent-Length: 3\r\nContent-Length: 4\r\n\r\nabc'],
    [
      'a length and chunks',
      'POST /api/echo HTTP/1.1\r\nHost: localhost\r\nContent-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n',
    ],
    ['a line in a header', 'GET /api/echo HTTP/1.1\r\nHost: localhost\r\nX: a\rSet-Cookie: b\r\n\r\n'],
    ['no HTTP at all', '\u0016\u0003\u0001 hello\r\n\r\n'],
  ])('with %s are refused', async (_what, bytes) => {
    expect(await raw(bytes)).toMatch(/^HTTP\/1.1 400/)
  })
  it('are not waited for longer than their headers should take', () => {
    expect(server.headersTimeout).toBeLessThanOrEqual(20_000)
    expect(server.requestTimeout).toBeGreaterThan(0)
  })
  it('are told so in the shape of every refusal, those with too long an address too', async () => {
    const refusalOf = (answer: string): unknown => JSON.parse(answer.slice(answer.indexOf('\r\n\r\n')))
    const long = await raw(`GET /api/echo?q=${'x'.repeat(200_000)} HTTP/1.1\r\nHost: localhost\r\n\r\n`)
    expect(long).toMatch(/^HTTP\/1.1 431 [\s\S]*content-type: application\/problem\+json/i)
    expect(refusalOf(long)).toMatchObject({
      status: 431,
      title: 'Too large',
      detail: expect.stringContaining('128 KB'),
    })
    expect(refusalOf(await raw('no HTTP at all\r\n\r\n'))).toMatchObject({ status: 400, type: 'about:blank' })
  })
  it('put nothing into the headers of an answer', async () => {
    const { status, headers } = await ask('/api/%0d%0aSet-Cookie:%20a=b')
    expect([status, headers['set-cookie']]).toEqual([400, undefined])
  })
})
