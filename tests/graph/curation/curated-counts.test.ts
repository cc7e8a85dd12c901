// Whatever people decide on entities and links, every number is that of a slow count in which each mention means what they say.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkedEngine } from '../checked-engine.ts'
import { freshStore } from '../fresh-store.ts'
import { pairOf } from '../tally.ts'
import { worlds } from '../worlds.ts'
import { curatedTally } from './curated-world.ts'
import { decisionOn, drawnDecision, entitiesOf } from './random-decisions.ts'

const asked = fc.record({ world: worlds, drawn: fc.array(drawnDecision, { maxLength: 8 }), undone: fc.nat(20) })

test('nodes, links, evidence, docs and claims', async () => {
  await fc.assert(
    fc.asyncProperty(asked, async ({ world, drawn, undone }) => {
      const store = await freshStore()
      await store.addDocs(world)
      const engine = checkedEngine(store)
      for (const [at, one] of drawn.entries()) {
        const decision = decisionOn(entitiesOf(world), one)
        if (!decision) continue
        const { id } = await store.addJudgement({ ...decision, author: 'a', reason: 'r', at: `2026-01-${at + 10}` })
        await engine.graph({}) // follows step by step
        if (at === undone) await store.undoJudgement(id, '2027')
      }
      const standing = (await store.judgements()).filter(({ undoneAt }) => undoneAt === null)
      const { nodes, links, entities } = curatedTally(world, standing)

      const graph = await engine.graph({ limit: '1000' })
      const shown = graph.nodes.map(({ id, docs, sentences, mentions }) => [id, { docs, sentences, mentions }])
      expect(Object.fromEntries(shown)).toEqual(Object.fromEntries(nodes))
      expect(Object.fromEntries(graph.nodes.map(({ id, label, kind }) => [id, { label, kind }]))).toEqual(
        Object.fromEntries(
          entities.filter(({ id }) => nodes.has(id)).map(({ id, label, kind }) => [id, { label, kind }]),
        ),
      )
      expect(
        Object.fromEntries(
          graph.edges.map(({ source, target, docs, sentences }) => [pairOf(source, target), { docs, sentences }]),
        ),
      ).toEqual(Object.fromEntries([...links].map(([pair, { docs, sentences }]) => [pair, { docs, sentences }])))
      expect(graph.total).toEqual({ entities: nodes.size, links: links.size })

      for (const { id, sentences, mentions } of graph.nodes) {
        const evidence = await engine.evidence({ entity: id, limit: '1000' })
        expect([evidence.total, evidence.mentions]).toEqual([sentences, mentions])
        expect(evidence.passages.flatMap(({ marks }) => marks)).toHaveLength(mentions)
        const { links: far } = await engine.entity({ id })
        expect(far.map((one) => one.sentences).sort()).toEqual(
          [...links]
            .filter(([pair]) => pair.split(' ~ ').includes(id))
            .map(([, row]) => row.sentences)
            .sort(),
        )
      }
      for (const { source, target, sentences } of graph.edges)
        expect(await engine.evidence({ a: source, b: target })).toMatchObject({ total: sentences })

      const { claims, total } = await engine.claims({ limit: '1000' })
      const inDocs = await Promise.all(world.map(({ doc }) => engine.doc({ id: doc.id })))
      expect(claims).toEqual(inDocs.flatMap((doc) => doc.claims))
      expect(total).toBe(claims.length)
      for (const { id } of graph.nodes) {
        const said = await engine.claims({ subject: id, limit: '1000' })
        expect(said.claims).toEqual(claims.filter(({ subject }) => subject === id))
      }
      for (const doc of inDocs) {
        expect(doc.mentions).toHaveLength(doc.counts.mentions)
        expect(new Set(doc.mentions.map(({ entity }) => entity)).size).toBe(doc.counts.entities)
      }
      const fresh = await freshStore()
      await fresh.restoreJudgements((await store.judgements()).toReversed())
      await fresh.addDocs(world.toReversed())
      const again = checkedEngine(fresh)
      expect(await again.graph({ limit: '1000' })).toEqual(graph)
      await Promise.all([store.close(), fresh.close()])
    }),
    { numRuns: 60 },
  )
})
