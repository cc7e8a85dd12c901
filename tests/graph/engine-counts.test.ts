// What the graph draws is what a tally of the documents says, and every node and edge opens so many passages.
import { expect, test } from 'vitest'
import type { Engine } from '#graph/engine'
import type { AnswerOf } from '#graph/wire/calls'
import type { Extraction } from '#lib/extract'
import type { Mention } from '#lib/mention'
import { contains } from '#lib/span'
import { holds, rows } from './counted-worlds.ts'
import { pairOf } from './tally.ts'

/** Mentions outside of sentences stand in furniture and count nowhere. */
const inSentence = (id: string, mention: Mention, docs: readonly Extraction[]): boolean =>
  docs.some(({ doc, sentences }) => doc.id === id && sentences.some((sentence) => contains(sentence, mention)))

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

test('a graph asked for few links draws the strongest and counts them all', async () => {
  await holds(async ({ engine }, query) => {
    const all = await engine.graph({ in: query })
    const few = await engine.graph({ in: query, maxLinks: '2' })
    expect(few).toEqual({ ...all, edges: all.edges.slice(0, 2) })
  })
})
