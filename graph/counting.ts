// Counting: one collection with what its questions share: groups, the counts of a group, exact numbers of links.
import type { Collection } from './collection.ts'
import { choose } from './group/match.ts'
import { parseTerms } from './group/parse.ts'
import { printTerms } from './group/print.ts'
import { allLinksCounter } from './incidence/count-all-links.ts'
import { countEntities, type EntityCounts } from './incidence/count-entities.ts'
import { type Link, linksAmong } from './incidence/links-among.ts'
import { recent } from './recent.ts'

/** Docs chosen by a query. */
export interface Group {
  /** The query in its plainest writing. */
  readonly key: string
  /** 1 for each doc of the group, by doc index. */
  readonly chosen: Uint8Array
  readonly size: number
}

/** Entities that filters keep. */
export interface Kept {
  /** By index, in the order they were chosen in. */
  readonly entities: Uint32Array
  /** How many links there are among them. */
  readonly links: number
}

export interface Counting {
  readonly collection: Collection
  /** @throws ProblemError 400 for a query that is not understood */
  readonly groupOf: (query: string) => Group
  /** Zero for rejected entities. */
  readonly countsOf: (group: Group) => EntityCounts
  /** What `choose` chooses, with its links; `name` tells this choice from others. */
  readonly keptOf: (group: Group, name: string, choose: () => readonly number[]) => Kept
  /** The `most` strongest links among the entities, which `name` tells from other choices. */
  readonly linksAmong: (group: Group, name: string, entities: readonly number[], most: number) => readonly Link[]
}

/** Of a picture; whoever asks for all links there are has them counted every time, or memory would be full of them. */
const MOST_LINKS_KEPT = 50_000

export function startCounting(collection: Collection): Counting {
  const { incidence, table } = collection
  const groups = recent<Group>(32)
  const counts = recent<EntityCounts>(16)
  const kept = recent<Kept>(32)
  const links = recent<readonly Link[]>(8, ({ length }) => length <= MOST_LINKS_KEPT)
  let countAllLinks: ReturnType<typeof allLinksCounter> | undefined
  return {
    collection,
    groupOf(query) {
      const terms = parseTerms(query)
      const key = printTerms(terms)
      return groups(key, () => {
        const chosen = choose(incidence.docs, terms)
        return { key, chosen, size: chosen.reduce((size, one) => size + one, 0) }
      })
    },
    countsOf: (group) =>
      counts(group.key, () => {
        const counted = countEntities(incidence, table.entities.length, group.chosen)
        table.rejected.forEach((rejected, entity) => {
          if (rejected) for (const column of Object.values(counted)) column[entity] = 0
        })
        return counted
      }),
    keptOf: (group, name, choose) =>
      kept(JSON.stringify([group.key, name]), () => {
        const entities = Uint32Array.from(choose())
        countAllLinks ??= allLinksCounter(incidence)
        return { entities, links: countAllLinks(group.chosen, marksOf(table.entities.length, entities)) }
      }),
    linksAmong: (group, name, entities, most) =>
      links(JSON.stringify([group.key, name, most]), () =>
        linksAmong(incidence, table.entities.length, group.chosen, entities, most),
      ),
  }
}

/** 1 for each of the entities, 0 for the others, by index. */
export function marksOf(length: number, entities: Iterable<number>): Uint8Array {
  const marks = new Uint8Array(length)
  for (const entity of entities) marks[entity] = 1
  return marks
}
