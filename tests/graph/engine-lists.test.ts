// What is told of one entity, of lists and of facets is what a tally of the documents says.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { docId } from '#lib/doc'
import { checkedEngine } from './checked-engine.ts'
import { holds, rows } from './counted-worlds.ts'
import { extractionOf } from './extraction-builder.ts'
import { freshStore } from './fresh-store.ts'
import { pairOf, tally } from './tally.ts'

test('an entity says its counts, its links, its countries and its sentences doc by doc', async () => {
  await holds(async ({ engine, group, truth, counts }, query) => {
    for (const [id, row] of truth.entities) {
      const said = await engine.entity({ id, in: query })
      expect(said).toMatchObject({ id, ...row })
      const links = [...truth.links].filter(([pair]) => pair.split(' ~ ').includes(id))
      expect(said.linkCount).toBe(links.length)
      for (const { id: far, docs, sentences } of said.links)
        expect(truth.links.get(pairOf(id, far))).toMatchObject({ docs, sentences })
      expect(said.perDoc.map(({ doc }) => doc).sort()).toEqual(group.map(({ doc }) => doc.id).sort())
      for (const { doc, sentences } of said.perDoc)
        expect(
          tally(
            group.filter((one) => one.doc.id === doc),
            counts,
          ).entities.get(id)?.sentences ?? 0,
        ).toBe(sentences)
      for (const { country, docs, of } of said.countries) {
        const there = group.filter(({ doc }) => doc.country === country)
        expect({ docs, of }).toEqual({ docs: tally(there, counts).entities.get(id)?.docs ?? 0, of: there.length })
      }
      expect(said.years.reduce((sum, { docs }) => sum + docs, 0)).toBe(said.docs)
      for (const { value, docs } of said.years) {
        const then = group.filter(({ doc }) => (doc.date?.slice(0, 4) ?? '') === value)
        expect(tally(then, counts).entities.get(id)?.docs).toBe(docs)
      }
    }
  })
})

test('lists of documents and entities, and their numbers, are what the documents say', async () => {
  await holds(async ({ engine, group, truth, counts }, query) => {
    const { docs, total } = await engine.docs({ in: query })
    expect(total).toBe(group.length)
    for (const line of docs) {
      const one = group.filter(({ doc }) => doc.id === line.id)
      const named = [...tally(one, counts).entities.values()]
      expect(line.counts).toEqual({
        sentences: one[0]?.sentences.length,
        mentions: named.reduce((sum, { mentions }) => sum + mentions, 0),
        entities: named.length,
      })
    }
    expect(rows((await engine.entities({ in: query })).entities)).toEqual(Object.fromEntries(truth.entities))
  })
})

test('facets divide the group as its documents do', async () => {
  await holds(async ({ engine, group, truth, counts }, query) => {
    const said = await engine.facets({ in: query })
    expect([said.docs, said.entities]).toEqual([group.length, truth.entities.size])
    for (const field of ['country', 'source', 'lang'] as const) {
      const values = [...new Set(group.map(({ doc }) => doc[field]))].filter((value) => value !== null)
      expect(said[field].map(({ value }) => value).sort()).toEqual(values.sort())
      for (const { value, docs, entities } of said[field]) {
        const there = group.filter(({ doc }) => doc[field] === value)
        expect({ docs, entities }).toEqual({ docs: there.length, entities: tally(there, counts).entities.size })
      }
    }
    for (const { value, docs, entities } of said.kind) {
      const of = [...truth.entities.keys()].filter((id) => id.startsWith(value))
      const naming = group.filter((doc) => [...tally([doc], counts).entities.keys()].some((id) => of.includes(id)))
      expect({ docs, entities }).toEqual({ docs: naming.length, entities: of.length })
    }
    const years = new Set(group.map(({ doc }) => doc.date?.slice(0, 4) ?? ''))
    expect(new Set(said.year.map(({ value }) => value))).toEqual(years)
    expect(said.year.reduce((sum, { docs }) => sum + docs, 0)).toBe(group.length)
  })
})

const SPELLINGS = {
  country: ['CN', 'cn', 'VN', null],
  source: ['Xinhua', 'xinhua', 'XĪNHUÁ', 'VOV', null],
  lang: ['en', 'EN', 'zh', null],
}
/** What is one value of the above, by hand. */
const meant = (value: string | null) => value?.toLowerCase().replace('īnhuá', 'inhua')

test('a facet is told in the spelling that most documents have, and opens as many documents as it says', async () => {
  const docs = fc.array(
    fc.record({
      country: fc.constantFrom(...SPELLINGS.country),
      source: fc.constantFrom(...SPELLINGS.source),
      lang: fc.constantFrom(...SPELLINGS.lang),
    }),
    { minLength: 1, maxLength: 8 },
  )
  await fc.assert(
    fc.asyncProperty(docs, async (lines) => {
      const store = await freshStore()
      const { doc, ...found } = extractionOf({ id: 'a', text: 'Xi left.', names: { Xi: 'person:xi' } })
      await store.addDocs(lines.map((line, at) => ({ ...found, doc: { ...doc, ...line, id: docId(`d${at}`) } })))
      const engine = checkedEngine(store)
      const said = await engine.facets({})
      for (const field of ['country', 'source', 'lang'] as const) {
        const values = lines.flatMap((line) => line[field] ?? [])
        expect(said[field].map(({ value }) => meant(value)).sort()).toEqual([...new Set(values.map(meant))].sort())
        for (const { value, docs, entities } of said[field]) {
          const alike = values.filter((one) => meant(one) === meant(value))
          expect({ docs, entities }).toEqual({ docs: alike.length, entities: 1 })
          expect((await engine.docs({ in: `${field}:${value}` })).total).toBe(docs)
          const times = (spelling: string) => alike.filter((one) => one === spelling).length
          const [usual] = [...new Set(alike)].sort((a, b) => times(b) - times(a) || (a < b ? -1 : 1))
          expect(value).toBe(usual)
        }
      }
      const [year] = said.year
      const ofCountries = year?.countries.filter(({ country }) => country !== null)
      expect(ofCountries).toEqual(
        expect.arrayContaining(said.country.map(({ value, docs }) => ({ country: value, docs }))),
      )
      expect(ofCountries).toHaveLength(said.country.length)
    }),
    { numRuns: 40 },
  )
})
