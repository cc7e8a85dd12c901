// An evidence pack holds the numbers and words that the engine answers, and nothing that leads out of it.
import fc from 'fast-check'
import { parseHTML } from 'linkedom'
import { expect, test } from 'vitest'
import { evidencePack } from '#graph/pack/evidence-pack'
import { gather } from '#graph/pack/gather'
import { checkedEngine } from '../checked-engine.ts'
import { extractionOf } from '../extraction-builder.ts'
import { freshStore } from '../fresh-store.ts'
import { worlds } from '../worlds.ts'

const ASK = { in: '', entities: 50, links: 50, passages: 100 }

test('each entity and link leads to as many passages as are counted, each with its marks', async () => {
  await fc.assert(
    fc.asyncProperty(worlds, async (world) => {
      const store = await freshStore()
      await store.addDocs(world)
      const gathered = await gather(checkedEngine(store), ASK)
      const { document } = parseHTML(evidencePack(gathered))
      for (const [at, node] of gathered.graph.nodes.entries()) {
        const section = document.querySelector(`#e${at}`)
        expect(section?.querySelector('h2')?.textContent).toBe(node.label)
        expect(section?.querySelectorAll('blockquote')).toHaveLength(node.sentences)
        expect(document.querySelectorAll(`svg a[href="#e${at}"]`)).toHaveLength(1)
      }
      for (const [at, edge] of gathered.graph.edges.entries())
        expect(document.querySelectorAll(`#l${at} blockquote`)).toHaveLength(edge.sentences)
      for (const link of document.querySelectorAll('a'))
        expect(document.querySelector(link.getAttribute('href') ?? '')).not.toBeNull()
      await store.close()
    }),
    { numRuns: 20 },
  )
})

test('is made of what cannot run or fetch, whatever texts and titles hold', async () => {
  const hostile = '<script>alert(1)</script><img src="//evil/x">'
  const store = await freshStore()
  await store.addDocs([
    extractionOf({
      id: 'a',
      title: `${hostile}"'`,
      text: `Xi & ${hostile} met.`,
      names: { Xi: 'person:xi', [hostile]: 'concept:x' },
    }),
  ])
  const html = evidencePack(await gather(checkedEngine(store), { ...ASK, in: '' }))
  const { document } = parseHTML(html)
  expect(document.querySelectorAll('script, img, iframe, object, base, form')).toHaveLength(0)
  expect([...document.querySelectorAll('[src], [onload], [onerror]')]).toEqual([])
  expect([...document.querySelectorAll('mark')].map(({ textContent }) => textContent)).toContain(hostile)
  expect(document.querySelector('#e0 cite')?.textContent).toContain('Document a, characters 0 to')
})
