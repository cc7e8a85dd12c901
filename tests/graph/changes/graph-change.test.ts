// What documents that come and go do to the graph, counted by hand.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { followGraph } from '#graph/changes/graph-change'
import { openMarks } from '#graph/changes/marks'
import { follow } from '#graph/collection'
import { extractionOf, idsOf } from '../extraction-builder.ts'
import { freshStore } from '../fresh-store.ts'

const names = { A: 'person:a', B: 'person:b', C: 'person:c' }
const nothing = { added: 0, lost: 0, stronger: 0, weaker: 0 }

test('entities and links are new, gone, stronger or weaker since the last look', async () => {
  const store = await freshStore()
  const changed = followGraph(store)
  await store.addDocs([extractionOf({ id: 'one', text: 'A met B.', names })])
  expect(await changed()).toMatchObject({ entities: { added: 0, lost: 0 }, links: nothing })

  await store.addDocs([extractionOf({ id: 'two', text: 'A met B. B met C.', names })])
  expect(await changed()).toMatchObject({
    entities: { added: 1, lost: 0 },
    links: { ...nothing, added: 1, stronger: 1 },
  })
  await store.withdrawDocs(idsOf('one'))
  expect(await changed()).toMatchObject({ entities: { added: 0, lost: 0 }, links: { ...nothing, weaker: 1 } })
  await store.withdrawDocs(idsOf('two'))
  expect(await changed()).toMatchObject({ entities: { added: 0, lost: 3 }, links: { ...nothing, lost: 2 } })
  expect(await changed()).toMatchObject({ entities: { added: 0, lost: 0 }, links: nothing })
})

test('those that changed most are told by name and by how much, a reading of one document by another included', async () => {
  const store = await freshStore()
  const marks = openMarks(follow(store))
  const link = (a: string, b: string, before: number, now: number) => ({
    a: { id: `person:${a}`, label: a.toUpperCase(), kind: 'person' },
    b: { id: `person:${b}`, label: b.toUpperCase(), kind: 'person' },
    ...{ before, now },
  })
  await store.addDocs([
    extractionOf({ id: 'one', text: 'A met B. A met B. B met C.', names }),
    extractionOf({ id: 'two', text: 'A met B.', names }),
  ])
  await marks.mark('job')
  const more = { ...names, D: 'person:d' }
  await store.addDocs([
    extractionOf({ id: 'one', text: 'A met B. C met D. C met D. A met D.', names: more }),
    extractionOf({ id: 'three', text: 'A met B. A met D.', names: more }),
  ])
  const change = await marks.changeSince('job')
  expect(change?.links).toEqual({ added: 2, lost: 1, stronger: 0, weaker: 0 })
  expect(change?.foremost).toEqual({
    entities: { added: [{ id: 'person:d', label: 'D', kind: 'person', before: 0, now: 4 }], lost: [] },
    links: {
      added: [link('a', 'd', 0, 2), link('c', 'd', 0, 2)],
      lost: [link('b', 'c', 1, 0)],
      stronger: [],
      weaker: [],
    },
  })
  expect(await marks.changeSince('another')).toBeUndefined()
  await marks.mark('second')
  await marks.mark('third')
  expect(await marks.changeSince('job')).toBeUndefined()
})

test('of large graphs only the newest is kept', async () => {
  const store = await freshStore()
  // Three rows: the entities that each sentence names.
  await store.addDocs([extractionOf({ id: 'one', text: 'A met B. C came.', names })])
  const [large, small] = [2, 3].map((mostRows) => openMarks(follow(store), mostRows))
  for (const name of ['first', 'second']) for (const marks of [large, small]) await marks?.mark(name)
  const known = async (marks: typeof large) => [await marks?.changeSince('first'), await marks?.changeSince('second')]
  expect(await known(large)).toEqual([undefined, expect.anything()])
  expect(await known(small)).toEqual([expect.anything(), expect.anything()])
})

test('whatever comes, goes or changes: the same as counting both graphs whole', async () => {
  const sentences = fc.array(fc.uniqueArray(fc.constantFrom('A', 'B', 'C', 'D', 'E'), { minLength: 1 }), {
    maxLength: 5,
  })
  const collection = fc.dictionary(fc.constantFrom('one', 'two', 'three', 'four'), sentences, { maxKeys: 4 })
  const all = { A: 'person:a', B: 'person:b', C: 'person:c', D: 'person:d', E: 'person:e' }
  /** Sentences of each pair, by hand. */
  const countsOf = (docs: Record<string, string[][]>) => {
    const counts = new Map<string, number>()
    for (const named of Object.values(docs).flat())
      for (const a of named) for (const b of named) if (a < b) counts.set(a + b, (counts.get(a + b) ?? 0) + 1)
    return counts
  }
  await fc.assert(
    fc.asyncProperty(collection, collection, async (before, now) => {
      const store = await freshStore()
      const changed = followGraph(store)
      const put = (docs: Record<string, string[][]>) =>
        store.addDocs(
          Object.entries(docs).map(([id, named]) =>
            extractionOf({ id, text: `${id}. ${named.map((names) => `${names.join(' ')}.`).join(' ')}`, names: all }),
          ),
        )
      await put(before)
      await changed()
      await store.withdrawDocs(idsOf(...Object.keys(before).filter((id) => !(id in now))))
      await put(now)
      const [was, is] = [countsOf(before), countsOf(now)]
      const pairs = [...new Set([...was.keys(), ...is.keys()])].map(
        (pair) => [was.get(pair) ?? 0, is.get(pair) ?? 0] as const,
      )
      expect((await changed()).links).toEqual({
        added: pairs.filter(([a]) => a === 0).length,
        lost: pairs.filter(([, b]) => b === 0).length,
        stronger: pairs.filter(([a, b]) => a > 0 && b > a).length,
        weaker: pairs.filter(([a, b]) => b > 0 && b < a).length,
      })
    }),
    { numRuns: 60 },
  )
})
