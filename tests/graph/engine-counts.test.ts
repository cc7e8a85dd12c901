import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Engine } from '#graph/engine'
import type { AnswerOf } from '#graph/wire/calls'
import type { Extraction } from '#lib/extract'
import type { Mention } from '#lib/mention'
import { contains } from '#lib/span'
import { checkedEngine } from './checked-engine.ts'
import { freshStore } from './fresh-store.ts'
import { pairOf, tally } from './tally.ts'
import { worlds } from './worlds.ts'

const QUERIES: Record<string, (doc: Extraction['doc']) => boolean> = {
  '': () => true,
  'country:china': ({ country }) => country === 'CN',
  '-country:china': ({ country }) => country !== 'CN',
  'source:xinhua,vov lang:en': ({ source, lang }) => source !== null && lang === 'en',
  'date:2015-07..': ({ date }) => date?.startsWith('2015-07') ?? false,
  'country:nowhere': () => false,
}

/** A world with some mentions and entities rejected, and a question of a group. */
const asked = fc.record({
  world: worlds,
  query: fc.constantFrom(...Object.keys(QUERIES)),
  mentionsRejected: fc.array(fc.nat(30), { maxLength: 3 }),
  entitiesRejected: fc.array(fc.nat(8), { maxLength: 2 }),
})
type Asked = typeof asked extends fc.Arbitrary<infer Value> ? Value : never

async function build({ world, query, mentionsRejected, entitiesRejected }: Asked) {
  const store = await freshStore()
  await store.addDocs(world)
  const all = world.flatMap(({ doc, mentions }) => mentions.map((mention) => ({ doc, mention })))
  const out = new Set<unknown>()
  const by = { action: 'reject', author: 'a', reason: 'r', at: '2026-01-01T00:00:00Z' } as const
  for (const at of mentionsRejected) {
    const found = all[at]
    if (!found || out.has(found.mention)) continue
    const { start, end, entity } = found.mention
    await store.addJudgement({
      ...by,
      target: { doc: found.doc.id, start, end, entity, quote: found.doc.text.slice(start, end) },
    })
    out.add(found.mention)
  }
  for (const at of entitiesRejected) {
    const entity = [...new Set(all.map(({ mention }) => mention.entity))].sort()[at]
    if (entity === undefined || out.has(entity)) continue
    await store.addJudgement({ ...by, target: { entity } })
    out.add(entity)
  }
  const counts = (_: string, mention: Mention) => !out.has(mention) && !out.has(mention.entity)
  const group = world.filter(({ doc }) => QUERIES[query]?.(doc))
  return { engine: checkedEngine(store), group, counts, truth: tally(group, counts) }
}

const holds = (check: (built: Awaited<ReturnType<typeof build>>, query: string) => Promise<void>) =>
  fc.assert(
    fc.asyncProperty(asked, async (world) => check(await build(world), world.query)),
    { numRuns: 60 },
  )

/** Mentions outside of sentences stand in furniture and count nowhere. */
const inSentence = (id: string, mention: Mention, docs: readonly Extraction[]): boolean =>
  docs.some(({ doc, sentences }) => doc.id === id && sentences.some((sentence) => contains(sentence, mention)))

const rows = (nodes: readonly { id: string; docs: number; sentences: number; mentions: number }[]) =>
  Object.fromEntries(nodes.map(({ id, docs, sentences, mentions }) => [id, { docs, sentences, mentions }]))

test('a node says when it is first named and how many documents of two groups name it', async () => {
  await holds(async ({ engine, group, counts }, query) => {
    const { nodes, groups } = await engine.graph({ in: query, a: 'country:china', b: '-country:china' })
    const naming = (id: string, docs: readonly Extraction[]) =>
      docs.filter(({ doc, mentions }) =>
        mentions.some(
          (mention) => mention.entity === id && counts(doc.id, mention) && inSentence(doc.id, mention, docs),
        ),
      )
    for (const { id, first, sides } of nodes) {
      const dates = naming(id, group).flatMap(({ doc }) => doc.date ?? [])
      expect(first === null ? [] : [first]).toEqual(
        dates.length === 0
          ? []
          : [
              expect.toSatisfy(
                (date) => dates.includes(date) && dates.every((other) => other.slice(0, 4) >= date.slice(0, 4)),
              ),
            ],
      )
      const named = naming(id, group)
      const inChina = named.filter(({ doc }) => doc.country === 'CN').length
      // The two groups are counted in the whole collection, whatever `in` asks.
      if (query === '') expect(sides).toEqual({ a: inChina, b: named.length - inChina })
      else expect((sides?.a ?? 0) + (sides?.b ?? 0)).toBeGreaterThanOrEqual(named.length)
    }
    expect((await engine.graph({ in: query })).groups).toBeUndefined()
    expect(groups).toBeDefined()
  })
})

