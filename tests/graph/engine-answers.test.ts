import { afterAll, beforeAll, expect, test } from 'vitest'
import { createEngine } from '#graph/create-engine'
import type { Engine } from '#graph/engine'
import { type Store, StoreError } from '#graph/store'
import { docId } from '#lib/doc'
import { checkedEngine } from './checked-engine.ts'
import { entityId, extractionOf } from './extraction-builder.ts'
import { freshStore } from './fresh-store.ts'
import { type FilePlace, newFilePlace } from './sqlite/place.ts'

const names = {
  Party: 'organization:party',
  'leadership of the Party': 'concept:leadership',
  unions: 'organization:unions',
  Hanoi: 'place:hanoi',
}
const docs = [
  {
    id: 'a',
    country: 'CN',
    title: 'A',
    text: 'The leadership of the Party. Party and unions. The unions.',
    date: '2015-07',
  },
  { id: 'b', country: 'CN', title: 'B', text: 'Hanoi. The leadership of the Party guides the Party.', date: null },
  { id: 'c', country: 'VN', title: 'C', text: 'unions in Hanoi, unions, Party.', date: '2013' },
]

let place: FilePlace
let store: Store
let engine: Engine
beforeAll(async () => {
  place = newFilePlace()
  store = await place.open('write')
  const extractions = docs
    .map(({ date, ...draft }) => extractionOf({ ...draft, names }))
    .map((extraction, at) => ({ ...extraction, doc: { ...extraction.doc, date: docs[at]?.date ?? null } }))
  await store.addDocs(extractions)
  engine = checkedEngine(store)
})
afterAll(() => place.leave())

test('health names the store and what it holds', async () => {
  expect(await engine.health({})).toEqual({
    status: 'ok',
    store: `sqlite:${place.path}`,
    docs: 3,
    mentions: 13,
    revision: 1,
  })
})

test('documents stand newest first, undated last', async () => {
  expect((await engine.docs({})).docs.map(({ id }) => id)).toEqual(['a', 'c', 'b'])
})

test('entities stand strongest first: documents, then sentences, then mentions', async () => {
  expect(
    (await engine.entities({})).entities.map(({ id, docs, sentences, mentions }) => [id, docs, sentences, mentions]),
  ).toEqual([
    ['organization:party', 3, 4, 5],
    ['organization:unions', 2, 3, 4],
    ['concept:leadership', 2, 2, 2],
    ['place:hanoi', 2, 2, 2],
  ])
})

test('a phrase is linked with the words inside it only where they also stand outside', async () => {
  const { edges } = await engine.graph({})
  const nesting = edges.filter(
    ({ source, target }) => source === 'concept:leadership' && target === 'organization:party',
  )
  expect(nesting).toEqual([{ source: 'concept:leadership', target: 'organization:party', docs: 1, sentences: 1 }])
  const { passages } = await engine.evidence({ a: 'organization:party', b: 'concept:leadership' })
  expect(passages.map(({ text }) => text.trim())).toEqual(['The leadership of the Party guides the Party.'])
})

test('edges stand strongest first', async () => {
  expect(
    (await engine.graph({ limit: '3' })).edges.map(({ source, target, sentences }) => [source, target, sentences]),
  ).toEqual([
    ['organization:party', 'organization:unions', 2],
    ['concept:leadership', 'organization:party', 1],
  ])
})

test('a rejected mention names the judgement that bears on its words, not one on words that stood there', async () => {
  const changing = await freshStore()
  const asked = checkedEngine(changing)
  const by = { action: 'reject', author: 'a', reason: 'r', at: '2026-01-01' } as const
  const told = (word: string) => extractionOf({ id: 'x', text: `${word}.`, names: { [word]: 'person:x' } })
  const judged: Record<string, string> = {}
  for (const quote of ['He', 'Xi']) {
    await changing.addDocs([told(quote)])
    const target = { doc: docId('x'), start: 0, end: 2, entity: entityId('person:x'), quote }
    judged[quote] = (await changing.addJudgement({ ...by, target })).id
  }
  for (const word of ['Xi', 'He']) {
    await changing.addDocs([told(word)])
    expect((await asked.doc({ id: 'x' })).rejected.map(({ judgement }) => judgement)).toEqual([judged[word]])
  }
})

