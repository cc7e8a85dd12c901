// A REFI-QDA project read back by other code says which words of which text carry which code, as the engine does.
import { strFromU8, unzipSync } from 'fflate'
import { Parser } from 'htmlparser2'
import { expect, test } from 'vitest'
import { qdpx } from '#graph/export/qdpx'
import { ingest } from '#graph/ingest'
import { parseCodebook } from '#lib/codebook/parse'
import { withCodings } from '#lib/coding'
import { extract } from '#lib/extract'
import { checkedEngine } from '../checked-engine.ts'
import { extractionOf } from '../extraction-builder.ts'
import { freshStore } from '../fresh-store.ts'

/** Every coding of the project as "source: code: words". */
function read(bytes: Uint8Array): string[] {
  const files = unzipSync(bytes)
  const codes = new Map<string, string>()
  const found: { source: string; path: string; start: number; end: number; code: string }[] = []
  let source = { name: '', path: '' }
  let span = { start: 0, end: 0 }
  const parser = new Parser(
    {
      onopentag(name, values) {
        if (name === 'Code') codes.set(values.guid ?? '', values.name ?? '')
        else if (name === 'TextSource')
          source = { name: values.name ?? '', path: (values.plainTextPath ?? '').replace('internal://', 'sources/') }
        else if (name === 'PlainTextSelection')
          span = { start: Number(values.startPosition), end: Number(values.endPosition) }
        else if (name === 'CodeRef')
          found.push({ source: source.name, path: source.path, ...span, code: values.targetGUID ?? '' })
      },
    },
    { xmlMode: true, decodeEntities: true },
  )
  parser.end(strFromU8(files['project.qde'] ?? new Uint8Array()))
  return found.map(({ source, path, start, end, code }) => {
    const words = [...strFromU8(files[path] ?? new Uint8Array())].slice(start, end).join('')
    return `${source}: ${codes.get(code)}: ${words}`
  })
}

test('codes, codings and texts come back, by code points, whatever titles and labels hold', async () => {
  const store = await freshStore()
  await store.addDocs([
    extractionOf({
      id: 'a',
      title: 'A <"title"> & more',
      text: '😀 𠮷田\r\nmet Xi & 𠮷田 & “Co <Ltd>”',
      names: { 𠮷田: 'person:yoshida', Xi: 'person:xi', 'Co <Ltd>': 'organization:co' },
    }),
    extractionOf({ id: 'b', text: 'Xi', country: 'CN', names: { Xi: 'person:xi' } }),
  ])
  const engine = checkedEngine(store)
  const bytes = await qdpx(engine, '')
  const docs = await Promise.all(['a', 'b'].map((id) => engine.doc({ id })))
  expect(read(bytes).sort()).toEqual(
    docs
      .flatMap(({ title, text, mentions }) =>
        mentions.map(({ start, end, label }) => `${title}: ${label}: ${text.slice(start, end)}`),
      )
      .sort(),
  )
  expect(await qdpx(engine, '')).toEqual(bytes)
  expect(read(await qdpx(engine, 'country:china'))).toEqual(['b: Xi: Xi'])
  expect(read(await qdpx(engine, 'country:vietnam'))).toEqual([])
})

test('what was exported comes in again: texts, what is known of them, and every mention at its place', async () => {
  const store = await freshStore()
  const names = { 𠮷田: 'person:yoshida', 'Co <Ltd>': 'organization:co', 改革: 'concept:reform', Lima: 'place:lima' }
  await store.addDocs([
    extractionOf({ id: 'a', title: 'A <"title"> & more', text: '😀 𠮷田 met “Co <Ltd>”.\r\n\r\nIn Lima 改革 began, 𠮷田 said.', country: 'CN', lang: 'ja', names }), // biome-ignore format: one doc
    extractionOf({ id: 'b', text: 'Lima again.', names }),
  ])
  const engine = checkedEngine(store)
  const mentionsOf = async (of: typeof engine) => {
    const { docs } = await of.docs({})
    const whole = await Promise.all(docs.map(({ id }) => of.doc({ id })))
    return whole.map(({ id, title, text, lang, date, source, country, mentions }) => ({
      ...{ id, title, text, lang, date, source, country },
      mentions: mentions.map(({ start, end, entity, kind, label }) => [text.slice(start, end), entity, kind, label]),
    }))
  }
  const again = await freshStore()
  const nothingKnown = parseCodebook([])
  const counts = await ingest(
    again,
    (doc, codings = []) =>
      withCodings({ ...extract(doc, nothingKnown), mentions: [], claims: [] }, codings, nothingKnown),
    [{ name: 'project.qdpx', bytes: await qdpx(engine, '') }],
  )
  expect(counts).toMatchObject({ added: 2, refused: 0 })
  const before = await mentionsOf(engine)
  expect(before.flatMap(({ mentions }) => mentions)).toHaveLength(6)
  expect(await mentionsOf(checkedEngine(again))).toEqual(before)
})

test('the project has what the public schema asks for, in its order: GUIDs, required attributes, no empty list', async () => {
  const store = await freshStore()
  await store.addDocs([extractionOf({ id: 'a', text: 'Xi met Xi.', names: { Xi: 'person:xi' } })])
  const elements: { name: string; path: string; values: Record<string, string> }[] = []
  const path: string[] = []
  const files = unzipSync(await qdpx(checkedEngine(store), ''))
  const parser = new Parser(
    {
      onopentag(name, values) {
        path.push(name)
        elements.push({ name, path: path.join('/'), values })
      },
      onclosetag: () => void path.pop(),
    },
    { xmlMode: true },
  )
  parser.end(strFromU8(files['project.qde'] ?? new Uint8Array()))
  const GUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/
  const REQUIRED: Record<string, string[]> = {
    Project: ['name'],
    User: ['guid'],
    Code: ['guid', 'name', 'isCodable'],
    TextSource: ['guid'],
    PlainTextSelection: ['guid', 'startPosition', 'endPosition'],
    Coding: ['guid'],
    CodeRef: ['targetGUID'],
  }
  for (const { name, values } of elements) {
    expect([name, (REQUIRED[name] ?? []).filter((key) => values[key] === undefined)]).toEqual([name, []])
    for (const [key, value] of Object.entries(values)) if (/guid|creatingUser$/i.test(key)) expect(value).toMatch(GUID)
  }
  const childrenOf = (parent: string) => elements.filter(({ path }) => path.split('/').slice(0, -1).join('/') === parent).map(({ name }) => name) // biome-ignore format: one list
  expect(childrenOf('Project')).toEqual(['Users', 'CodeBook', 'Sources'])
  expect(childrenOf('Project/Sources/TextSource')).toEqual(['Description', 'PlainTextSelection', 'PlainTextSelection'])
  const codes = new Set(elements.filter(({ name }) => name === 'Code').map(({ values }) => values.guid))
  for (const { name, values } of elements) if (name === 'CodeRef') expect(codes.has(values.targetGUID)).toBe(true)
})
