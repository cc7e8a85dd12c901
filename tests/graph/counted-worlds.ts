// Worlds of documents with some of it rejected, a group asked of them, and what a plain tally says.
import fc from 'fast-check'
import type { Extraction } from '#lib/extract'
import type { Mention } from '#lib/mention'
import { checkedEngine } from './checked-engine.ts'
import { freshStore } from './fresh-store.ts'
import { tally } from './tally.ts'
import { worlds } from './worlds.ts'

const QUERIES: Record<string, (doc: Extraction['doc']) => boolean> = {
  '': () => true,
  'country:china': ({ country }) => country === 'CN',
  '-country:china': ({ country }) => country !== 'CN',
  'source:xinhua,vov lang:en': ({ source, lang }) => source !== null && lang === 'en',
  'date:2015-07..': ({ date }) => date?.startsWith('2015-07') ?? false,
  'country:nowhere': () => false,
}

/** A world with some mentions and entities rejected, and a question of a group. */
const asked = fc.record({
  world: worlds,
  query: fc.constantFrom(...Object.keys(QUERIES)),
  mentionsRejected: fc.array(fc.nat(30), { maxLength: 3 }),
  entitiesRejected: fc.array(fc.nat(8), { maxLength: 2 }),
})
type Asked = typeof asked extends fc.Arbitrary<infer Value> ? Value : never

async function build({ world, query, mentionsRejected, entitiesRejected }: Asked) {
  const store = await freshStore()
  await store.addDocs(world)
  const all = world.flatMap(({ doc, mentions }) => mentions.map((mention) => ({ doc, mention })))
  const out = new Set<unknown>()
  const by = { action: 'reject', author: 'a', reason: 'r', at: '2026-01-01T00:00:00Z' } as const
  for (const at of mentionsRejected) {
    const found = all[at]
    if (!found || out.has(found.mention)) continue
    const { start, end, entity } = found.mention
    await store.addJudgement({
      ...by,
      target: { doc: found.doc.id, start, end, entity, quote: found.doc.text.slice(start, end) },
    })
    out.add(found.mention)
  }
  for (const at of entitiesRejected) {
    const entity = [...new Set(all.map(({ mention }) => mention.entity))].sort()[at]
    if (entity === undefined || out.has(entity)) continue
    await store.addJudgement({ ...by, target: { entity } })
    out.add(entity)
  }
  const counts = (_: string, mention: Mention) => !out.has(mention) && !out.has(mention.entity)
  const group = world.filter(({ doc }) => QUERIES[query]?.(doc))
  return { engine: checkedEngine(store), group, counts, truth: tally(group, counts) }
}

export const holds = (check: (built: Awaited<ReturnType<typeof build>>, query: string) => Promise<void>) =>
  fc.assert(
    fc.asyncProperty(asked, async (world) => check(await build(world), world.query)),
    { numRuns: 60 },
  )

/** Counts by id. */
export const rows = (nodes: readonly { id: string; docs: number; sentences: number; mentions: number }[]) =>
  Object.fromEntries(nodes.map(({ id, docs, sentences, mentions }) => [id, { docs, sentences, mentions }]))