test('nodes, edges and totals of the graph are what the documents say', async () => {
  await holds(async ({ engine, truth }, query) => {
    const { nodes, edges, total } = await engine.graph({ in: query })
    expect(rows(nodes)).toEqual(Object.fromEntries(truth.entities))
    const links = [...truth.links].map(([pair, { docs, sentences }]) => [pair, { docs, sentences }])
    expect(
      Object.fromEntries(
        edges.map(({ source, target, docs, sentences }) => [pairOf(source, target), { docs, sentences }]),
      ),
    ).toEqual(Object.fromEntries(links))
    expect([nodes.length, edges.length]).toEqual([truth.entities.size, truth.links.size])
    expect(total).toEqual({ entities: nodes.length, links: edges.length })
  })
})

test('filters keep the entities they name, and the totals are theirs', async () => {
  await holds(async ({ engine, truth }, query) => {
    const { nodes, edges, total } = await engine.graph({
      in: query,
      kinds: 'person,concept',
      minDocs: '2',
      minSentences: '2',
      limit: '2',
    })
    const kept = [...truth.entities].filter(
      ([id, row]) => /^(person|concept)/.test(id) && row.docs >= 2 && row.sentences >= 2,
    )
    const keptIds = kept.map(([id]) => id)
    const links = [...truth.links.keys()].filter((pair) => pair.split(' ~ ').every((id) => keptIds.includes(id)))
    expect(total).toEqual({ entities: kept.length, links: links.length })
    expect(nodes).toHaveLength(Math.min(2, kept.length))
    expect(keptIds).toEqual(expect.arrayContaining(nodes.map(({ id }) => id)))
    for (const { source, target } of edges)
      expect(nodes.map(({ id }) => id)).toEqual(expect.arrayContaining([source, target]))
  })
})

test('the neighbourhood of an entity is that entity and all it is linked with', async () => {
  await holds(async ({ engine, truth }, query) => {
    for (const [id] of truth.entities) {
      const { nodes, total } = await engine.graph({ in: query, around: id })
      const near = [...truth.links.keys()].map((pair) => pair.split(' ~ ')).filter((pair) => pair.includes(id))
      expect(nodes.map((node) => node.id).sort()).toEqual([...new Set([id, ...near.flat()])].sort())
      expect(nodes[0]?.id).toBe(id)
      expect(total.entities).toBe(nodes.length)
    }
  })
})

async function allEvidence(engine: Engine, question: { in: string; entity?: string; a?: string; b?: string }) {
  const pages: AnswerOf<'evidence'>[] = []
  do {
    const cursor = pages.at(-1)?.next
    pages.push(await engine.evidence({ ...question, limit: '2', ...(cursor && { cursor }) }))
  } while (pages.at(-1)?.next)
  const passages = pages.flatMap((page) => page.passages)
  const { total = 0, mentions = 0, docs = 0 } = pages[0] ?? {}
  return { said: { sentences: total, mentions, docs }, passages }
}
const opened = (passages: AnswerOf<'evidence'>['passages']) => ({
  sentences: passages.length,
  mentions: passages.flatMap(({ marks }) => marks).length,
  docs: new Set(passages.map(({ doc }) => doc)).size,
})

test('every node and every edge opens exactly as many passages and marks as it says', async () => {
  await holds(async ({ engine, truth }, query) => {
    for (const [entity, row] of truth.entities) {
      const { said, passages } = await allEvidence(engine, { in: query, entity })
      expect(said).toEqual(row)
      expect(opened(passages)).toEqual(row)
      for (const { marks } of passages) expect(new Set(marks.map((mark) => mark.entity))).toEqual(new Set([entity]))
    }
    for (const [pair, row] of truth.links) {
      const [a = '', b = ''] = pair.split(' ~ ')
      const { said, passages } = await allEvidence(engine, { in: query, a, b })
      expect(said).toEqual(row)
      expect(opened(passages)).toEqual(row)
    }
  })
})

