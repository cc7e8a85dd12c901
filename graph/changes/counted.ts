// A graph counted: in how many sentences each entity is named, and each link stands.
import type { Collection } from '../collection.ts'
import { linkCounter } from '../incidence/count-links.ts'
import type { GraphChange } from '../wire/graph-change.ts'

/** Sentences by the id of the one, or by the ids of the two (`pairOf`), that they name. */
export interface Counted {
  readonly entities: ReadonlyMap<string, number>
  readonly links: ReadonlyMap<string, number>
}

/** No id holds a line end. */
export const pairOf = (one: string, other: string): string => `${one}\n${other}`
export function endsOf(pair: string): [string, string] {
  const [one = '', other = ''] = pair.split('\n')
  return [one, other]
}

export function countAll({ incidence, table }: Collection): Counted {
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
    for (const other of others) links.set(pairOf(id, table.entities[other]?.id ?? ''), sentences[other] ?? 0)
  }
  return { entities, links }
}

/** What lies between two counts, in numbers. */
export function changeOf(before: Counted, now: Counted): Pick<GraphChange, 'entities' | 'links'> {
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
