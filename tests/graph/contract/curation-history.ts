// Hundreds of random decisions, decisions taken back, docs that come, change and go: the store is the one rebuilt from its docs and its ledger.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Decision, MentionTarget } from '#graph/judgement'
import type { Changes, Store } from '#graph/store'
import type { DocId } from '#lib/doc'
import type { EntityId } from '#lib/entity'
import type { Extraction } from '#lib/extract'
import { checkedEngine } from '../checked-engine.ts'
import { decisionOn, drawnDecision, entitiesOf } from '../curation/random-decisions.ts'
import { entityId } from '../extraction-builder.ts'
import { worlds } from '../worlds.ts'
import { type NewPlace, onStore } from './place.ts'

const step = fc.oneof(
  { weight: 5, arbitrary: drawnDecision },
  { weight: 2, arbitrary: fc.record({ rejects: fc.nat(200) }) },
  {
    weight: 3,
    arbitrary: fc.record({ splits: fc.array(fc.nat(200), { minLength: 1, maxLength: 4 }), to: fc.nat(11) }),
  },
  { weight: 4, arbitrary: fc.record({ undo: fc.nat(200) }) },
  { weight: 3, arbitrary: fc.record({ ingest: fc.nat(200) }) },
  { weight: 1, arbitrary: fc.record({ withdraw: fc.nat(6) }) },
)
type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never

/** Docs of several worlds go by the same ids: one replaces another. */
const histories = (count: number) =>
  fc.record({
    pool: fc
      .array(worlds, { minLength: 4, maxLength: 4 })
      .map((all) => all.flat())
      .filter((docs) => docs.length > 8),
    steps: fc.array(step, { minLength: count, maxLength: count, size: 'max' }),
  })

const targetsIn = (docs: Iterable<Extraction>): MentionTarget[] =>
  [...docs].flatMap(({ doc, mentions }) =>
    mentions.map(({ start, end, entity }) => ({ doc: doc.id, start, end, entity, quote: doc.text.slice(start, end) })),
  )

/** Some go to an entity that docs name, some to one that nobody names. */
function meantBy(ids: readonly EntityId[], to: number) {
  const entity =
    to % 3 === 0 ? entityId(`person:split-${to}`) : (ids[to % Math.max(1, ids.length)] ?? entityId('place:x'))
  return { entity, label: `Split ${to}` }
}

function decisionIn(docs: ReadonlyMap<DocId, Extraction>, one: Step): Decision | undefined {
  const [ids, targets] = [entitiesOf([...docs.values()]), targetsIn(docs.values())]
  if ('does' in one) return decisionOn(ids, one)
  if (targets.length === 0) return undefined
  if ('rejects' in one) {
    const target = targets[one.rejects % targets.length]
    return target && { action: 'reject', target }
  }
  if (!('splits' in one)) return undefined
  const mentions = [...new Set(one.splits.map((at) => at % targets.length))].flatMap((at) => targets[at] ?? [])
  const [first] = mentions
  return first && { action: 'split', target: { entity: first.entity, mentions }, to: meantBy(ids, one.to) }
}

async function take(store: Store, docs: Map<DocId, Extraction>, pool: readonly Extraction[], one: Step, at: string) {
  if ('ingest' in one) {
    const doc = pool[one.ingest % pool.length]
    if (!doc) return
    await store.addDocs([doc])
    docs.set(doc.doc.id, doc)
  } else if ('withdraw' in one) {
    const id = [...docs.keys()][one.withdraw]
    if (id && docs.delete(id)) await store.withdrawDocs([id])
  } else if ('undo' in one) {
    const standing = (await store.judgements()).filter(({ undoneAt }) => undoneAt === null)
    const judgement = standing[one.undo % standing.length]
    if (judgement) await store.undoJudgement(judgement.id, at)
  } else {
    const decision = decisionIn(docs, one)
    // A store refuses what nothing bears any more: it has been split off, or what was meant goes by another id.
    const refused = (error: unknown) => expect(error).toMatchObject({ code: 'NOT_FOUND' })
    if (decision) await store.addJudgement({ ...decision, author: 'a', reason: 'r', at }).catch(refused)
  }
}

const sorted = ({ entities }: Changes) => entities?.map(({ entity }) => JSON.stringify(entity)).sort()
const everything = async (store: Store) => {
  const engine = checkedEngine(store)
  const graph = await engine.graph({ limit: '1000' })
  return {
    fingerprint: await store.fingerprint(),
    entities: sorted(await store.changesSince(0)),
    docs: await Promise.all((await engine.docs({ limit: '1000' })).docs.map(({ id }) => engine.doc({ id }))),
    graph,
    evidence: await Promise.all(graph.nodes.map(({ id }) => engine.evidence({ entity: id, limit: '1000' }))),
    claims: await engine.claims({ limit: '1000' }),
  }
}

/** `HISTORY_STEPS` overrides how many steps are taken. */
export const describeCurationHistory = (
  newPlace: NewPlace,
  usual: number,
  count = Number(process.env.HISTORY_STEPS ?? usual),
) =>
  describe('any history of curation', () => {
    it(
      `leaves after ${count} steps the store that is rebuilt from its docs and its ledger`,
      () =>
        fc.assert(
          fc.asyncProperty(histories(count), ({ pool, steps }) =>
            onStore(newPlace, async (store) => {
              const docs = new Map<DocId, Extraction>()
              await store.addDocs(pool.slice(0, 8))
              for (const one of pool.slice(0, 8)) docs.set(one.doc.id, one)
              for (const [at, one] of steps.entries()) await take(store, docs, pool, one, `2026-01-01T00:${1000 + at}`)
              await store.settle()
              expect(await store.faults()).toEqual([])
              const [kept, ledger] = [await everything(store), await store.judgements()]
              expect(ledger.length).toBeGreaterThan(count / 10)
              await onStore(newPlace, async (rebuilt) => {
                await rebuilt.restoreJudgements(ledger.toReversed())
                await rebuilt.addDocs([...docs.values()].toReversed())
                await rebuilt.settle()
                expect(await everything(rebuilt)).toEqual(kept)
                expect(await rebuilt.faults()).toEqual([])
              })
              for (const { id, undoneAt } of ledger) if (undoneAt === null) await store.undoJudgement(id, '2027')
              await onStore(newPlace, async (bare) => {
                await bare.addDocs([...docs.values()])
                expect(await everything(store)).toEqual(await everything(bare))
              })
            }),
          ),
          { numRuns: 1 },
        ),
      600_000,
    )
  })
