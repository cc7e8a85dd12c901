// Attacks on the running product: paths that lead out, words that would be queries, keys that every object has, askers that are slow or many.
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { connect, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { askPort } from '../bin/serve/door-client.ts'
import { type Served, serveProduct } from '../product.ts'
import { HOSTILE_WORDS, pathsWith, searchFor } from './injections.ts'

let folder: string
let product: Served
let ask: ReturnType<typeof askPort>
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'leitmotif-attacked-'))
  mkdirSync(join(folder, 'in'))
  product = await serveProduct(`sqlite:${join(folder, 'in', 'store.db')}`)
  ask = askPort(product.port)
}, 120_000)
afterAll(async () => {
  await product?.stop()
  rmSync(folder, { recursive: true, force: true })
})

const json = async (path: string) => JSON.parse((await ask(path)).text)
const docsThere = async (): Promise<number> => (await json('/api/health')).docs

describe('an address that leads out', () => {
  it.each([
    '/../../../../etc/passwd',
    '/%2e%2e/%2e%2e/package.json',
    '/..%2f..%2fpackage.json',
    '/..%5c..%5cpackage.json',
    '/_next/static/../../package.json',
    '/_next/static/%2e%2e/%2e%2e/BUILD_ID',
    '/_next/static/..%2f..%2fserver/app-paths-manifest.json',
    '/_next/image?url=file:///etc/passwd&w=64&q=75',
    '/_next/image?url=http://127.0.0.1:1/x&w=64&q=75',
    '/api/%2e%2e/package.json',
    '/api/docs/..%2f..%2f..%2fetc%2fpasswd',
    '/api/frames?a=&b=&scheme=../../package.json',
    '/api/jobs/..%2f..%2f..%2fetc',
    '/fonts/%2e%2e/%2e%2e/package.json',
    '/package.json',
    '/dist/bin/leitmotif.js',
    '/.git/config',
    '/store.db',
  ])('shows nothing that is not shown: %s', async (path) => {
    const { status, text } = await ask(path)
    expect([path, status >= 400 && status < 500]).toEqual([path, true])
    expect(text).not.toMatch(/root:|"dependencies"|\[core\]|SQLite format/)
  })

  it('in the name of a file that is sent puts nothing outside of the inbox', async () => {
    const names = [
      '../../../out.txt',
      '..\\..\\out.txt',
      '/tmp/leitmotif-out.txt',
      'C:\\out.txt',
      'a/../../out.txt',
      '%2e%2e%2fout.txt',
      '.',
      '..',
      'con.txt',
      '-rf.txt',
      '`id`.txt',
      '$(id).txt',
      "a'; DROP TABLE doc;--.txt",
    ]
    const parts = names.map(
      (name, at) =>
        `--b\r\nContent-Disposition: form-data; name="file"; filename="${name}"\r\n\r\nTrade unions number ${at}.\r\n`,
    )
    const sent = await ask('/api/docs', {
      method: 'POST',
      headers: { 'content-type': 'multipart/form-data; boundary=b' },
      body: `${parts.join('')}--b--\r\n`,
    })
    expect(sent.status).toBe(202)
    const { job } = JSON.parse(sent.text)
    await expect.poll(async () => (await json(job)).state, { timeout: 30_000 }).toBe('done')
    const { files } = await json(job)
    for (const { name } of files) expect(name).not.toMatch(/[/\\]/)
    expect(readdirSync(folder)).toEqual(['in'])
    expect(['/tmp/leitmotif-out.txt', '/tmp/out.txt'].filter((path) => existsSync(path))).toEqual([])
    for (const { doc } of files) if (doc) await ask(`/api/docs/${encodeURIComponent(doc)}`, { method: 'DELETE' })
  })
})

describe('words that would be a query', () => {
  it('are words wherever they are asked for, and the store stays as it was', async () => {
    const [docs, { fingerprint }] = [await docsThere(), await json('/api/graph')]
    for (const word of HOSTILE_WORDS) {
      for (const path of pathsWith(word)) {
        const { status, text } = await ask(path)
        expect([path, [200, 400, 404].includes(status)]).toEqual([path, true])
        if (status !== 200)
          expect(JSON.parse(text).detail).not.toMatch(/syntax error|fts5|SQLITE|no such column|malformed MATCH/i)
      }
      // Words that hold none find nothing: not everything.
      if (!/[\p{L}\p{N}]/u.test(word)) expect([word, (await json(searchFor(word))).passages]).toEqual([word, []])
    }
    expect([await docsThere(), (await json('/api/graph')).fingerprint]).toEqual([docs, fingerprint])
  })
})