test('an entity says its counts, its links, its countries and its sentences doc by doc', async () => {
  await holds(async ({ engine, group, truth, counts }, query) => {
    for (const [id, row] of truth.entities) {
      const said = await engine.entity({ id, in: query })
      expect(said).toMatchObject({ id, ...row })
      const links = [...truth.links].filter(([pair]) => pair.split(' ~ ').includes(id))
      expect(said.linkCount).toBe(links.length)
      for (const { id: far, docs, sentences } of said.links)
        expect(truth.links.get(pairOf(id, far))).toMatchObject({ docs, sentences })
      expect(said.perDoc.map(({ doc }) => doc).sort()).toEqual(group.map(({ doc }) => doc.id).sort())
      for (const { doc, sentences } of said.perDoc)
        expect(
          tally(
            group.filter((one) => one.doc.id === doc),
            counts,
          ).entities.get(id)?.sentences ?? 0,
        ).toBe(sentences)
      for (const { country, docs, of } of said.countries) {
        const there = group.filter(({ doc }) => doc.country === country)
        expect({ docs, of }).toEqual({ docs: tally(there, counts).entities.get(id)?.docs ?? 0, of: there.length })
      }
      expect(said.years.reduce((sum, { docs }) => sum + docs, 0)).toBe(said.docs)
      for (const { value, docs } of said.years) {
        const then = group.filter(({ doc }) => (doc.date?.slice(0, 4) ?? '') === value)
        expect(tally(then, counts).entities.get(id)?.docs).toBe(docs)
      }
    }
  })
})

test('lists of documents and entities, and their numbers, are what the documents say', async () => {
  await holds(async ({ engine, group, truth, counts }, query) => {
    const { docs, total } = await engine.docs({ in: query })
    expect(total).toBe(group.length)
    for (const line of docs) {
      const one = group.filter(({ doc }) => doc.id === line.id)
      const named = [...tally(one, counts).entities.values()]
      expect(line.counts).toEqual({
        sentences: one[0]?.sentences.length,
        mentions: named.reduce((sum, { mentions }) => sum + mentions, 0),
        entities: named.length,
      })
    }
    expect(rows((await engine.entities({ in: query })).entities)).toEqual(Object.fromEntries(truth.entities))
  })
})

test('facets divide the group as its documents do', async () => {
  await holds(async ({ engine, group, truth, counts }, query) => {
    const said = await engine.facets({ in: query })
    expect([said.docs, said.entities]).toEqual([group.length, truth.entities.size])
    for (const field of ['country', 'source', 'lang'] as const) {
      const values = [...new Set(group.map(({ doc }) => doc[field]))].filter((value) => value !== null)
      expect(said[field].map(({ value }) => value).sort()).toEqual(values.sort())
      for (const { value, docs, entities } of said[field]) {
        const there = group.filter(({ doc }) => doc[field] === value)
        expect({ docs, entities }).toEqual({ docs: there.length, entities: tally(there, counts).entities.size })
      }
    }
    for (const { value, docs, entities } of said.kind) {
      const of = [...truth.entities.keys()].filter((id) => id.startsWith(value))
      const naming = group.filter((doc) => [...tally([doc], counts).entities.keys()].some((id) => of.includes(id)))
      expect({ docs, entities }).toEqual({ docs: naming.length, entities: of.length })
    }
    const years = new Set(group.map(({ doc }) => doc.date?.slice(0, 4) ?? ''))
    expect(new Set(said.year.map(({ value }) => value))).toEqual(years)
    expect(said.year.reduce((sum, { docs }) => sum + docs, 0)).toBe(group.length)
  })
})

test('a graph asked for few links draws the strongest and counts them all', async () => {
  await holds(async ({ engine }, query) => {
    const all = await engine.graph({ in: query })
    const few = await engine.graph({ in: query, maxLinks: '2' })
    expect(few).toEqual({ ...all, edges: all.edges.slice(0, 2) })
  })
})
