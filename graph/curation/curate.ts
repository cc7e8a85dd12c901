// Curating: the entities that remain of those the docs name, after all that people have decided on entities and links.
import type { Entity, EntityId, Kind, Names } from '#lib/entity'
import type { Judgement } from '../judgement.ts'
import { classesOf } from './classes.ts'
import { byTime } from './order.ts'

export interface Curated {
  /** By ascending id. */
  readonly entities: readonly Entity[]
  /** 1 where a judgement rejects the entity. */
  readonly rejected: Uint8Array
  /** For each entity that docs name, by its place among them, the place of the one that it goes by. */
  readonly placeOf: Int32Array
  /** Of each entity, by place, those with which people say it is not linked; both ways. */
  readonly severed: ReadonlyMap<number, ReadonlySet<number>>
}

/**
 * A rename or retype bears on the entity it names, before anything is merged. What is rejected as one of several that are merged
 * stays apart, by itself; what is rejected under the id that they go by is rejected whole. Where nobody names the entity that
 * others are merged into, they go by the least id among them.
 * @param named by ascending id: what docs say @param judgements that stand, in any order
 */
export function curate(named: readonly Entity[], judgements: readonly Judgement[]): Curated {
  if (judgements.length === 0) return asNamed(named)
  const inOrder = judgements.toSorted(byTime)
  const placeByName = new Map<string, number>(named.map(({ id }, place) => [id, place]))
  const out = new Set<string>(inOrder.flatMap((one) => (isOnEntity(one) ? [one.target.entity] : [])))
  const goesBy = nameOfEach(named, placeByName, classesOf(inOrder), out)

  const described = describe(named, inOrder)
  const members = new Map<string, Entity[]>()
  for (const [at, entity] of described.entries()) {
    const name = goesBy[at] ?? entity.id
    members.set(name, [...(members.get(name) ?? []), entity])
  }
  const names = [...members.keys()].sort()
  const places = new Map(names.map((name, place) => [name, place]))
  const place = (id: string): number => places.get(goesBy[placeByName.get(id) ?? -1] ?? '') ?? -1
  return {
    entities: names.map((name) => merge(name, members.get(name) ?? [])),
    rejected: Uint8Array.from(names, (name) => Number(out.has(name))),
    placeOf: Int32Array.from(goesBy, (name) => places.get(name) ?? -1),
    severed: severed(inOrder, place),
  }
}

const isOnEntity = ({ action, target }: Judgement): boolean => action === 'reject' && !('with' in target)

const asNamed = (entities: readonly Entity[]): Curated => ({
  entities,
  rejected: new Uint8Array(entities.length),
  placeOf: Int32Array.from(entities.keys()),
  severed: new Map(),
})

/** The id that each goes by. */
function nameOfEach(
  named: readonly Entity[],
  placeByName: ReadonlyMap<string, number>,
  rootOf: (id: string) => string,
  out: ReadonlySet<string>,
): string[] {
  const stands = new Map<string, string>()
  return named.map(({ id }) => {
    const root = rootOf(id)
    if (root !== id && out.has(id)) return id
    if (placeByName.has(root)) return root
    const least = stands.get(root) ?? id // ids ascend: the first is the least
    stands.set(root, least)
    return least
  })
}

/** Labels and kinds as people say they are; the last to say so is believed. */
function describe(named: readonly Entity[], judgements: readonly Judgement[]): readonly Entity[] {
  const labels = new Map<string, string>()
  const kinds = new Map<string, Kind>()
  for (const one of judgements) {
    if (one.action === 'rename') labels.set(one.target.entity, one.to)
    else if (one.action === 'retype') kinds.set(one.target.entity, one.to)
  }
  if (labels.size === 0 && kinds.size === 0) return named
  return named.map((entity) => {
    const [label, kind] = [labels.get(entity.id), kinds.get(entity.id)]
    if (label === undefined && kind === undefined) return entity
    return { ...entity, label: label ?? entity.label, kind: kind ?? entity.kind }
  })
}

/** One entity of several: what the one says whose id it has; where that says nothing, what the next one says; all their names. */
function merge(id: string, members: readonly Entity[]): Entity {
  const inOrder = members.toSorted((a, b) => Number(b.id === id) - Number(a.id === id) || (a.id < b.id ? -1 : 1))
  const [first, ...others] = inOrder
  if (!first) throw new Error(`expected an entity to go by ${id}`)
  if (others.length === 0) return first
  const said = <Key extends 'theme' | 'country' | 'role'>(key: Key) =>
    inOrder.find((entity) => entity[key] !== null)?.[key] ?? null
  return {
    ...first,
    id: id as EntityId,
    names: namesOf(inOrder),
    theme: said('theme'),
    country: said('country'),
    role: said('role'),
    known: inOrder.some(({ known }) => known),
  }
}

function namesOf(entities: readonly Entity[]): Names {
  const tags = [...new Set(entities.flatMap(({ names }) => Object.keys(names)))].sort()
  return Object.fromEntries(tags.map((tag) => [tag, [...new Set(entities.flatMap(({ names }) => names[tag] ?? []))]]))
}

function severed(judgements: readonly Judgement[], place: (id: string) => number): Map<number, Set<number>> {
  const pairs = new Map<number, Set<number>>()
  for (const { action, target } of judgements) {
    if (action !== 'reject' || !('with' in target)) continue
    const [a, b] = [place(target.entity), place(target.with)]
    if (a < 0 || b < 0 || a === b) continue
    pairs.set(a, (pairs.get(a) ?? new Set()).add(b))
    pairs.set(b, (pairs.get(b) ?? new Set()).add(a))
  }
  return pairs
}
