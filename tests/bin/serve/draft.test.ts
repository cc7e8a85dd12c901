// The codebook's draft over HTTP: edited, shown, given up, accepted; what is accepted is what was shown, and an archive carries it.
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { draft as draftSchema } from '#graph/wire/draft'
import { leitmotif, type Served, serveProduct } from '../../product.ts'

let folder: string
let store: string
let product: Served
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'leitmotif-draft-'))
  store = `sqlite:${join(folder, 'store.db')}`
  product = await serveProduct(store, [], { TMPDIR: folder })
})
afterAll(async () => {
  await product.stop()
  rmSync(folder, { recursive: true, force: true })
})

const ask = (method: string, path: string, body?: unknown): Promise<Response> =>
  fetch(`${product.address}/api${path}`, {
    method,
    ...(body !== undefined && { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
  })
const draftOf = async (answer: Response) => draftSchema.parse(await answer.json())
const draft = async () => draftOf(await ask('GET', '/codebook-draft'))
const fingerprint = async (): Promise<string> => (await (await ask('GET', '/docs')).json()).fingerprint
const reached = async (...states: string[]) => {
  for (;;) {
    const now = await draft()
    if (states.includes(now.reading.state)) return now
    if (now.reading.state === 'failed') throw new Error(now.reading.reason ?? '')
    await new Promise((next) => setTimeout(next, 100))
  }
}
/** Stores aside that the server has left behind. */
const asides = () => readdirSync(folder).filter((name) => name.startsWith('leitmotif-reading-'))
const entry = { id: 'concept:major-task', label: { en: 'major task' }, also: { en: ['major duty'] } }
const put = (one: unknown, isNew = true) => ask('POST', '/codebook-draft/entries', { entry: one, isNew })

it('is empty at first, and the documents are as the codebook reads them', async () => {
  expect(await draft()).toEqual({
    changes: [],
    own: [],
    stale: 0,
    reading: { state: 'none', done: 0, of: 0, reason: null, outdated: false, difference: null },
  })
})

it.each([
  [{ ...entry, theme: 'nowhere' }, 400, /the theme nowhere is not in themes\.yaml/],
  [{ ...entry, id: 'mass' }, 400, /expected kind:name/],
  [{ ...entry, label: {} }, 400, /a name in some language/],
  [{ ...entry, label: { en: 'trade unions' } }, 400, /names concept:major-task and organization:/],
  [{ ...entry, id: 'concept:mass-line' }, 409, /is in the codebook already/],
])('refuses what cannot be right: %j', async (one, status, detail) => {
  const answer = await put(one)
  expect(answer.status).toBe(status)
  expect((await answer.json()).detail).toMatch(detail)
  expect((await draft()).changes).toEqual([])
})

it('shows what it would change beside the collection, and given up leaves nothing', async () => {
  const was = await fingerprint()
  expect((await draftOf(await put(entry))).changes).toMatchObject([{ id: entry.id, change: 'added' }])
  expect((await ask('POST', '/codebook-draft/accept')).status).toBe(409)
  expect((await ask('POST', '/codebook-draft/reading')).status).toBe(202)
  expect((await ask('DELETE', '/codebook-draft/reading')).status).toBe(204)
  expect((await draft()).reading.state).toBe('none')
  await ask('POST', '/codebook-draft/reading')
  const { reading } = await reached('shown')
  expect(reading.difference).toMatchObject({ docs: 5, entities: { added: 1, lost: 0 }, unread: [] })
  expect(reading.difference?.perEntity[0]).toMatchObject({ id: entry.id, before: 0 })
  expect(await fingerprint()).toBe(was)
  await ask('DELETE', '/codebook-draft/reading')
  expect(asides()).toEqual([])
})

it('is shown once to many who ask at once, and given up in the middle leaves nothing', async () => {
  const many = () => Promise.all(Array.from({ length: 6 }, () => ask('POST', '/codebook-draft/reading')))
  expect((await many()).map(({ status }) => status)).toEqual(Array(6).fill(202))
  expect((await reached('shown')).reading.difference).toMatchObject({ docs: 5 })
  expect(asides()).toHaveLength(1)
  const [, given] = await Promise.all([many(), ask('DELETE', '/codebook-draft/reading')])
  expect(given.status).toBe(204)
  await ask('DELETE', '/codebook-draft/reading')
  expect([(await draft()).reading.state, asides()]).toEqual(['none', []])
})

it('has to be shown anew once it was changed', async () => {
  await ask('POST', '/codebook-draft/reading')
  await reached('shown')
  await put({ ...entry, note: 'an afterthought' }, false)
  expect((await draft()).reading.outdated).toBe(true)
  const answer = await ask('POST', '/codebook-draft/accept')
  expect(answer.status).toBe(409)
  expect((await answer.json()).detail).toMatch(/changed since it was shown/)
})

it('accepted, gives the counts that were shown, under the judgements that stand, and leaves no file', async () => {
  await ask('POST', '/codebook-draft/reading')
  const shown = (await reached('shown')).reading.difference
  const judged = await ask('POST', '/curation', {
    action: 'rename',
    target: { entity: 'concept:mass-line' },
    to: 'Line of the masses',
    author: 'A',
    reason: 'r',
  })
  expect(judged.status).toBe(201)
  expect((await ask('POST', '/codebook-draft/accept')).status).toBe(202)
  const after = await reached('accepted')
  expect(after).toMatchObject({ changes: [], own: [entry.id], stale: 0 })
  const named = await (await ask('GET', `/entities/${entry.id}`)).json()
  expect(named.sentences).toBe(shown?.perEntity.find(({ id }) => id === entry.id)?.now)
  expect(named.sentences).toBeGreaterThan(0)
  expect(await (await ask('GET', `/codebook/${entry.id}`)).json()).toMatchObject({ note: 'an afterthought' })
  expect((await (await ask('GET', '/entities/concept:mass-line')).json()).label).toBe('Line of the masses')
  expect(asides()).toEqual([])
  const checked = await leitmotif(['check', '--store', store])
  expect(checked.code).toBe(0)
})

it('is the same as a collection read with that codebook from the start, and travels in an archive', async () => {
  const path = join(folder, 'mine.leitmotif')
  await leitmotif(['archive', path, '--store', store])
  const elsewhere = `sqlite:${join(folder, 'elsewhere.db')}`
  const book = join(folder, 'book')
  await leitmotif(['open', path, '--store', elsewhere, '--codebook-to', book])
  const again = await leitmotif(['reextract', '--store', elsewhere])
  expect(again.stdout).toContain('nothing to read again')
  const fresh = `sqlite:${join(folder, 'fresh.db')}`
  await leitmotif(['ingest', 'seeds/documents', '--store', fresh, '--codebook', book])
  await leitmotif(['ledger', 'export', join(folder, 'ledger.jsonl'), '--store', store])
  await leitmotif(['ledger', 'import', join(folder, 'ledger.jsonl'), '--store', fresh])
  const print = JSON.parse((await leitmotif(['check', '--json', '--store', fresh])).stdout).fingerprint
  expect(print).toBe(await fingerprint())
})

it('prints the codebook with it, in every format, and takes such a file back as no change', async () => {
  for (const format of ['ttl', 'jsonld', 'csv', 'yaml']) {
    const answer = await ask('GET', `/codebook-file?format=${format}`)
    expect(answer.headers.get('content-disposition')).toContain(`leitmotif.${format}`)
    const text = await answer.text()
    expect(text.includes(entry.id)).toBe(true)
    expect(text.includes('群众路线')).toBe(true)
    if (format === 'csv') continue // a table does not hold all of an entry
    const taken = await ask('POST', '/codebook-draft/import', { name: `codebook.${format}`, text })
    expect((await draftOf(taken)).changes).toEqual([])
  }
  const wrong = await ask('GET', '/codebook-file?format=xml')
  expect(wrong.status).toBe(400)
})

it('imports a table, takes an entry back, and gives all of it up', async () => {
  const text = 'id,label en,label vi,theme\nconcept:a-new-notion,a new notion,một khái niệm mới,\n'
  expect((await draftOf(await ask('POST', '/codebook-draft/import', { name: 'x.csv', text }))).changes).toMatchObject([
    { id: 'concept:a-new-notion', change: 'added' },
  ])
  const back = await draftOf(await ask('DELETE', `/codebook-draft/entries/${entry.id}`))
  expect(back.changes.map(({ change }) => change)).toEqual(['added', 'removed'])
  const one = await (await ask('GET', '/codebook-draft/entries/concept:a-new-notion')).json()
  expect(one).toMatchObject({ origin: 'draft', entry: { label: { vi: 'một khái niệm mới' } } })
  expect((await ask('GET', '/codebook-draft/entries/concept:never')).status).toBe(404)
  expect((await ask('DELETE', '/codebook-draft')).status).toBe(204)
  expect((await draft()).changes).toEqual([])
})

it('suggests what recurs and is not known, and no more once it is', async () => {
  const { suggestions, total } = await (await ask('GET', '/codebook-suggestions?min=3&limit=5')).json()
  expect(total).toBeGreaterThanOrEqual(suggestions.length)
  expect(suggestions.length).toBeGreaterThan(0)
  const phrases = suggestions.map(({ phrase }: { phrase: string }) => phrase)
  expect(phrases).toContain('important role')
  expect(phrases).not.toContain('major task')
  const [first] = suggestions
  expect(first.examples[0].text.toLowerCase()).toContain(first.phrase.toLowerCase())
})

it('is refused from the pages of others', async () => {
  const answer = await fetch(`${product.address}/api/codebook-draft`, {
    method: 'DELETE',
    headers: { origin: 'http://evil.example' },
  })
  expect(answer.status).toBe(403)
})
