// Attacks on a server that others can reach: guessing its token, bringing a session of one's own, being led elsewhere.
import type { Server } from 'node:http'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openGate } from '../../bin/serve/gate.ts'
import { createDoor } from '../../bin/serve/server.ts'
import { type Ask, askPort, portOfServer, quietParts } from '../bin/serve/door-client.ts'

const TOKEN = 'a-token-that-nobody-guesses-1'
const NAME = 'archive.example.org'
let now = 0
let server: Server
let ask: (path: string, how?: Ask) => ReturnType<ReturnType<typeof askPort>>

beforeAll(async () => {
  const echo = { method: 'GET', path: '/secret', handler: async () => ({ status: 200, body: 'secret' }) }
  server = createDoor({
    routes: [echo],
    pages: async (_request, response) => void response.end('a page with secrets'),
    names: [NAME],
    gate: openGate(TOKEN, () => now),
    ...quietParts(),
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const asked = askPort(portOfServer(server))
  ask = (path, { headers = {}, ...how } = {}) => asked(path, { ...how, headers: { host: NAME, ...headers } })
})
afterAll(() => new Promise((done) => server.close(done)))

const enter = (token: string, headers: Record<string, string> = {}) =>
  ask('/enter', {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
    body: new URLSearchParams({ token }).toString(),
  })
const cookieOf = ({ headers }: { headers: Readonly<Record<string, unknown>> }): string =>
  String(headers['set-cookie'] ?? '').split(';', 1)[0] ?? ''

describe('a server with a token', () => {
  it('shows nothing without it but the form', async () => {
    now += 3_600_000
    for (const path of ['/', '/docs', '/api/secret', '/api/nothing', '/_next/static/x.js', '/metrics']) {
      const { status, text, headers } = await ask(path)
      expect([path, [303, 401, 403].includes(status)]).toEqual([path, true])
      expect(text).not.toContain('secret')
      if (status === 303) expect(headers.location).toBe('/enter')
    }
    const form = await ask('/enter', { headers: { 'accept-language': 'vi' } })
    expect([form.status, form.text]).toEqual([200, expect.stringMatching(/lang="vi"[\s\S]*type="password"/)])
    expect(form.headers['content-security-policy']).toContain("default-src 'none'")
  })

  it('lets in who knows it: a program with every request, a browser with a session', async () => {
    now += 3_600_000
    expect((await ask('/api/secret', { headers: { authorization: `Bearer ${TOKEN}` } })).text).toBe('"secret"')
    const entered = await enter(TOKEN)
    expect([entered.status, entered.headers.location]).toEqual([303, '/'])
    expect(String(entered.headers['set-cookie'])).toMatch(/HttpOnly; SameSite=Lax/)
    expect((await ask('/', { headers: { cookie: `a=b; ${cookieOf(entered)}` } })).text).toBe('a page with secrets')
  })

  it('takes no session from a browser: one is made when the token was right, and another each time', async () => {
    now += 3_600_000
    const fixed = 'leitmotif=chosen-by-the-attacker'
    const entered = await enter(TOKEN, { cookie: fixed })
    expect(cookieOf(entered)).not.toBe(fixed)
    expect((await ask('/api/secret', { headers: { cookie: fixed } })).status).toBe(401)
    expect(cookieOf(await enter(TOKEN))).not.toBe(cookieOf(entered))
    expect(cookieOf(entered)).not.toContain(TOKEN)
  })

  it('forgets a session after a month', async () => {
    now += 3_600_000
    const cookie = cookieOf(await enter(TOKEN))
    now += 31 * 24 * 3_600_000
    expect((await ask('/api/secret', { headers: { cookie } })).status).toBe(401)
  })

  it('hears ten wrong tokens in a minute, however they are brought, and then not even the right one', async () => {
    now += 3_600_000
    const tries = Array.from({ length: 12 }, (_, i) => `wrong-${i}`)
    const seen: number[] = []
    for (const [i, token] of tries.entries()) {
      const tried = i % 2 ? enter(token) : ask('/api/secret', { headers: { authorization: `Bearer ${token}` } })
      seen.push((await tried).status)
    }
    expect(seen).toEqual([...Array(10).fill(401), 429, 429])
    expect((await enter(TOKEN)).status).toBe(429)
    now += 61_000
    expect((await enter(TOKEN)).status).toBe(303)
  })

  it('counts them for who is connected, whoever he says that he speaks for', async () => {
    now += 3_600_000
    const from = (i: number) => ({
      'x-forwarded-for': `10.0.0.${i}`,
      forwarded: `for=10.0.0.${i}`,
      'x-real-ip': `10.0.0.${i}`,
    })
    const seen: number[] = []
    for (let i = 0; i < 12; i++) seen.push((await enter(`wrong-${i}`, from(i))).status)
    expect(seen.slice(10)).toEqual([429, 429])
    const headers = { ...from(99), authorization: 'Bearer wrong' }
    expect((await ask('/api/secret', { headers })).status).toBe(429)
    now += 61_000
  })

  it('leads nowhere else, whatever the address says', async () => {
    now += 3_600_000
    for (const path of ['/enter?next=https://evil.example', '//evil.example/enter', '/\\evil.example'])
      for (const method of ['GET', 'POST']) {
        const { headers } = await ask(path, { method })
        expect([path, headers.location ?? '/enter']).toEqual([path, '/enter'])
      }
  })

  it('takes the form from its own page only', async () => {
    now += 3_600_000
    expect((await enter(TOKEN, { origin: 'https://evil.example' })).status).toBe(403)
    expect((await enter(TOKEN, { origin: `http://${NAME}` })).status).toBe(303)
    expect(
      (await ask('/enter', { method: 'POST', headers: { 'content-type': 'text/plain' }, body: `token=${TOKEN}` }))
        .status,
    ).toBe(415)
    expect((await enter('x'.repeat(100_000))).status).toBe(413)
  })
})

describe('the gate', () => {
  it('is not made of a token that could be guessed', () => {
    expect(() => openGate('short')).toThrow(RangeError)
  })
})
