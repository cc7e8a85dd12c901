// What documents that come and go do to the graph, counted by hand.
import { expect, test } from 'vitest'
import { followGraph } from '#graph/changes/graph-change'
import { extractionOf, idsOf } from '../extraction-builder.ts'
import { freshStore } from '../fresh-store.ts'

const names = { A: 'person:a', B: 'person:b', C: 'person:c' }
const nothing = { added: 0, lost: 0, stronger: 0, weaker: 0 }

test('entities and links are new, gone, stronger or weaker since the last look', async () => {
  const store = await freshStore()
  const changed = followGraph(store)
  await store.addDocs([extractionOf({ id: 'one', text: 'A met B.', names })])
  expect(await changed()).toEqual({ entities: { added: 0, lost: 0 }, links: nothing })

  await store.addDocs([extractionOf({ id: 'two', text: 'A met B. B met C.', names })])
  expect(await changed()).toEqual({
    entities: { added: 1, lost: 0 },
    links: { ...nothing, added: 1, stronger: 1 },
  })
  await store.withdrawDocs(idsOf('one'))
  expect(await changed()).toEqual({ entities: { added: 0, lost: 0 }, links: { ...nothing, weaker: 1 } })
  await store.withdrawDocs(idsOf('two'))
  expect(await changed()).toEqual({ entities: { added: 0, lost: 3 }, links: { ...nothing, lost: 2 } })
  expect(await changed()).toEqual({ entities: { added: 0, lost: 0 }, links: nothing })
})