test('evidence stands oldest document first, undated last', async () => {
  const { passages } = await engine.evidence({ entity: 'organization:party' })
  expect(passages.map(({ doc }) => doc)).toEqual(['c', 'a', 'a', 'b'])
})

test('an entity that a group does not name opens nothing, and says so with zeros', async () => {
  const evidence = await engine.evidence({ entity: 'place:hanoi', in: 'title:A' })
  expect([evidence.total, evidence.mentions, evidence.docs, evidence.passages]).toEqual([0, 0, 0, []])
  expect(await engine.entity({ id: 'place:hanoi', in: 'title:A' })).toMatchObject({
    docs: 0,
    links: [],
    countries: [{ country: 'CN', docs: 0, of: 1 }],
  })
  expect((await engine.graph({ around: 'place:hanoi', in: 'title:A' })).nodes).toEqual([])
})

test('a search finds names before passages, within the group', async () => {
  const found = await engine.search({ q: 'unions', in: 'country:china' })
  expect(found.entities.map(({ id, docs }) => [id, docs])).toEqual([['organization:unions', 1]])
  expect(found.passages.map(({ text }) => text.trim())).toEqual(['Party and unions.', 'The unions.'])
  expect(await engine.search({ q: ' ' })).toMatchObject({ entities: [], passages: [] })
})

test('a search reads what lies in the group and no other hit', async () => {
  const many = await freshStore()
  const told = (id: string, country: string) => extractionOf({ id, country, text: 'The same words.' })
  await many.addDocs([...Array.from({ length: 60 }, (_, at) => told(`a${at}`, 'CN')), told('z', 'VN')])
  const read: number[] = []
  const watched: Store = {
    ...many,
    async searchSentences(...asked) {
      const found = await many.searchSentences(...asked)
      read.push(found.length)
      return found
    },
  }
  const { passages } = await checkedEngine(watched).search({ q: 'same', in: 'country:VN', limit: '2' })
  expect(passages.map(({ doc }) => doc)).toEqual(['z'])
  expect(read).toEqual([1])
})

test('the largest number of passages a page may hold is the one asked for', async () => {
  const first = await engine.evidence({ entity: 'organization:party', limit: '3' })
  const second = await engine.evidence({ entity: 'organization:party', limit: '3', cursor: first.next ?? '' })
  expect([first.passages.length, second.passages.length, second.next]).toEqual([3, 1, null])
})

test.each<[string, (asked: Engine) => Promise<unknown>, number, RegExp]>([
  ['an unknown document', (asked) => asked.doc({ id: 'no-such-doc' }), 404, /no document "no-such-doc"/],
  ['a document id that none can have', (asked) => asked.doc({ id: '../../etc/passwd' }), 404, /no document/],
  ['an unknown entity', (asked) => asked.entity({ id: '__proto__' }), 404, /no entity "__proto__"/],
  ['evidence of an unknown entity', (asked) => asked.evidence({ entity: 'x' }), 404, /no entity "x"/],
  ['claims of an unknown subject', (asked) => asked.claims({ subject: 'x' }), 404, /no entity "x"/],
  ['claims on an unknown object', (asked) => asked.claims({ object: 'x' }), 404, /no entity "x"/],
  ['a neighbourhood of an unknown entity', (asked) => asked.graph({ around: 'x' }), 404, /no entity "x"/],
  ['evidence of nothing', (asked) => asked.evidence({}), 400, /either "entity", or "a" and "b"/],
  ['evidence of half an edge', (asked) => asked.evidence({ a: 'x' }), 400, /either/],
  ['evidence of an edge from an entity to itself', (asked) => asked.evidence({ a: 'x', b: 'x' }), 400, /different/],
  ['a limit of nothing', (asked) => asked.docs({ limit: '0' }), 400, /limit: expected a whole number from 1 to 1000/],
  ['a limit that is no number', (asked) => asked.graph({ limit: 'abc' }), 400, /limit: .*50000/],
  ['an unknown kind', (asked) => asked.entities({ kind: 'thing' as never }), 400, /kind: expected one of concept/],
  ['unknown kinds', (asked) => asked.graph({ kinds: 'person,thing' }), 400, /kinds: expected a comma list/],
  [
    'a cursor of another question',
    async (asked) => asked.docs({ cursor: (await asked.entities({ limit: '1' })).next ?? '' }),
    400,
    /cursor/,
  ],
  ['a group that is not understood', (asked) => asked.facets({ in: 'no-such-field:x' }), 400, /no field/],
])('%s is refused with the reason', async (_, ask, status, detail) => {
  await expect(ask(engine)).rejects.toMatchObject({
    name: 'ProblemError',
    status,
    message: expect.stringMatching(detail),
  })
})

