// What is derived for people who ask the database itself equals a count of the docs, made by other code, after any history.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { JudgementDraft } from '#graph/judgement'
import type { Store } from '#graph/store'
import { type DocId, docId } from '#lib/doc'
import type { Extraction } from '#lib/extract'
import type { Mention } from '#lib/mention'
import { onStore } from '../graph/contract/place.ts'
import { curatedWorld } from '../graph/curation/curated-world.ts'
import { decisionOn, drawnDecision, entitiesOf } from '../graph/curation/random-decisions.ts'
import { pairOf, tally } from '../graph/tally.ts'
import { worlds } from '../graph/worlds.ts'
import { ask, newServerPlace, type ServerPlace, servers } from './place.ts'

const onServer = (act: (store: Store, place: ServerPlace) => Promise<void>) =>
  onStore(newServerPlace, (store, place) => act(store, place as ServerPlace))

type Counts = (doc: string, mention: Mention) => boolean
const everything: Counts = () => true

/** Holds the graph's own counts against those of the docs. */
async function expectCounted(
  address: string,
  docs: readonly Extraction[],
  counts = everything,
  cut: readonly string[] = [],
): Promise<void> {
  const { links } = tally(docs, counts)
  for (const pair of cut) links.delete(pair)
  const rows = await ask(
    address,
    'MATCH (a:Entity)-[r:CO_OCCURS]->(b:Entity) RETURN a.id AS a, b.id AS b, r.sentences AS sentences, r.docs AS docs',
  )
  const shown = rows.map(({ a, b, sentences, docs }) => [pairOf(String(a), String(b)), Number(sentences), Number(docs)])
  expect(shown.sort()).toEqual([...links].map(([pair, row]) => [pair, row.sentences, row.docs]).sort())

  const spoken = await ask(
    address,
    'MATCH (d:Doc)-[r:SPEAKS_OF]->(e:Entity) RETURN d.id AS doc, e.id AS entity, r.mentions AS mentions',
  )
  const wanted = docs.flatMap(({ doc, mentions }) => {
    const times = new Map<string, number>()
    for (const mention of mentions)
      if (counts(doc.id, mention)) times.set(mention.entity, (times.get(mention.entity) ?? 0) + 1)
    return [...times].map(([entity, n]) => `${doc.id} ${entity} ${n}`)
  })
  expect(spoken.map(({ doc, entity, mentions }) => `${doc} ${entity} ${mentions}`).sort()).toEqual(wanted.sort())
}

const step = fc.oneof(
  fc.record({ add: worlds }),
  fc.record({ withdraw: fc.subarray(['d0', 'd1', 'd2', 'd3', 'd4']) }),
  fc.record({ settle: fc.constant(true) }),
)

