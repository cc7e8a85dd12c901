// Random histories beside a plain model in memory: whatever happened, the store holds what a clean build would hold.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { unpackIncidence } from '#graph/incidence/unpack'
import type { Judgement, JudgementTarget } from '#graph/judgement'
import type { Changes, IncidenceRow, NumberedEntity, Store } from '#graph/store'
import type { Claim } from '#lib/claim'
import { type DocId, docId } from '#lib/doc'
import type { Extraction } from '#lib/extract'
import type { Mention } from '#lib/mention'
import { extractionOf, idsOf } from '../extraction-builder.ts'
import { type NewPlace, onStore } from './place.ts'

/** Who is said to lead whom where both stand in one sentence. */
const CLAIMS = [['Xi', 'Party', '群众']] as const
const NAMES = { Xi: 'person:xi', 'the Party': 'organization:party', Party: 'concept:party', 群众: 'concept:masses' }
const piece = fc.constantFrom('Xi ', 'the Party ', 'Party', '群众', 'và ', '.', '\n', '😀', "' ")
const drawnDoc = fc
  .record({
    id: fc.constantFrom('a', 'b', 'c', 'd'),
    pieces: fc.array(piece, { maxLength: 12 }),
    label: fc.constantFrom('X', 'Y'),
  })
  .map(({ id, pieces, label }) =>
    extractionOf({ id, text: pieces.join(''), names: NAMES, claims: CLAIMS, records: { 'person:xi': { label } } }),
  )
const step = fc.oneof(
  { weight: 4, arbitrary: fc.record({ add: fc.array(drawnDoc, { minLength: 1, maxLength: 3 }) }) },
  { weight: 2, arbitrary: fc.record({ withdraw: fc.subarray(['a', 'b', 'c', 'd'], { minLength: 1 }) }) },
  { weight: 3, arbitrary: fc.record({ reject: fc.nat(), whole: fc.boolean() }) },
  { weight: 1, arbitrary: fc.record({ undo: fc.nat() }) },
)
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never

/** What should be there: the docs, and the targets that stand, in the order they were given. */
interface Model {
  readonly docs: Map<DocId, Extraction>
  standing: Judgement[]
}
const targetOf = (doc: Extraction, { start, end, entity }: Mention): JudgementTarget => ({
  doc: doc.doc.id,
  start,
  end,
  entity,
  quote: doc.doc.text.slice(start, end),
})
const same = (a: JudgementTarget, b: JudgementTarget) => JSON.stringify(a) === JSON.stringify(b)

async function take(store: Store, model: Model, step: Step, at: string): Promise<void> {
  if ('add' in step) {
    await store.addDocs(step.add)
    for (const one of step.add) model.docs.set(one.doc.id, one)
  } else if ('withdraw' in step) {
    const there = idsOf(...step.withdraw).map((id) => model.docs.delete(id))
    expect(await store.withdrawDocs(idsOf(...step.withdraw))).toEqual(there)
  } else if ('reject' in step) {
    const targets = [...model.docs.values()].flatMap((doc) =>
      doc.mentions.map((mention) => (step.whole ? { entity: mention.entity } : targetOf(doc, mention))),
    )
    const target = targets[step.reject % targets.length]
    if (!target) return
    const given = await store.addJudgement({ action: 'reject', target, author: 'a', reason: 'r', at })
    if (!model.standing.some((one) => same(one.target, target))) model.standing.push(given)
  } else {
    const one = model.standing[step.undo % model.standing.length]
    if (!one) return
    expect(await store.undoJudgement(one.id, at)).toBe(true)
    model.standing = model.standing.filter(({ id }) => id !== one.id)
  }
}

/** Follows the store as an engine does, by changes alone. */
interface Mirror {
  revision: number
  readonly rows: Map<DocId, IncidenceRow>
  entities: readonly NumberedEntity[]
}
async function follow(store: Store, mirror: Mirror): Promise<Changes> {
  const changes = await store.changesSince(mirror.revision)
  expect(changes.revision).toBeGreaterThanOrEqual(mirror.revision)
  for (const id of changes.withdrawn) mirror.rows.delete(id)
  for (const row of changes.rows) mirror.rows.set(row.line.id, row)
  mirror.entities = changes.entities ?? mirror.entities
  mirror.revision = changes.revision
  return changes
}

