// Merging what docs say of one entity.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type CountedRecord, entityOf, listEntities, mergeRecords } from '#graph/entity-records'
import { type Entity, KINDS } from '#lib/entity'
import { entityId } from './extraction-builder.ts'

const ID = entityId('person:xi')
const xi: Entity = {
  id: ID,
  kind: 'person',
  label: 'Xi',
  names: { en: ['Xi'] },
  theme: null,
  country: null,
  role: null,
  known: false,
}
const said = (docs: number, what: Partial<Entity>): CountedRecord => ({ docs, entity: { ...xi, ...what } })

const nullable = fc.constantFrom(null, 'a', 'b')
const drawn: fc.Arbitrary<CountedRecord> = fc.record({
  docs: fc.integer({ min: 1, max: 3 }),
  entity: fc.record({
    id: fc.constant(ID),
    kind: fc.constantFrom(...KINDS),
    label: fc.constantFrom('A', 'B', 'C'),
    names: fc.dictionary(fc.constantFrom('en', 'zh'), fc.uniqueArray(fc.constantFrom('n', 'm', 'o')), {
      noNullPrototype: true,
    }),
    theme: nullable,
    country: nullable,
    role: nullable,
    known: fc.boolean(),
  }),
})

describe('mergeRecords', () => {
  it('leaves a single record as it is', () => {
    expect(mergeRecords(ID, [said(7, {})])).toEqual(xi)
  })

  it('takes the label of most docs, together where several records give it, and of those that tie the smallest', () => {
    const two = [
      said(2, { label: 'Xi Jinping' }),
      said(1, { label: 'Xi', theme: 'a' }),
      said(2, { label: 'Xi', theme: 'b' }),
    ]
    expect(mergeRecords(ID, two).label).toBe('Xi')
    expect(mergeRecords(ID, [said(1, { label: 'b' }), said(1, { label: 'B' })]).label).toBe('B')
  })

  it('unites names by language, those of most docs first, then those that a record prefers', () => {
    const names = [
      said(1, { names: { en: ['Xi', 'X. J.'], zh: ['习'] } }),
      said(2, { names: { en: ['Xi Jinping', 'Xi'] } }),
    ]
    expect(mergeRecords(ID, names).names).toEqual({ en: ['Xi', 'Xi Jinping', 'X. J.'], zh: ['习'] })
  })

  it('takes what some docs know over what most do not', () => {
    expect(mergeRecords(ID, [said(9, {}), said(1, { country: 'CN', role: 'leader' })])).toMatchObject({
      country: 'CN',
      role: 'leader',
    })
  })

  it('does not depend on the order of the records', () => {
    fc.assert(
      fc.property(fc.array(drawn, { minLength: 1, maxLength: 5 }), (records) => {
        expect(mergeRecords(ID, [...records].reverse())).toEqual(mergeRecords(ID, records))
      }),
    )
  })

  it('survives being written and read', () => {
    fc.assert(
      fc.property(drawn, ({ entity }) => {
        const [written] = listEntities({ mentions: [], entities: new Map([[entity.id, entity]]) }).records
        expect(entityOf(written?.record ?? '')).toEqual(entity)
      }),
    )
  })
})
