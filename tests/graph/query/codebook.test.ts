// The codebook beside a collection: what it knows, what of it the docs name, and what one entry is related to.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readEntries } from '#graph/codebook/entries'
import type { Engine } from '#graph/engine'
import { checkedEngine } from '../checked-engine.ts'
import { extractionOf } from '../extraction-builder.ts'
import { type FilePlace, newFilePlace } from '../sqlite/place.ts'

const THEMES = `
- id: unions
  label: { en: Unions, zh: 工会, vi: Công đoàn }
- id: ideas
  label: { en: Ideas, zh: 思想, vi: Tư tưởng }
`
const ENTRIES = `
- id: organization:unions-cn
  label: { en: Union Federation, zh: 总工会, vi: Tổng công hội }
  also: { en: [the Federation], zh: [全总] }
  theme: unions
  country: CN
  role: union-centre
  local: { as: unions-branch, en: ["<place> Unions"] }
- id: organization:unions-vn
  label: { en: Labour Confederation, zh: 劳动联合会, vi: Tổng Liên đoàn }
  theme: unions
  country: VN
  role: union-centre
  close: [organization:unions-cn]
- id: organization:union-school
  label: { en: Union School, zh: 工会学院, vi: Trường Công đoàn }
  theme: unions
  parent: organization:unions-cn
- id: concept:mass-line
  label: { en: mass line, zh: 群众路线, vi: đường lối quần chúng }
  theme: ideas
  note: Not the campaign of 2013.
- id: concept:silence
  label: { en: silence, zh: 沉默, vi: im lặng }
  theme: ideas
- id: place:sichuan
  label: { en: Sichuan, zh: 四川, vi: Tứ Xuyên }
  country: CN
`
const names = {
  Federation: 'organization:unions-cn',
  Confederation: 'organization:unions-vn',
  line: 'concept:mass-line',
  'Sichuan Unions': 'organization:sichuan-unions-branch',
  'Elsewhere Unions': 'organization:elsewhere-unions-branch',
}
const docs = [
  {
    id: 'a',
    country: 'CN',
    text: 'The Federation and the line. The Federation. Sichuan Unions, Elsewhere Unions.',
    names,
  },
  { id: 'b', country: 'CN', text: 'The line.', names },
  { id: 'c', country: 'VN', text: 'The Confederation and the line.', names },
  { id: 'd', country: null, text: 'The line. The line.', names },
]

let place: FilePlace
let engine: Engine
beforeAll(async () => {
  place = newFilePlace()
  const store = await place.open('write')
  const branch = { country: 'CN', known: true }
  const records = {
    'organization:sichuan-unions-branch': branch,
    'organization:elsewhere-unions-branch': branch,
  }
  await store.addDocs(docs.map((draft) => extractionOf({ ...draft, records })))
  engine = checkedEngine(
    store,
    readEntries([
      { name: 'themes.yaml', text: THEMES },
      { name: 'entries.yaml', text: ENTRIES },
    ]),
  )
})
afterAll(() => place.leave())

const ids = async (asked: Parameters<Engine['codebook']>[0]) =>
  (await engine.codebook(asked)).entries.map(({ id }) => id)

test('entries stand most named first, those named nowhere by their English name', async () => {
  expect(await ids({})).toEqual([
    'concept:mass-line',
    'organization:unions-cn',
    'organization:unions-vn',
    'place:sichuan',
    'concept:silence',
    'organization:union-school',
  ])
})

test('each entry has counts by country, docs of unknown country last, and their sum is its count', async () => {
  const { entries, countries } = await engine.codebook({})
  expect(countries).toEqual([
    { country: 'CN', docs: 2 },
    { country: 'VN', docs: 1 },
    { country: null, docs: 1 },
  ])
  const [line] = entries
  expect([line?.docs, line?.sentences, line?.mentions]).toEqual([4, 5, 5])
  expect(line?.byCountry).toEqual([
    { docs: 2, sentences: 2 },
    { docs: 1, sentences: 1 },
    { docs: 1, sentences: 2 },
  ])
})

