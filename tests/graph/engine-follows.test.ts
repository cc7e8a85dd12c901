import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Engine } from '#graph/engine'
import type { Store } from '#graph/store'
import { docId } from '#lib/doc'
import type { Extraction } from '#lib/extract'
import { checkedEngine } from './checked-engine.ts'
import { freshStore } from './fresh-store.ts'
import { worlds } from './worlds.ts'

type Step =
  | { readonly does: 'add'; readonly extractions: readonly Extraction[] }
  | { readonly does: 'withdraw'; readonly doc: number }
  | { readonly does: 'ask' }

const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.oneof(
    worlds.map((extractions): Step => ({ does: 'add', extractions })),
    fc.nat(6).map((doc): Step => ({ does: 'withdraw', doc })),
    fc.constant<Step>({ does: 'ask' }),
  ),
  { maxLength: 6 },
)

/** All that an engine says of its content, as the bytes that would be sent. */
async function everything(engine: Engine): Promise<string> {
  const { entities } = await engine.entities({})
  return JSON.stringify([
    await engine.docs({}),
    entities,
    await engine.graph({}),
    await engine.facets({}),
    ...(await Promise.all(entities.map(({ id }) => engine.evidence({ entity: id })))),
    ...(await Promise.all(entities.map(({ id }) => engine.entity({ id })))),
  ])
}

async function filled(extractions: readonly Extraction[]): Promise<Store> {
  const store = await freshStore()
  for (const extraction of extractions) await store.addDocs([extraction])
  return store
}

test('after any changes an engine answers byte for byte as one that begins with what is left', async () => {
  await fc.assert(
    fc.asyncProperty(steps, async (taken) => {
      const store = await freshStore()
      const engine = checkedEngine(store)
      const left = new Map<string, Extraction>()
      for (const step of taken) {
        if (step.does === 'ask') await everything(engine)
        if (step.does === 'add') {
          await store.addDocs(step.extractions)
          for (const extraction of step.extractions) left.set(extraction.doc.id, extraction)
        }
        if (step.does === 'withdraw') {
          await store.withdrawDocs([docId(`d${step.doc}`)])
          left.delete(`d${step.doc}`)
        }
      }
      const fresh = checkedEngine(await filled([...left.values()]))
      expect(await everything(engine)).toBe(await everything(fresh))
    }),
    { numRuns: 40 },
  )
})

test('the order in which documents came in changes no byte of any answer', async () => {
  await fc.assert(
    fc.asyncProperty(
      worlds.chain((world) => fc.tuple(fc.constant(world), fc.shuffledSubarray(world, { minLength: world.length }))),
      async ([world, shuffled]) => {
        const [one, other] = [checkedEngine(await filled(world)), checkedEngine(await filled(shuffled))]
        expect(await everything(other)).toBe(await everything(one))
      },
    ),
    { numRuns: 40 },
  )
})

test('what is rejected leaves the answers, and undoing the judgement brings back every byte', async () => {
  await fc.assert(
    fc.asyncProperty(worlds, async (world) => {
      const [first] = world.flatMap(({ doc, mentions }) => mentions.map((mention) => ({ doc, mention })))
      if (!first) return
      const store = await filled(world)
      const engine = checkedEngine(store)
      const before = await everything(engine)
      const { start, end, entity } = first.mention
      const by = { action: 'reject', author: 'a', reason: 'r', at: '2026-01-01' } as const
      const target = { doc: first.doc.id, start, end, entity, quote: first.doc.text.slice(start, end) }
      for (const judged of [target, { entity }]) {
        const { id } = await store.addJudgement({ ...by, target: judged })
        expect(await everything(engine)).not.toBe(before)
        const { mentions, rejected } = await engine.doc({ id: target.doc })
        expect(mentions).not.toContainEqual(expect.objectContaining({ start, end, entity }))
        expect(rejected).toContainEqual(expect.objectContaining({ start, end, entity, judgement: id }))
        await store.undoJudgement(id, '2026-01-02')
        expect(await everything(engine)).toBe(before)
      }
    }),
    { numRuns: 30 },
  )
})