describe.skipIf(!servers)('the derived relationships', () => {
  it('equal a recount after any adds and withdrawals', () =>
    fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 2, maxLength: 6 }), (steps) =>
        onServer(async (store, { address }) => {
          const docs = new Map<DocId, Extraction>()
          for (const one of steps) {
            if ('add' in one) {
              await store.addDocs(one.add)
              for (const added of one.add) docs.set(added.doc.id, added)
            } else if ('withdraw' in one) {
              await store.withdrawDocs(one.withdraw.map(docId))
              for (const id of one.withdraw) docs.delete(docId(id))
            } else await store.settle()
          }
          await store.settle()
          await expectCounted(address, [...docs.values()])
          expect(await store.faults()).toEqual([])
        }),
      ),
      { numRuns: 6 },
    ))

  it('leave out mentions that are rejected, and count them again when they are not', () =>
    onServer(async (store, { address }) => {
      const docs = fc.sample(worlds, { seed: 7, numRuns: 20 }).find((one) => one.length > 5) ?? []
      await store.addDocs(docs)
      await store.settle()
      const [doc, mention] = docs.flatMap((one) => one.mentions.map((found) => [one, found] as const))[3] ?? []
      if (!doc || !mention) throw new Error('there are mentions in this world')
      const { start, end, entity } = mention
      const target = { doc: doc.doc.id, start, end, entity, quote: doc.doc.text.slice(start, end) }
      const draft: JudgementDraft = { action: 'reject', target, author: 'a', reason: 'r', at: '2026-01-01' }
      const { id } = await store.addJudgement(draft)
      await store.settle()
      await expectCounted(address, docs, (of, other) => of !== doc.doc.id || other !== mention)
      await store.undoJudgement(id, '2026-01-02')
      await store.settle()
      await expectCounted(address, docs)
      expect(await store.faults()).toEqual([])
    }))

  it('follow what people decide on entities and links, and what they take back', () =>
    fc.assert(
      fc.asyncProperty(worlds, fc.array(drawnDecision, { minLength: 1, maxLength: 8 }), (world, drawn) =>
        onServer(async (store, { address }) => {
          const [early, late] = [world.slice(0, 3), world.slice(3)]
          await store.addDocs(early)
          for (const [at, one] of drawn.entries()) {
            const decision = decisionOn(entitiesOf(early), one)
            if (decision) await store.addJudgement({ ...decision, author: 'a', reason: 'r', at: `2026-01-${at + 10}` })
            if (at % 3 === 0) await store.settle()
          }
          const expectShown = async (docs: readonly Extraction[]) => {
            await store.settle()
            const standing = (await store.judgements()).filter(({ undoneAt }) => undoneAt === null)
            const seen = curatedWorld(docs, standing)
            await expectCounted(address, seen.docs, everything, seen.cut)
            const shown = await ask(
              address,
              'MATCH (e:Entity) WHERE e.mergedInto IS NULL RETURN e.id AS id, e.kind AS kind, e.label AS label ORDER BY id',
            )
            expect(shown).toEqual(seen.entities.map(({ id, kind, label }) => ({ id, kind, label })))
            expect(await store.faults()).toEqual([])
          }
          await expectShown(early)
          await store.addDocs(late)
          await expectShown(world)
          await store.withdrawDocs(early.slice(0, 2).map(({ doc }) => doc.id))
          const ledger = await store.judgements()
          for (const { id } of ledger.slice(0, 2)) await store.undoJudgement(id, '2027')
          await expectShown(world.slice(2))
        }),
      ),
      { numRuns: 6 },
    ))

  it('equal a recount when two write at once and both count', () =>
    onServer(async (one, place) => {
      const other = await place.open('write')
      const docs = fc.sample(worlds, { seed: 3, numRuns: 40 }).flatMap((world, at) =>
        world.map((extraction) => ({
          ...extraction,
          doc: { ...extraction.doc, id: docId(`${at}-${extraction.doc.id}`) },
        })),
      )
      const half = Math.floor(docs.length / 2)
      const write = async (store: Store, own: readonly Extraction[]) => {
        for (let at = 0; at < own.length; at += 10) {
          await store.addDocs(own.slice(at, at + 10))
          if (at % 30 === 0) await store.settle()
        }
        await store.withdrawDocs(own.slice(0, 5).map(({ doc }) => doc.id))
        await store.settle()
      }
      await Promise.all([write(one, docs.slice(0, half)), write(other, docs.slice(half))])
      await one.settle()
      await expectCounted(place.address, [...docs.slice(5, half), ...docs.slice(half + 5)])
      expect(await one.faults()).toEqual([])
      expect(await one.fingerprint()).toBe(await other.fingerprint())
    }))

  it('are finished by whoever opens the store next, when the one who wrote was stopped before', () =>
    onServer(async (store, place) => {
      const docs = fc.sample(worlds, { seed: 5, numRuns: 20 }).find((one) => one.length > 4) ?? []
      await store.addDocs(docs)
      await store.close()
      const next = await place.open('write')
      await next.settle()
      await expectCounted(place.address, docs)
    }))
})
