// What a change of the documents does to the graph: entities and links that come and go, and links that grow or shrink.
import { type Collection, follow } from '../collection.ts'
import { linkCounter } from '../incidence/count-links.ts'
import type { Store } from '../store.ts'

export interface GraphChange {
  readonly entities: { readonly added: number; readonly lost: number }
  readonly links: { readonly added: number; readonly lost: number; readonly stronger: number; readonly weaker: number }
}

/** Sentences by the ids of the one, or of the two, that they name. */
interface Counted {
  readonly entities: ReadonlyMap<string, number>
  readonly links: ReadonlyMap<string, number>
}

/** Says at each call what has changed in the graph since the one before; the first call only looks. */
export function followGraph(store: Pick<Store, 'revision' | 'changesSince'>): () => Promise<GraphChange> {
  const newest = follow(store)
  let before: Counted | undefined
  return async () => {
    const now = countAll(await newest())
    const change = changeBetween(before ?? now, now)
    before = now
    return change
  }
}

function countAll({ incidence, table }: Collection): Counted {
  const chosen = new Uint8Array(incidence.docs.length).fill(1)
  const kept = table.rejected.map((rejected) => 1 - rejected)
  const linksOf = linkCounter(incidence, chosen, kept)
  const entities = new Map<string, number>()
  const links = new Map<string, number>()
  for (const [index, { id }] of table.entities.entries()) {
    const named = (incidence.entityNamed[index + 1] ?? 0) - (incidence.entityNamed[index] ?? 0)
    if (!kept[index] || named === 0) continue
    entities.set(id, named)
    const { others, sentences } = linksOf(index, true)
    for (const other of others) links.set(`${id} ${table.entities[other]?.id}`, sentences[other] ?? 0)
  }
  return { entities, links }
}

function changeBetween(before: Counted, now: Counted): GraphChange {
  const { added, lost } = compared(before.entities, now.entities)
  return { entities: { added, lost }, links: compared(before.links, now.links) }
}

function compared(before: ReadonlyMap<string, number>, now: ReadonlyMap<string, number>): GraphChange['links'] {
  const change = { added: 0, lost: 0, stronger: 0, weaker: 0 }
  for (const [key, count] of now) {
    const was = before.get(key)
    if (was === undefined) change.added++
    else if (count > was) change.stronger++
    else if (count < was) change.weaker++
  }
  for (const key of before.keys()) if (!now.has(key)) change.lost++
  return change
}
