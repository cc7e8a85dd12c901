import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { AnswerOf } from '#graph/wire/calls'
import { EXPOSURES } from '#graph/wire/comparison'
import { checkedEngine } from '../checked-engine.ts'
import { freshStore } from '../fresh-store.ts'
import { pairOf, tally } from '../tally.ts'
import { worlds } from '../worlds.ts'

type Comparison = AnswerOf<'compare'>

/** The same comparison seen from the other side. */
function mirrored(said: Comparison): unknown {
  const PRESENCE = { a: 'b', b: 'a', both: 'both', neither: 'neither', undetermined: 'undetermined' } as const
  const LEANING = { ...PRESENCE, alike: 'alike', unobservable: 'unobservable' } as const
  const row = <Row extends Comparison['edges'][number] | Comparison['concepts'][number] | Comparison['roles'][number]>(
    one: Row,
  ) => ({
    ...one,
    a: one.b,
    b: one.a,
    presence: PRESENCE[one.presence],
    ...(one.log2Ratio !== undefined && { log2Ratio: 0 - one.log2Ratio }),
    ...(one.log2Interval && { log2Interval: { low: -one.log2Interval.high, high: -one.log2Interval.low } }),
    ...(one.leaning && { leaning: LEANING[one.leaning] }),
  })
  return {
    ...said,
    sentence: '',
    groups: said.groups.toReversed(),
    roles: said.roles.map(row),
    concepts: said.concepts.map(row),
    edges: said.edges.map(row),
    roleEdges: said.roleEdges.map(row),
  }
}

/** Numbers to nine digits, for a sum in another order has another last digit. */
const rounded = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value), (_, one) => (typeof one === 'number' ? Number(one.toPrecision(9)) + 0 : one))

const QUERIES = ['country:china', '-country:china', 'source:xinhua', 'lang:en', 'date:2015..', '', 'country:nowhere']
const queries = fc.constantFrom(...QUERIES)

const exposures = fc.constantFrom(...EXPOSURES)

const chosenBy = (query: string) =>
  ({
    'country:china': ({ country }: { country: string | null }) => country === 'CN',
    '-country:china': ({ country }: { country: string | null }) => country !== 'CN',
  })[query]

test('counts of both sides are those of the docs, of what is named and of what is linked', async () => {
  await fc.assert(
    fc.asyncProperty(worlds, async (world) => {
      const store = await freshStore()
      await store.addDocs(world)
      const said = await checkedEngine(store).compare({ a: 'country:china', b: '-country:china', alike: '1' })
      for (const side of ['a', 'b'] as const) {
        const chosen = chosenBy(side === 'a' ? 'country:china' : '-country:china')
        const truth = tally(
          world.filter(({ doc }) => chosen?.(doc)),
          () => true,
        )
        for (const { id, [side]: counts } of said.concepts) {
          const { docs, sentences, mentions } = counts
          expect({ id, docs, sentences, mentions }).toEqual({
            id,
            ...(truth.entities.get(id) ?? { docs: 0, sentences: 0, mentions: 0 }),
          })
        }
        expect(said.concepts.filter(({ [side]: { docs } }) => docs > 0).length).toBe(truth.entities.size)
        for (const { source, target, [side]: counts } of said.edges) {
          const { docs = 0, sentences = 0 } = truth.links.get(pairOf(source, target)) ?? {}
          expect({ docs: counts.docs, sentences: counts.sentences }).toEqual({ docs, sentences })
        }
        expect(said.edges.filter(({ [side]: { docs } }) => docs > 0).length).toBe(truth.links.size)
      }
    }),
    { numRuns: 60 },
  )
})

test('characters are those of the sentences, and what is held against them is mentions', async () => {
  await fc.assert(
    fc.asyncProperty(worlds, async (world) => {
      const store = await freshStore()
      await store.addDocs(world)
      const sides = { a: 'country:china', b: '-country:china', alike: '1' }
      const said = await checkedEngine(store).compare({ ...sides, exposure: 'characters' })
      for (const [at, side] of (['a', 'b'] as const).entries()) {
        const chosen = chosenBy(side === 'a' ? 'country:china' : '-country:china')
        const length = world
          .filter(({ doc }) => chosen?.(doc))
          .flatMap(({ sentences }) => sentences)
          .reduce((sum, { start, end }) => sum + end - start, 0)
        expect(said.groups[at]?.characters).toBe(length)
        for (const { [side]: counts } of said.concepts)
          expect(counts.rate).toBeCloseTo(length > 0 ? (10_000 * counts.mentions) / length : 0, 9)
      }
    }),
    { numRuns: 40 },
  )
})

test('swapping the groups mirrors every number, whatever the groups, and no number is missing', async () => {
  await fc.assert(
    fc.asyncProperty(worlds, queries, queries, exposures, async (world, a, b, exposure) => {
      const store = await freshStore()
      await store.addDocs(world)
      const engine = checkedEngine(store)
      const [one, other] = [await engine.compare({ a, b, exposure }), await engine.compare({ a: b, b: a, exposure })]
      expect(rounded({ ...one, sentence: '' })).toEqual(rounded(mirrored(other)))
      expect(JSON.stringify(one)).not.toMatch(/NaN|Infinity|:null,"log2/)
    }),
    { numRuns: 60 },
  )
})
