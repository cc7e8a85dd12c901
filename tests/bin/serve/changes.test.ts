import { existsSync, mkdtempSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Served, serveProduct } from '../../product.ts'

let folder: string
let product: Served

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'leitmotif-changes-'))
  product = await serveProduct(`sqlite:${join(folder, 'store.db')}`)
})
afterAll(async () => {
  await product.stop()
  rmSync(folder, { recursive: true, force: true })
})

// Answers are read as a foreign program would: by what they hold, without our types.
// biome-ignore lint/suspicious/noExplicitAny: what is under test is that it has the promised shape
const get = async (path: string): Promise<any> => (await fetch(`${product.address}/api${path}`)).json()
const ask = (method: string, path: string, body?: unknown): Promise<Response> =>
  fetch(`${product.address}/api${path}`, {
    method,
    ...(body !== undefined && { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
  })
const bring = (
  files: Record<string, string | Uint8Array<ArrayBuffer>>,
  fields: Record<string, string> = {},
): Promise<Response> => {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.append(name, value)
  for (const [name, content] of Object.entries(files)) form.append('file', new Blob([content]), name)
  return fetch(`${product.address}/api/docs`, { method: 'POST', body: form })
}
/** Follows a job to its end. */
async function finished(answer: Response) {
  expect(answer.status).toBe(202)
  const { job } = await answer.json()
  expect(answer.headers.get('location')).toBe(job)
  for (;;) {
    const state = await get(job.replace('/api', ''))
    if (state.state === 'done' || state.state === 'failed') return state
    await new Promise((next) => setTimeout(next, 50))
  }
}

describe('bringing documents', () => {
  it('answers with a job, tells of each file, and a withdrawal restores the content', async () => {
    const { fingerprint } = await get('/docs')
    const job = await finished(
      await bring(
        {
          'new.md': '# On the mass line\n\nThe Party relies on trade unions.\n',
          'bad.txt': new Uint8Array([0, 1, 255]),
        },
        { country: 'Vietnam', source: 'A source' },
      ),
    )
    expect(job).toMatchObject({
      state: 'done',
      total: 2,
      done: 2,
      files: [
        { name: 'new.md', outcome: 'added' },
        { name: 'bad.txt', outcome: 'refused', doc: null },
      ],
    })
    expect(job.files[1].reason.length).toBeGreaterThan(20)
    const [{ doc: id }] = job.files
    expect(await get(`/docs/${id}`)).toMatchObject({
      country: 'VN',
      source: 'A source',
      text: '# On the mass line\n\nThe Party relies on trade unions.\n',
    })
    expect((await get('/docs')).fingerprint).not.toBe(fingerprint)
    expect((await ask('DELETE', `/docs/${id}`)).status).toBe(204)
    expect((await get('/docs')).fingerprint).toBe(fingerprint)
    expect((await ask('DELETE', `/docs/${id}`)).status).toBe(404)
  })

  it('says what a job did to the graph, tells of as many lines as are asked for, and takes a numbered part once', async () => {
    const job = crypto.randomUUID()
    const part = { job, part: '0' }
    const files = { 'one.txt': 'Zoltan Quux met the trade unions.\n', 'bad.txt': new Uint8Array([0, 1]) }
    await finished(await bring(files, part))
    const told = await finished(await bring(files, part))
    expect(told).toMatchObject({ id: job, total: 2, outcomes: { added: 1, refused: 1 }, retriable: 1 })
    expect(told.files.map(({ at, retriable }: { at: number; retriable: boolean }) => [at, retriable])).toEqual([
      [0, false],
      [1, true],
    ])
    expect(told.change).toMatchObject({ links: { lost: 0, weaker: 0 } })
    expect(told.change.links.added + told.change.links.stronger).toBeGreaterThan(0)
    expect((await get(`/jobs/${job}?lines=1`)).files).toMatchObject([{ name: 'bad.txt' }])
    for (const query of ['lines=x', 'lines=-1'])
      expect((await fetch(`${product.address}/api/jobs/${job}?${query}`)).status).toBe(400)
    expect((await ask('POST', `/jobs/${job}`, { action: 'retry', file: 0 })).status).toBe(409)
    expect((await ask('POST', `/jobs/${job}`, { action: 'retry', file: 1 })).status).toBe(200)
    for (const fields of [{ job: 'no-uuid' }, { job, part: 'x' }])
      expect((await bring(files, fields as Record<string, string>)).status).toBe(400)
    expect((await ask('DELETE', `/docs/${told.files[0].doc}`)).status).toBe(204)
  })
  it('says of the same file a second time that nothing changed', async () => {
    const file = { 'twice.txt': 'Trade unions met in Hanoi.' }
    const [first, second] = [await finished(await bring(file)), await finished(await bring(file))]
    expect([first.files[0].outcome, second.files[0].outcome]).toEqual(['added', 'unchanged'])
    await ask('DELETE', `/docs/${first.files[0].doc}`)
  })

  it('lists jobs, and takes them up again or says why not', async () => {
    const { id } = await finished(await bring({ 'bad.bin': new Uint8Array([0, 1, 255]) }))
    const { jobs } = await get('/jobs')
    expect(jobs[0]).toMatchObject({ id, state: 'done', total: 1, done: 1, retriable: 1 })
    expect(jobs[0]).not.toHaveProperty('files')
    expect(await (await ask('POST', `/jobs/${id}`, { action: 'retry' })).json()).toMatchObject({ id, done: 0 })
    await expect.poll(async () => (await get(`/jobs/${id}`)).state).toBe('done')
    const refused = await ask('POST', `/jobs/${id}`, { action: 'pause' })
    expect([refused.status, (await refused.json()).detail]).toEqual([409, 'a job that is done cannot pause'])
    expect((await ask('POST', `/jobs/${id}`, { action: 'hurry' })).status).toBe(400)
    expect((await ask('POST', '/jobs/none', { action: 'pause' })).status).toBe(404)
  })

  it('refuses a form without files, other content, a country that is none, and a job nobody started', async () => {
    expect((await bring({}, { source: 'x' })).status).toBe(400)
    expect((await ask('POST', '/docs', {})).status).toBe(415)
    const { status, detail } = await (await bring({ 'a.txt': 'a' }, { country: 'Atlantis' })).json()
    expect([status, detail]).toEqual([400, expect.stringContaining('Atlantis')])
    expect((await ask('GET', '/jobs/none')).status).toBe(404)
    for (const fields of [{ language: 'vi' }, { source: 'x'.repeat(1001) }]) {
      expect((await bring({ 'a.txt': 'a' }, fields)).status).toBe(400)
    }
  })

  it('refuses a body that is cut short, and goes on', async () => {
    const cut = await fetch(`${product.address}/api/docs`, {
      method: 'POST',
      headers: { 'content-type': 'multipart/form-data; boundary=x' },
      body: '--x\r\ncontent-disposition: form-data; name="file"; filename="a.txt"\r\n\r\nhalf',
    })
    expect(cut.status).toBe(400)
    expect((await get('/health')).status).toBe('ok')
  })
})

describe('judgements', () => {
  const judge = (target: unknown) =>
    ask('POST', '/curation', { action: 'reject', target, author: 'a reader', reason: 'not meant here' })

  it('on a mention take it out of every count, and undone put it back', async () => {
    const [{ id }] = (await get('/docs')).docs
    const doc = await get(`/docs/${id}`)
    const { start, end, entity } = doc.mentions[0]
    const before = await get(`/entities/${encodeURIComponent(entity)}`)
    const answer = await judge({ doc: id, start, end, entity, quote: doc.text.slice(start, end) })
    expect(answer.status).toBe(201)
    const judgement = await answer.json()
    const after = await get(`/docs/${id}`)
    expect(after.mentions).toHaveLength(doc.mentions.length - 1)
    expect(after.rejected).toMatchObject([{ start, end, entity, judgement: judgement.id }])
    expect(await get(`/health`)).toMatchObject({ status: 'ok' })
    expect((await get('/curation')).judgements).toMatchObject([{ id: judgement.id, undoneAt: null }])
    expect((await ask('DELETE', `/curation/${judgement.id}`)).status).toBe(204)
    expect((await get(`/entities/${encodeURIComponent(entity)}`)).mentions).toBe(before.mentions)
    expect((await get(`/docs/${id}`)).mentions).toEqual(doc.mentions)
    expect((await ask('DELETE', `/curation/${judgement.id}`)).status).toBe(404)
  })

  it('on an entity take it out of the graph, and undone put it back', async () => {
    const { nodes, fingerprint } = await get('/graph')
    const [{ id }] = nodes
    const { id: judgement } = await (await judge({ entity: id })).json()
    const without = await get('/graph')
    expect(without.nodes.map((node: { id: string }) => node.id)).not.toContain(id)
    expect(without.total.entities).toBe(nodes.length - 1)
    expect(without.fingerprint).not.toBe(fingerprint)
    await ask('DELETE', `/curation/${judgement}`)
    expect((await get('/graph')).fingerprint).toBe(fingerprint)
  })

  it('on what is not there are refused by name', async () => {
    expect((await judge({ entity: 'concept:nothing-of-the-kind' })).status).toBe(404)
    const [{ id }] = (await get('/docs')).docs
    const doc = await get(`/docs/${id}`)
    const { start, end, entity } = doc.mentions[0]
    for (const target of [
      { doc: 'none', start, end, entity, quote: 'x' },
      { doc: id, start: start + 1, end, entity, quote: doc.text.slice(start + 1, end) },
      { doc: id, start, end, entity, quote: 'other words' },
    ])
      expect((await judge(target)).status).toBe(404)
  })

  it.each([
    null,
    [],
    {},
    { action: 'approve' },
    { action: 'reject', target: {}, author: '', reason: '' },
    { action: 'reject', target: { entity: 5 }, author: '', reason: '' },
  ])('that are no judgement (%j) are 400', async (body) => {
    expect((await ask('POST', '/curation', body)).status).toBe(400)
  })
})

describe('a store file that is taken away while the server runs', () => {
  it('is missed at once, and found again when it is put back', async () => {
    const before = await get('/docs')
    const files = ['store.db', 'store.db-wal', 'store.db-shm'].map((name) => join(folder, name)).filter(existsSync)
    for (const file of files) renameSync(file, `${file}.away`)
    const { status, detail } = await get('/docs')
    expect([status, detail]).toEqual([503, expect.stringContaining('store.db')])
    expect((await ask('DELETE', '/docs/none')).status).toBeGreaterThanOrEqual(404)
    for (const file of ['store.db', 'store.db-wal', 'store.db-shm']) rmSync(join(folder, file), { force: true })
    for (const file of files) renameSync(`${file}.away`, file)
    const after = await get('/docs')
    expect([after.total, after.fingerprint]).toEqual([before.total, before.fingerprint])
  })
})
