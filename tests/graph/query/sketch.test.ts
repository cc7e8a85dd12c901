// The sketch of a thing: its relations with the sentences that say them, each count as many passages.
import { expect, test } from 'vitest'
import { checkedEngine } from '../checked-engine.ts'
import { type Draft, extractionOf } from '../extraction-builder.ts'
import { freshStore } from '../fresh-store.ts'

const names = {
  Kite: 'concept:kite',
  Lamp: 'concept:lamp',
  Moon: 'concept:moon',
  'Red Union': 'organization:red-union',
  'Blue Union': 'organization:blue-union',
}
const union = (country: string) => ({ role: 'trade-union-centre', country })
const records = { 'organization:red-union': union('CN'), 'organization:blue-union': union('VN') }
const drafts: Draft[] = [
  {
    id: 'c1',
    country: 'CN',
    text: 'Red Union leads Kite. Red Union, Lamp and Moon met. Lamp guides Red Union. Kite of Red Union flew.',
    names,
    records,
    claims: [
      ['Red Union', 'leads', 'Kite'],
      ['Lamp', 'guides', 'Red Union'],
    ],
  },
  {
    id: 'v1',
    country: 'VN',
    text: 'Blue Union shall be a bridge. Blue Union leads Kite. Moon of Kite rose.',
    names,
    records,
    claims: [
      ['Blue Union', 'be', 'a bridge'],
      ['Blue Union', 'leads', 'Kite'],
    ],
  },
]

async function sketched(of: string, query = '') {
  const store = await freshStore()
  await store.addDocs(drafts.map(extractionOf))
  const engine = checkedEngine(store)
  const said = await engine.sketch({ of, in: query })
  const lines = said.relations.flatMap(({ relation, items }) =>
    items.map(({ words, predicates, sentences }) => [relation, words, predicates.join(), sentences].join(' ').trim()),
  )
  return { said, lines, engine }
}

test('an entity acts, is acted on, is listed and modified', async () => {
  const { lines } = await sketched('organization:red-union')
  expect(lines).toEqual([
    expect.stringMatching(/^actsOn kite \w+ 1$/i),
    expect.stringMatching(/^actedOnBy lamp \w+ 1$/i),
    expect.stringMatching(/^listedWith lamp {2}1$/i),
    expect.stringMatching(/^listedWith moon {2}1$/i),
  ])
})

test('what a role acts on is what all that hold it act on; a group leaves the others out', async () => {
  const { said } = await sketched('trade-union-centre')
  expect(said.relations.find(({ relation }) => relation === 'actsOn')?.items).toMatchObject([
    { id: 'concept:kite', docs: 2, sentences: 2 },
  ])
  const apart = await sketched('trade-union-centre', 'country:vietnam')
  expect(apart.said).toMatchObject({ sentences: 2, read: 2 })
  expect(apart.lines).toHaveLength(2)
})

test('what modifies stands with what is modified', async () => {
  const { lines } = await sketched('concept:kite')
  expect(lines).toContainEqual(expect.stringMatching(/^modifiedBy red union {2}1$/i))
  expect(lines.some((line) => /modifiedBy moon/i.test(line))).toBe(false)
})

test('each count is as many passages, their words those of their doc at their place', async () => {
  for (const of of ['trade-union-centre', 'concept:kite', 'concept:lamp']) {
    const { said } = await sketched(of)
    for (const { items } of said.relations)
      for (const { passages, sentences, docs } of items) {
        expect(passages).toHaveLength(sentences)
        expect(new Set(passages.map(({ doc }) => doc)).size).toBe(docs)
        for (const { doc, start, end, text } of passages)
          expect(drafts.find(({ id }) => id === doc)?.text.slice(start, end)).toBe(text)
      }
  }
})

test('an unknown id is told, an empty group has nothing', async () => {
  const { engine } = await sketched('concept:kite')
  await expect(engine.sketch({ of: 'concept:none' })).rejects.toMatchObject({ status: 404 })
  const nothing = await engine.sketch({ of: 'concept:kite', in: 'country:nowhere' })
  expect(nothing).toMatchObject({ sentences: 0, read: 0 })
})
