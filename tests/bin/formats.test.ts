// Files of every kind through the built command line and over HTTP: the same docs, the same refusals, by name.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { leitmotif, type Served, serveProduct } from '../product.ts'
import { badFiles, type MadeFile, madeFiles } from './made-files.ts'

interface Line {
  readonly file: string
  readonly outcome: string
  readonly id: string
  readonly reason: string
  readonly remedy: string
}

let folder: string
let product: Served
let files: readonly MadeFile[]
let told: readonly Line[]

beforeAll(async () => {
  files = await madeFiles()
  folder = mkdtempSync(join(tmpdir(), 'leitmotif-formats-'))
  mkdirSync(join(folder, 'in'))
  for (const { name, bytes } of files) writeFileSync(join(folder, 'in', name), bytes)
  for (const [name, bytes] of badFiles) writeFileSync(join(folder, 'in', name), bytes)
  const paths = [...files.map(({ name }) => name), ...badFiles.map(([name]) => name)].map((name) =>
    join(folder, 'in', name),
  )
  const { stdout } = await leitmotif(['ingest', ...paths, '--json', '--store', `sqlite:${join(folder, 'cli.db')}`])
  const lines: Line[] = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  told = lines.map((line) => ({ ...line, file: line.file.slice(join(folder, 'in').length + 1) }))
  product = await serveProduct(`sqlite:${join(folder, 'http.db')}`, ['--empty'])
})
afterAll(async () => {
  await product?.stop()
  rmSync(folder, { recursive: true, force: true })
})

// Answers are read as a foreign program would: by what they hold, without our types.
// biome-ignore lint/suspicious/noExplicitAny: what is under test is that it has the promised shape
const get = async (path: string): Promise<any> => (await fetch(`${product.address}${path}`)).json()

it('brings every kind in from the command line, names each doc by its place and refuses by name', () => {
  const expected = files.flatMap(({ name, docs }) => docs.map(({ place }) => `${name}${place}`))
  expect(told.filter(({ outcome }) => outcome === 'added').map(({ file }) => file)).toEqual(expected)
  const refused = told.filter(({ outcome }) => outcome === 'refused')
  expect(refused.map(({ file }) => file)).toEqual(badFiles.map(([name]) => name))
  refused.forEach(({ reason, remedy }, at) => {
    expect(reason).toMatch(badFiles[at]?.[2] ?? /^$/)
    expect(remedy).toMatch(/\w+ .*\.$/)
  })
})

it('brings the same docs in over HTTP, each with its text, and every mention is its words', async () => {
  const form = new FormData()
  for (const { name, bytes } of files) form.append('file', new Blob([bytes]), name)
  for (const [name, bytes] of badFiles) form.append('file', new Blob([bytes]), name)
  const { job } = await (await fetch(`${product.address}/api/docs`, { method: 'POST', body: form })).json()
  let state = await get(job)
  while (state.state !== 'done' && state.state !== 'failed') {
    await new Promise((next) => setTimeout(next, 50))
    state = await get(job)
  }
  expect(state).toMatchObject({ state: 'done', done: told.length, total: told.length })
  expect(state.files).toMatchObject(
    told.map(({ file, outcome, id, reason, remedy }) => ({
      name: file,
      outcome,
      doc: id ?? null,
      reason: reason === undefined ? null : `${reason}. ${remedy}`,
    })),
  )
  for (const { name, docs } of files)
    for (const { place, words } of docs) {
      const { id } = told.find(({ file }) => file === name + place) ?? { id: '' }
      const doc = await get(`/api/docs/${id}`)
      expect(doc.text).toContain(words)
      expect(doc.file).toBe(name + place)
      for (const { start, end } of doc.mentions)
        expect(
          doc.sentences.some(
            (sentence: { start: number; end: number }) => sentence.start <= start && end <= sentence.end,
          ),
        ).toBe(true)
    }
})

it('keeps what a person coded as a mention like any other', async () => {
  const { id } = told.find(({ file }) => file === 'study.qdpx/Talk') ?? { id: '' }
  const { mentions } = await get(`/api/docs/${id}`)
  expect(mentions).toContainEqual(
    expect.objectContaining({ start: 0, end: 4, entity: 'concept:labour', rule: 'coding' }),
  )
  const { passages } = await get('/api/evidence?entity=concept:labour')
  expect(passages).toContainEqual(expect.objectContaining({ doc: id, text: 'Work of the unions.' }))
})