const stands = (model: Model, doc: Extraction): ((claim: Claim) => boolean) => {
  const isRejected = rejects(model, doc)
  return ({ subject, object }) =>
    [subject, object].every((part) => {
      const of = doc.mentions.filter(({ entity }) => entity === part?.entity)
      const there = of.filter(({ start, end }) => part && part.start <= start && end <= part.end)
      return !part?.entity || (of.some((one) => !isRejected(one)) && !there.some(isRejected))
    })
}
const rejects = (model: Model, doc: Extraction) => (mention: Mention) =>
  model.standing.some(({ target }) => same(target, targetOf(doc, mention)))

function namedIn(row: IncidenceRow | undefined, entities: readonly NumberedEntity[]): string[] {
  const idOf = new Map(entities.map(({ num, entity }) => [num, entity.id]))
  const named: string[] = []
  if (row)
    unpackIncidence(row.packed, {
      named: (sentence, num, often) => named.push(`${sentence} ${idOf.get(num)} ${often}`),
      nested: () => {},
    })
  return named.sort()
}
function shouldBeNamed(model: Model, doc: Extraction): string[] {
  const times = new Map<string, number>()
  for (const mention of doc.mentions.filter((one) => !rejects(model, doc)(one))) {
    const sentence = doc.sentences.findIndex(({ start, end }) => start <= mention.start && mention.end <= end)
    const key = `${sentence} ${mention.entity}`
    times.set(key, (times.get(key) ?? 0) + 1)
  }
  return [...times].map(([key, often]) => `${key} ${often}`).sort()
}

const refusedAsAbsent = (error: unknown) => expect(error).toMatchObject({ code: 'NOT_FOUND' })

/** A store built from what the model holds, in an order of its own. */
async function cleanBuild(store: Store, model: Model): Promise<void> {
  await store.addDocs([...model.docs.values()].reverse())
  for (const { target, author, reason, at } of model.standing) {
    await store.addJudgement({ action: 'reject', target, author, reason, at }).catch(refusedAsAbsent)
  }
}

/** `runs`: how many histories are tried. */
export const describeModel = (newPlace: NewPlace, runs: number) =>
  describe('any history', () => {
    it('leaves the store as a clean build of what remains', () =>
      fc.assert(
        fc.asyncProperty(fc.array(step, { maxLength: 12 }), (steps) =>
          onStore(newPlace, async (store) => {
            const model: Model = { docs: new Map(), standing: [] }
            const mirror: Mirror = { revision: 0, rows: new Map(), entities: [] }
            let followed: Changes | undefined
            for (const [at, one] of steps.entries()) {
              await take(store, model, one, `2026-01-${at + 10}`)
              followed = await follow(store, mirror)
            }
            expect(await store.faults()).toEqual([])
            expect([...mirror.rows.keys()].sort()).toEqual([...model.docs.keys()].sort())
            for (const [id, doc] of model.docs) {
              const stored = await store.getDoc(docId(id))
              expect(stored?.mentions).toEqual(doc.mentions.filter((one) => !rejects(model, doc)(one)))
              expect(stored?.rejected).toEqual(doc.mentions.filter(rejects(model, doc)))
              expect(stored?.claims).toEqual(doc.claims.filter(stands(model, doc)))
              expect(namedIn(mirror.rows.get(id), mirror.entities)).toEqual(shouldBeNamed(model, doc))
            }
            const hashes = [...mirror.rows.values()].map(({ hash }) => hash)
            const sum = BigInt.asUintN(
              64,
              hashes.reduce((a, b) => a + b, followed?.judgementHash ?? 0n),
            )
            expect(await store.fingerprint()).toBe(sum.toString(16).padStart(16, '0'))
            await onStore(newPlace, async (clean) => {
              await cleanBuild(clean, model)
              expect(await store.fingerprint()).toBe(await clean.fingerprint())
              const [ours, theirs] = [await store.changesSince(0), await clean.changesSince(0)]
              const plain = (changes: Changes) => changes.entities?.map(({ entity }) => entity)
              expect(new Set(plain(ours)?.map((one) => JSON.stringify(one)))).toEqual(
                new Set(plain(theirs)?.map((one) => JSON.stringify(one))),
              )
              const page = { limit: 1000 }
              expect(await store.getClaims(page)).toEqual(await clean.getClaims(page))
              expect(ours.rows.map(({ line }) => line)).toEqual(theirs.rows.map(({ line }) => line))
            })
          }),
        ),
        { numRuns: runs },
      ))
  })