test('a store that cannot be asked is told as not available now, and asked again by the next question', async () => {
  let away = true
  const flaky: Store = {
    ...store,
    revision: () =>
      away ? Promise.reject(new StoreError('UNREACHABLE', 'the disk is gone; put it back')) : store.revision(),
  }
  const asked = createEngine(flaky, { aside: () => Promise.reject(new Error('not needed')), keep: () => undefined })
  await expect(asked.health({})).rejects.toMatchObject({ status: 503, message: 'the disk is gone; put it back' })
  away = false
  expect(await asked.health({})).toMatchObject({ docs: 3 })
})

test('an answer is never of two revisions: a store that always changes is told as not available now', async () => {
  const changing = await freshStore()
  const told = (n: number) => extractionOf({ id: 'x', text: `Party ${n}.`, names })
  await changing.addDocs([told(0)])
  let left = 0
  let tries = 0
  const restless: Store = {
    ...changing,
    async getPassages(refs) {
      tries++
      if (left-- > 0) await changing.addDocs([told(tries)])
      return changing.getPassages(refs)
    },
  }
  const asked = checkedEngine(restless)
  const ask = () => asked.evidence({ entity: 'organization:party' })
  left = 4
  const { passages, fingerprint } = await ask()
  expect([tries, passages.map(({ text }) => text), fingerprint]).toEqual([
    5,
    ['Party 4.'],
    await changing.fingerprint(),
  ])
  left = Number.POSITIVE_INFINITY
  await expect(ask()).rejects.toMatchObject({ status: 503, message: expect.stringMatching(/changing.*try again/) })
})

test('claims are answered with their words, by subject, object and group, page by page, without those of rejected entities', async () => {
  const store = await freshStore()
  const draft = { text: 'Party leads unions. Hanoi hears unions.', names, claims: [['Party', 'leads', 'unions'], ['Hanoi', 'hears', 'unions']] } as const // biome-ignore format: pairs
  await store.addDocs(['x', 'y'].map((id) => extractionOf({ ...draft, id, country: id === 'x' ? 'CN' : 'VN' })))
  const here = checkedEngine(store)
  const first = await here.claims({ limit: '3' })
  expect(first).toMatchObject({
    total: 4,
    claims: [{ doc: 'x', subject: 'organization:party', subjectText: 'Party' }, {}, {}],
  })
  expect(first.claims[0]).toMatchObject({
    predicate: 'leads',
    object: 'organization:unions',
    text: 'Party leads unions.',
    start: 0,
    end: 19,
  })
  const last = await here.claims({ limit: '3', cursor: first.next ?? '' })
  expect(last).toMatchObject({ total: 4, next: null, claims: [{ doc: 'y', subject: 'place:hanoi' }] })
  const of = async (asked: object) =>
    (await here.claims(asked)).claims.map(({ doc, subjectText }) => `${doc} ${subjectText}`)
  expect(await of({ subject: 'organization:party', in: 'country:vietnam' })).toEqual(['y Party'])
  expect(await of({ object: 'organization:unions', subject: 'place:hanoi' })).toEqual(['x Hanoi', 'y Hanoi'])
  expect(await of({ in: 'country:japan' })).toEqual([])
  expect((await here.doc({ id: 'x' })).claims).toEqual((await here.claims({ in: 'id:x' })).claims)
  const by = { action: 'reject', author: 'a', reason: 'r', at: '2026-01-02T03:04:05Z' } as const
  await store.addJudgement({ ...by, target: { entity: entityId('place:hanoi') } })
  expect(await of({})).toEqual(['x Party', 'y Party'])
  expect((await here.doc({ id: 'x' })).claims.map(({ subjectText }) => subjectText)).toEqual(['Party'])
})
