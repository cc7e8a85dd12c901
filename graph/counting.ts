// Counting: one collection with what its questions share: groups, the counts of a group, exact numbers of links.
import type { Collection } from './collection.ts'
import { chooser } from './group/match.ts'
import { parseTerms } from './group/parse.ts'
import { printTerms } from './group/print.ts'
import { countEntities, type EntityCounts } from './incidence/count-entities.ts'
import { countAllLinks } from './incidence/count-links.ts'
import { recent } from './recent.ts'

/** Docs chosen by a query. */
export interface Group {
  /** The query in its plainest writing. */
  readonly key: string
  /** 1 for each doc of the group, by doc index. */
  readonly chosen: Uint8Array
  readonly size: number
}

export interface Counting {
  readonly collection: Collection
  /** @throws ProblemError 400 for a query that is not understood */
  readonly groupOf: (query: string) => Group
  /** Zero for rejected entities. */
  readonly countsOf: (group: Group) => EntityCounts
  /** Links among the `kept` entities; `name` tells this choice of entities from others. */
  readonly linksAmong: (group: Group, name: string, kept: Uint8Array) => number
}

export function startCounting(collection: Collection): Counting {
  const { incidence, table } = collection
  const groups = recent<Group>(32)
  const counts = recent<EntityCounts>(16)
  const totals = recent<number>(256)
  return {
    collection,
    groupOf(query) {
      const terms = parseTerms(query)
      const key = printTerms(terms)
      return groups(key, () => {
        const chosen = new Uint8Array(incidence.docs.length)
        const has = chooser(terms)
        let size = 0
        incidence.docs.forEach((line, doc) => {
          if (!has(line)) return
          chosen[doc] = 1
          size++
        })
        return { key, chosen, size }
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
    linksAmong: (group, name, kept) =>
      totals(JSON.stringify([group.key, name]), () => countAllLinks(incidence, group.chosen, kept)),
  }
}
