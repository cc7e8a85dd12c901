// What a deep check holds the counting against: another count of a link, another group, a decision that is not shown are each told.
import { beforeEach, describe, expect, it } from 'vitest'
import { renew } from '#graph/collection'
import { type Counting, startCounting } from '#graph/counting'
import { comparisonFound, otherwiseBack } from '#graph/deep/comparison'
import { countsFound } from '#graph/deep/counts'
import { decisionsFound } from '#graph/deep/decisions'
import { startRecount } from '#graph/deep/recount'
import type { Judgement } from '#graph/judgement'
import { openSqlite } from '#graph/sqlite/open-sqlite'
import type { Changes, Store, StoredDoc } from '#graph/store'
import { docId } from '#lib/doc'
import { entityId, extractionOf } from '../extraction-builder.ts'
import { newFilePlace } from '../sqlite/place.ts'

const names = { Xi: 'person:xi', China: 'place:china', Hue: 'place:hue' }
const one = extractionOf({ id: 'one', text: 'Xi in China. Hue and Xi.', names, country: 'CN' })
const two = extractionOf({ id: 'two', text: 'China and Hue. Xi.', names, country: 'VN' })

let changes: Changes
let docs: StoredDoc[]
beforeEach(async () => {
  const place = newFilePlace()
  const store: Store = openSqlite(place.path, { mode: 'write' })
  await store.addDocs([one, two])
  changes = await store.changesSince(0)
  docs = []
  for (const id of ['one', 'two']) {
    const found = await store.getDoc(docId(id))
    if (found) docs.push(found)
  }
  await store.close()
  await place.leave()
})
const counting = (): Counting => startCounting(renew(undefined, changes))
function recountOf(some: readonly Pick<StoredDoc, 'sentences' | 'mentions'>[]) {
  const recount = startRecount(counting().collection.table)
  for (const doc of some) recount.add(doc)
  return recount.counted
}

describe('counting', () => {
  it('that a recount confirms is told with what was counted', () => {
    expect(countsFound(counting(), recountOf(docs))).toEqual({ counted: { entities: 3, links: 3 }, problems: [] })
  })

  it('of other mentions is told for each entity, and for the links that differ', () => {
    const otherwise = docs.map((doc) => ({
      ...doc,
      mentions: doc.mentions.map((mention) =>
        mention.start === 0 ? { ...mention, entity: entityId('place:hue') } : mention,
      ),
    }))
    const { problems } = countsFound(counting(), recountOf(otherwise))
    expect(problems).toContain('person:xi: it is counted in 3 sentences with 3 mentions, a recount finds 2 with 2')
    expect(problems).toContain('person:xi: its links are not those that a recount finds')
  })

  it('of the same number of links between others is told', () => {
    const counted = recountOf(docs)
    counted.links.addSentences(0, 1, 1)
    counted.links.addSentences(0, 2, 2 ** 32 - 1)
    expect(countsFound(counting(), counted).problems).toHaveLength(3)
  })
})

it('a comparison of other documents than those of its countries is told', async () => {
  const sound = counting()
  expect((await comparisonFound(sound)).problems).toEqual([])
  const wrong: Counting = {
    ...sound,
    groupOf: (query) => {
      const group = sound.groupOf(query)
      return query.includes('VN') ? { ...group, chosen: new Uint8Array(2).fill(1), size: 2 } : group
    },
  }
  expect((await comparisonFound(wrong)).problems.join('\n')).toMatch(
    /country:VN: compared as 2 documents, of which there are 1/,
  )
})

it('a row that the comparison the other way round lacks is told, unless it may have been cut off there', () => {
  const [few, many] = [1, 2].map((docs) => ({
    docs,
    sentences: docs,
    mentions: docs,
    of: 2,
    independent: docs,
    rate: docs,
  }))
  if (!few || !many) throw new Error('expected two sides')
  const [row, back] = [
    { id: 'person:xi', a: few, b: many },
    { id: 'person:xi', a: many, b: few },
  ]
  const other = { ...back, id: 'place:hue' }
  const told = ['person:xi: compared the other way round it has other numbers']
  expect(otherwiseBack([row], [other, back], 2)).toEqual([])
  expect(otherwiseBack([row], [other], 2)).toEqual(told)
  expect(otherwiseBack([row], [other], 1)).toEqual([])
  expect(otherwiseBack([row], [row], 1)).toEqual(told)
})

it('a decision that the graph does not show is told', () => {
  const by = { author: 'a', reason: 'r', at: '2026-01-01', undoneAt: null } as const
  const ledger: Judgement[] = [
    { ...by, id: 'm', action: 'merge', target: { entity: entityId('place:hue') }, to: entityId('place:china') },
    { ...by, id: 'r', action: 'reject', target: { entity: entityId('person:xi') } },
    { ...by, id: 'c', action: 'reject', target: { entity: entityId('place:hue'), with: entityId('place:china') } },
    { ...by, id: 'u', action: 'reject', target: { entity: entityId('place:hue') }, undoneAt: '2026-01-02' },
  ]
  expect(decisionsFound(counting().collection, ledger)).toEqual({
    counted: { 'decisions on entities and links': 3 },
    problems: [
      'the decision m stands (merge place:hue), and the graph does not show it',
      'the decision r stands (reject person:xi), and the graph does not show it',
      'the decision c stands (reject place:hue), and the graph does not show it',
    ],
  })
})
