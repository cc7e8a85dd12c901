// What a change of the documents does to the graph: entities and links that come and go, and links that grow or shrink.
import { follow } from '../collection.ts'
import type { Store } from '../store.ts'
import { type Counted, countAll } from './counted.ts'

export interface GraphChange {
  readonly entities: { readonly added: number; readonly lost: number }
  readonly links: { readonly added: number; readonly lost: number; readonly stronger: number; readonly weaker: number }
}

/** Says at each call what has changed in the graph since the one before; the first call only looks. */
export function followGraph(store: Pick<Store, 'revision' | 'changesSince'>): () => Promise<GraphChange> {
  const newest = follow(store)
  let before: Counted | undefined
  return async () => {
    const now = countAll(await newest())
    const change = graphChange(before ?? now, now)
    before = now
    return change
  }
}

export function graphChange(before: Counted, now: Counted): GraphChange {
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