test('a count by country opens as many passages: the query that chooses its docs says the same', async () => {
  for (const [query, sentences] of [
    ['country:CN', 2],
    ['country:VN', 1],
    ['-country:CN,VN', 2],
  ] as const)
    expect((await engine.evidence({ entity: 'concept:mass-line', in: query })).total).toBe(sentences)
})

test('filters narrow the list, and each theme and kind says what the others leave of it', async () => {
  expect(await ids({ state: 'absent' })).toEqual(['place:sichuan', 'concept:silence', 'organization:union-school'])
  expect(await ids({ state: 'named', theme: 'unions' })).toEqual(['organization:unions-cn', 'organization:unions-vn'])
  const { themes, kinds, size, named, total } = await engine.codebook({ kind: 'organization', state: 'named' })
  expect({ size, named, total }).toEqual({ size: 6, named: 3, total: 2 })
  expect(themes.map(({ value, entries }) => [value, entries])).toEqual([
    ['unions', 2],
    ['ideas', 0],
  ])
  expect(kinds.map(({ value, entries, named }) => [value, entries, named])).toEqual([
    ['concept', 1, 1],
    ['organization', 2, 2],
    ['person', 0, 0],
    ['place', 0, 0],
  ])
})

test('in part of the docs, named is what these docs name', async () => {
  expect(await ids({ in: 'country:VN', state: 'named' })).toEqual(['organization:unions-vn', 'concept:mass-line'])
})

test('finds by any name, without diacritics and by the sound of Chinese, best match first', async () => {
  expect(await ids({ q: '全总' })).toEqual(['organization:unions-cn'])
  expect(await ids({ q: 'truong cong doan' })).toEqual(['organization:union-school'])
  expect(await ids({ q: 'qunzhong' })).toEqual(['concept:mass-line'])
  expect(await ids({ q: 'nothing like it' })).toEqual([])
})

test('stands by the names of a language when asked, Chinese by its sound', async () => {
  // chén, gōng, láo, qún, sì, zǒng
  expect(await ids({ order: 'zh' })).toEqual([
    'concept:silence',
    'organization:union-school',
    'organization:unions-vn',
    'concept:mass-line',
    'place:sichuan',
    'organization:unions-cn',
  ])
})

test('comes in pages that together are the whole', async () => {
  const seen: string[] = []
  for (let cursor: string | null | undefined; cursor !== null; ) {
    const page = await engine.codebook({ limit: '4', ...(cursor !== undefined && { cursor }) })
    seen.push(...page.entries.map(({ id }) => id))
    cursor = page.next
  }
  expect(seen).toEqual(await ids({}))
})

test('an entry tells its names, its parts, what is near, who has the same role, and its branches that are named', async () => {
  const entry = await engine.codebookEntry({ id: 'organization:unions-cn' })
  expect(entry.names).toEqual({
    en: ['Union Federation', 'the Federation'],
    zh: ['总工会', '全总'],
    vi: ['Tổng công hội'],
  })
  expect(entry.parts.map(({ id }) => id)).toEqual(['organization:union-school'])
  expect(entry.close.map(({ id }) => id)).toEqual(['organization:unions-vn'])
  expect(entry.sameRole.map(({ id }) => id)).toEqual(['organization:unions-vn'])
  expect(entry.localNames).toEqual({ en: ['<place> Unions'] })
  expect(entry.branches.map(({ id, sentences }) => [id, sentences])).toEqual([
    ['organization:sichuan-unions-branch', 1],
  ])
  expect(entry.countries.map(({ country, of, docs, sentences }) => [country, of, docs, sentences])).toEqual([
    ['CN', 2, 1, 2],
    ['VN', 1, 0, 0],
    [null, 1, 0, 0],
  ])
  const school = await engine.codebookEntry({ id: 'organization:union-school' })
  expect([school.parent?.id, school.docs]).toEqual(['organization:unions-cn', 0])
  expect((await engine.codebookEntry({ id: 'concept:mass-line' })).note).toBe('Not the campaign of 2013.')
})

test('what is not in the codebook is not found, and a file that is wrong is named with its line', async () => {
  await expect(engine.codebookEntry({ id: 'concept:nothing' })).rejects.toThrow('no entry "concept:nothing"')
  expect(() => readEntries([{ name: 'x.yaml', text: '- id: concept:a\n' }])).toThrow('x.yaml:1: label')
})
