// Every number of a comparison opens as many passages, those of roles included.
import { describe, expect, test } from 'vitest'
import { checkedEngine } from '../checked-engine.ts'
import { type Draft, extractionOf } from '../extraction-builder.ts'
import { freshStore } from '../fresh-store.ts'

const names = {
  Kite: 'concept:kite',
  Lamp: 'concept:lamp',
  'Red Union': 'organization:red-union',
  'Blue Union': 'organization:blue-union',
  'Red Press': 'organization:red-press',
}
const records = {
  'organization:red-union': { role: 'trade-union-centre', country: 'CN' },
  'organization:blue-union': { role: 'trade-union-centre', country: 'VN' },
  'organization:red-press': { role: 'newspaper', country: 'CN' },
}
const doc = (id: string, country: string, text: string): Draft => ({ id, country, text, names, records })
const drafts = [
  doc('c1', 'CN', 'Kite with Red Union. Red Union and Blue Union with Kite. Red Union again. Lamp in Red Press.'),
  doc('c2', 'CN', 'Blue Union. Kite and Lamp. Kite.'),
  doc('v1', 'VN', 'Blue Union with Lamp. Blue Union and Red Union. Kite.'),
]

async function engineOfDrafts() {
  const store = await freshStore()
  await store.addDocs(drafts.map(extractionOf))
  return checkedEngine(store)
}
const SIDES = { a: 'country:china', b: 'country:vietnam', alike: '1' }

describe('each count opens its passages', () => {
  test('of entities and of roles', async () => {
    const engine = await engineOfDrafts()
    const said = await engine.compare(SIDES)
    const rows = [...said.concepts, ...said.roles]
    expect(rows.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['trade-union-centre', 'newspaper', 'concept:kite']),
    )
    for (const [at, side] of (['a', 'b'] as const).entries())
      for (const row of rows) {
        const opened = await engine.evidence({ entity: row.id, in: said.groups[at]?.countedQuery ?? '' })
        const { sentences, mentions, docs } = row[side]
        expect({ id: row.id, total: opened.total, mentions: opened.mentions, docs: opened.docs }).toEqual({
          id: row.id,
          total: sentences,
          mentions,
          docs,
        })
        expect(opened.passages.flatMap(({ marks }) => marks)).toHaveLength(mentions)
      }
  })

  test('of links between entities, and of links with a role', async () => {
    const engine = await engineOfDrafts()
    const said = await engine.compare(SIDES)
    const links = [...said.edges, ...said.roleEdges]
    expect(said.roleEdges.length).toBeGreaterThan(2)
    for (const [at, side] of (['a', 'b'] as const).entries())
      for (const link of links) {
        const { source, target } = link
        const opened = await engine.evidence({ a: source, b: target, in: said.groups[at]?.countedQuery ?? '' })
        expect({ source, target, total: opened.total, docs: opened.docs }).toEqual({
          source,
          target,
          total: link[side].sentences,
          docs: link[side].docs,
        })
      }
  })

  test('a role of both countries: by hand', async () => {
    const engine = await engineOfDrafts()
    const opened = await engine.evidence({ entity: 'trade-union-centre', in: 'country:china' })
    // Three sentences of c1, the first of c2; one names both bodies.
    expect(opened).toMatchObject({ total: 4, mentions: 5, docs: 2 })
    await expect(engine.evidence({ entity: 'no-such-role' })).rejects.toMatchObject({ status: 404 })
  })
})

test('only the links of what is asked about, with all else as before', async () => {
  const engine = await engineOfDrafts()
  const [all, some] = [await engine.compare(SIDES), await engine.compare({ ...SIDES, about: 'concept:kite' })]
  const ofKite = ({ source, target }: { source: string; target: string }) =>
    source === 'concept:kite' || target === 'concept:kite'
  expect(some).toEqual({
    ...all,
    worked: some.worked,
    edges: all.edges.filter(ofKite),
    roleEdges: all.roleEdges.filter(ofKite),
    total: { ...all.total, edges: all.edges.filter(ofKite).length, roleEdges: all.roleEdges.filter(ofKite).length },
  })
  expect([all.worked, some.worked?.id]).toEqual([null, 'concept:kite'])
  const narrow = await engine.compare({ ...SIDES, about: 'concept:lamp', limit: '1' })
  expect(narrow.total.edges).toBeGreaterThan(0)
  await expect(engine.compare({ ...SIDES, about: 'concept:none' })).rejects.toMatchObject({ status: 404 })
})
