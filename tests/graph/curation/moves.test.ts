// Moving mentions and moving them back, on worlds with nested mentions and words that several entities share.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Meant, move, unmove } from '#graph/curation/moves'
import type { Mention } from '#lib/mention'
import { entityId, extractionOf } from '../extraction-builder.ts'
import { worlds } from '../worlds.ts'

const meant = fc
  .constantFrom('person:e0', 'concept:e4', 'place:elsewhere')
  .map((id): Meant => ({ entity: entityId(id), label: id }))

test('what was moved is moved back to what it was, claims and records too', () => {
  fc.assert(
    fc.property(worlds, fc.array(fc.option(meant), { maxLength: 60 }), (world, drawn) => {
      for (const one of world) {
        const meantBy = new Map<Mention, Meant>()
        one.mentions.forEach((mention, at) => {
          const to = drawn[at]
          if (to && to.entity !== mention.entity) meantBy.set(mention, to)
        })
        const { extraction, moves } = move(one, meantBy)
        expect(
          unmove(
            JSON.parse(JSON.stringify(extraction), (key, value) => (key === 'entities' ? extraction.entities : value)),
            moves,
          ),
        ).toEqual(one)
        const keys = extraction.mentions.map(({ start, end, entity }) => `${start} ${end} ${entity}`)
        expect(new Set(keys).size).toBe(keys.length)
        for (const { entity } of extraction.mentions) expect(extraction.entities.has(entity)).toBe(true)
      }
    }),
  )
})

test('a claim means what the mentions in its words mean now, where they agree', () => {
  const one = extractionOf({
    id: 'a',
    text: 'Li led Xi. Li led Xi.',
    names: { Li: 'person:li', Xi: 'person:xi' },
    claims: [['Li', 'led', 'Xi']],
  })
  const [first] = one.mentions
  if (!first) throw new Error('Li is mentioned')
  const other: Meant = { entity: entityId('person:li-of-hunan'), label: 'Li of Hunan' }
  const { extraction } = move(one, new Map([[first, other]]))
  expect(extraction.claims).toMatchObject([{ subject: { entity: other.entity }, object: { entity: 'person:xi' } }])
  expect(extraction.mentions.map(({ entity }) => entity)).toEqual([other.entity, 'person:xi', 'person:li', 'person:xi'])
  expect(extraction.entities.get(other.entity)).toMatchObject({ kind: 'person', label: 'Li of Hunan', known: false })
})
