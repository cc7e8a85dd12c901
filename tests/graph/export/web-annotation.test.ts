// Web Annotations lead back to the very words, by code points and by quote, through characters beyond the first plane.
import { expect, test } from 'vitest'
import { webAnnotations } from '#graph/export/web-annotation'
import { docId } from '#lib/doc'
import { checkedEngine } from '../checked-engine.ts'
import { entityId, extractionOf } from '../extraction-builder.ts'
import { freshStore } from '../fresh-store.ts'

interface Annotation {
  readonly body: { readonly source: string; readonly label: string }
  readonly target: { readonly source: string; readonly selector: readonly [{ start: number; end: number }, { exact: string; prefix: string; suffix: string }] } // biome-ignore format: one shape
}

const text = '😀 𠮷田 met Xi 😀 met 𠮷田.'
const docs = [
  extractionOf({ id: 'a', text, names: { 𠮷田: 'person:yoshida', Xi: 'person:xi' } }),
  extractionOf({ id: 'b', text: 'Nobody.' }),
  extractionOf({ id: 'c', text: 'Xi.', names: { Xi: 'person:xi' }, country: 'CN' }),
]

async function collection(query = '') {
  const store = await freshStore()
  await store.addDocs(docs)
  const xi = { doc: docId('c'), start: 0, end: 2, entity: entityId('person:xi'), quote: 'Xi' }
  const signed = { author: 'a', reason: 'r', at: '2026-01-01' }
  await store.addJudgement({
    action: 'merge',
    target: { entity: xi.entity },
    to: entityId('person:yoshida'),
    ...signed,
  })
  let file = ''
  for await (const piece of webAnnotations(checkedEngine(store), query)) file += piece
  return JSON.parse(file) as { total: number; first: { items: Annotation[] } }
}

test('each mention is found by its code points and by its words, under the entity it goes by', async () => {
  const { total, first } = await collection()
  expect(total).toBe(4)
  expect(first.items).toHaveLength(4)
  const texts = new Map(docs.map(({ doc }) => [`urn:leitmotif:doc:${doc.id}`, doc.text]))
  for (const { target, body } of first.items) {
    const [{ start, end }, { exact, prefix, suffix }] = target.selector
    const whole = texts.get(target.source) ?? ''
    expect([...whole].slice(start, end).join('')).toBe(exact)
    expect(whole).toContain(prefix + exact + suffix)
    expect(body.source).toBe('urn:leitmotif:entity:person%3Ayoshida')
  }
  expect(first.items.map(({ target }) => target.selector[1].exact)).toEqual(['𠮷田', 'Xi', '𠮷田', 'Xi'])
})

test('of some documents alone, of none an empty collection', async () => {
  expect(await collection('country:china')).toMatchObject({ total: 1 })
  expect(await collection('country:vietnam')).toMatchObject({ total: 0, first: { items: [] } })
})