describe('keys that every object has', () => {
  it('ask for nothing and change nothing, in addresses, forms and bodies', async () => {
    const headers = { 'content-type': 'application/json' }
    const hostile = '{"__proto__":{"isReadOnly":true,"polluted":1},"constructor":{"prototype":{"polluted":1}},'
    const bodies: readonly (readonly [string, string])[] = [
      ['/api/curation', `${hostile}"action":"reject","target":{"entity":"concept:none"},"author":"a","reason":"b"}`],
      ['/api/export', `${hostile}"format":"json"}`],
      ['/api/codebook-draft/entries', `${hostile}"entry":{"id":"concept:made","label":{"__proto__":"x"}}}`],
      ['/api/codebook-draft/import', `${hostile}"name":"a.yaml","text":"- { __proto__: { id: x } }"}`],
    ]
    for (const [path, body] of bodies) {
      const { status } = await ask(path, { method: 'POST', headers, body })
      expect([path, [200, 400, 404].includes(status)]).toEqual([path, true])
    }
    expect((await ask('/api/docs?__proto__=x&constructor=y&__proto__[limit]=1')).status).toBe(200)
    for (const path of [
      '/api/__proto__',
      '/api/constructor',
      '/api/docs/__proto__',
      '/api/entities/constructor',
      '/api/export?format=__proto__',
      '/api/frames?a=&b=&scheme=constructor',
    ])
      expect([path, [400, 404].includes((await ask(path)).status)]).toEqual([path, true])
    const body =
      '--b\r\nContent-Disposition: form-data; name="__proto__"\r\n\r\nx\r\n--b\r\nContent-Disposition: form-data; name="file"; filename="__proto__.txt"\r\n\r\nWords.\r\n--b--\r\n'
    const sent = await ask('/api/docs', {
      method: 'POST',
      headers: { 'content-type': 'multipart/form-data; boundary=b' },
      body,
    })
    expect([202, 400]).toContain(sent.status)
    expect((await ask('/api/health')).status).toBe(200)
  })
})

describe('a codebook that nests without end', () => {
  it('is refused, and the server lives on', async () => {
    for (const text of ['['.repeat(60_000), '{a: '.repeat(14_000), '- '.repeat(30_000)]) {
      const { status, text: said } = await ask('/api/codebook-draft/import', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ name: 'a.yaml', text }),
      })
      expect([status, JSON.parse(said).detail]).toEqual([400, expect.stringContaining('stand in each other')])
    }
    expect((await ask('/api/health')).status).toBe(200)
  })
})

describe('addresses that no link has', () => {
  const ODD = ['*', '**', '/*', '//', '///x', '/\\x', '/..', '/.//..', '/_next', '/_next/data/x/y.json', '/_next/image?url=http://evil.example/x', '/docs/*', '/docs/..%2f', '/docs/%252e', '/?__nextLocale=x', '/?_rsc=x', '/?__nextDataReq=1', '/index', '/404', '/500', '/_error', '/_not-found', '/:id', '/[id]', '/docs/[id]', 'http://localhost/', 'http://evil.example/'] // biome-ignore format: a list
  it.each(ODD)('%s is answered or refused, and nothing breaks', async (path) => {
    for (const method of ['GET', 'HEAD', 'POST', 'OPTIONS']) {
      const { status, text } = await ask(path, { method })
      expect([method, status < 500, /node_modules|at .*:\d+:\d+/.test(text)]).toEqual([method, true, false])
    }
  })
})

describe('many who ask for what takes long', () => {
  it('get it from one thread, one after the other, and others are answered meanwhile', async () => {
    let done = 0
    const asked = ['csv', 'ttl', 'jsonld', 'yaml'].flatMap((format) =>
      Array.from({ length: 10 }, () => ask(`/api/codebook-file?format=${format}`).finally(() => done++)),
    )
    const others = Array.from({ length: 20 }, () => ask('/api/health'))
    expect((await Promise.all(others)).map(({ status }) => status)).toEqual(Array(20).fill(200))
    expect(done).toBeLessThan(asked.length)
    const files = await Promise.all(asked)
    expect(new Set(files.map(({ status }) => status))).toEqual(new Set([200]))
    expect(new Set(files.map(({ text }) => text)).size).toBe(4)
  })
})

describe('who is slow', () => {
  const opened: Socket[] = []
  const open = (bytes: string): Promise<void> =>
    new Promise((resolve) => {
      const socket = connect(product.port, '127.0.0.1', () => socket.write(bytes, () => resolve()))
      opened.push(socket)
      socket.on('error', () => undefined)
    })
  afterAll(() => {
    for (const socket of opened) socket.destroy()
  })

  it('keeps nobody waiting: three hundred heads and bodies that do not end', async () => {
    const head = 'POST /api/curation HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n'
    await Promise.all(Array.from({ length: 150 }, () => open(head)))
    await Promise.all(Array.from({ length: 150 }, () => open(`${head}Content-Length: 60000\r\n\r\n{"action":`)))
    for (let times = 0; times < 20; times++) expect((await ask('/api/health')).status).toBe(200)
    expect((await ask('/api/docs')).status).toBe(200)
  })
})
