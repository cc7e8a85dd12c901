// A world as it would be had its texts named what people say they mean, and the slow count of it.
import { curate } from '#graph/curation/curate'
import type { Judgement } from '#graph/judgement'
import type { Extraction } from '#lib/extract'
import { pairOf, tally } from '../tally.ts'

export function curatedWorld(world: readonly Extraction[], judgements: readonly Judgement[]) {
  const named = new Map(world.flatMap(({ entities }) => [...entities]))
  const ids = [...named.keys()].sort()
  const { entities, rejected, placeOf, severed } = curate(
    ids.flatMap((id) => named.get(id) ?? []),
    judgements,
  )
  const idOf = new Map(ids.map((id, at) => [id, entities[placeOf[at] ?? -1]?.id ?? id]))
  const docs = world.map((one) => ({
    ...one,
    mentions: one.mentions.map((mention) => ({ ...mention, entity: idOf.get(mention.entity) ?? mention.entity })),
  }))
  const out = new Set(entities.flatMap(({ id }, at) => (rejected[at] ? [id] : [])))
  const cut = [...severed].flatMap(([a, others]) =>
    [...others].map((b) => pairOf(entities[a]?.id ?? '', entities[b]?.id ?? '')),
  )
  return { docs, entities, out, cut }
}

export function curatedTally(world: readonly Extraction[], judgements: readonly Judgement[]) {
  const { docs, entities, out, cut } = curatedWorld(world, judgements)
  const { entities: nodes, links } = tally(docs, (_, { entity }) => !out.has(entity))
  for (const pair of cut) links.delete(pair)
  return { nodes, links, entities }
}
