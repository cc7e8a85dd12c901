// The file of a store loses pages while it is served: what is asked is answered as before, or refused with the way out; the server stays.
import { closeSync, copyFileSync, mkdtempSync, openSync, rmSync, statSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { leitmotif, type Served, serveProduct } from '../../product.ts'

const PAGE = 4096
/** Every so many pages one is overwritten, the first of all never: it says what the file is. */
const EVERY = 3

it('pages overwritten while the store is served', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'leitmotif-served-damage-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const file = join(folder, 'store.db')
  expect((await leitmotif(['ingest', 'seeds/documents', '--store', `sqlite:${file}`])).code).toBe(0)
  const sound = join(folder, 'sound.db')
  copyFileSync(file, sound)
  // What was asked already is remembered: the one that will be damaged has not been asked before.
  const [other, server] = [
    await serveProduct(`sqlite:${sound}`, ['--empty']),
    await serveProduct(`sqlite:${file}`, ['--empty']),
  ]
  onTestFinished(other.stop)
  onTestFinished(server.stop)
  const askAt = async ({ address }: Served, path: string) => {
    const answer = await fetch(`${address}${path}`)
    return { status: answer.status, said: await answer.text() }
  }
  const ask = (path: string) => askAt(other, path)
  const listed: { docs: { id: string }[] } = JSON.parse((await ask('/api/docs')).said)
  const { nodes, edges }: { nodes: { id: string }[]; edges: { source: string; target: string }[] } = JSON.parse(
    (await ask('/api/graph?limit=20')).said,
  )
  const questions = [
    '/api/graph?limit=20',
    '/api/facets',
    '/api/search?q=unions',
    ...listed.docs.map(({ id }) => `/api/docs/${id}`),
    ...nodes.map(({ id }) => `/api/evidence?entity=${encodeURIComponent(id)}`),
    ...edges.slice(0, 20).map(({ source, target }) => `/api/evidence?${new URLSearchParams({ a: source, b: target })}`),
    ...nodes.map(({ id }) => `/api/claims?subject=${encodeURIComponent(id)}`),
  ]
  const before = new Map<string, string>()
  for (const question of questions) before.set(question, (await ask(question)).said)

  const open = openSync(file, 'r+')
  for (let at = PAGE; at < statSync(file).size; at += EVERY * PAGE)
    writeSync(open, Buffer.alloc(PAGE, 0xa5), 0, PAGE, at)
  closeSync(open)

  let refused = 0
  for (const question of questions) {
    const { status, said } = await askAt(server, question)
    if (status === 200) expect(said, question).toBe(before.get(question))
    else {
      refused++
      expect(status, `${question}: ${said}`).toBe(503)
      expect(JSON.parse(said).detail, question).toMatch(/damaged.*restore/s)
      expect(said).not.toMatch(/ at .*\.js|SQLITE_/)
    }
  }
  expect(refused).toBeGreaterThan(0)
  expect((await askAt(server, '/api/health')).status).toBe(200)
})
