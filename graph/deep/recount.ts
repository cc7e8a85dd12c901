// The recount: entities and links counted once more, sentence by sentence from the mentions of docs, by other means than the incidence.
import { byMention, type Mention } from '#lib/mention'
import { overlaps } from '#lib/span'
import type { EntityCounts } from '../incidence/count-entities.ts'
import type { EntityTable } from '../incidence/entity-table.ts'
import type { StoredDoc } from '../store.ts'
import { type LinkSums, linkSums } from './link-sums.ts'

export interface Recounted extends EntityCounts {
  readonly links: LinkSums
}

interface Recount {
  /** Each doc once; its mentions lie in its sentences and name what the table knows. */
  add(stored: Pick<StoredDoc, 'sentences' | 'mentions'>): void
  readonly counted: Recounted
}

/** By the indices of `table`: what people merged is one, what they rejected has no links, links that they cut are none. */
export function startRecount(table: EntityTable): Recount {
  const size = table.entities.length
  const counted: Recounted = {
    docs: new Uint32Array(size),
    sentences: new Uint32Array(size),
    mentions: new Uint32Array(size),
    links: linkSums(size),
  }
  const grow = (column: Uint32Array, index: number, by = 1) => {
    column[index] = (column[index] ?? 0) + by
  }
  const isLinked = (a: number, b: number): boolean =>
    !table.rejected[a] && !table.rejected[b] && !table.severed.get(a)?.has(b)

  return {
    counted,
    add({ sentences, mentions }) {
      const inDoc = new Set<number>()
      const linkedInDoc = new Set<number>()
      const inOrder = mentions.toSorted(byMention)
      let next = 0
      for (const { end } of sentences) {
        const here = new Map<number, Mention[]>()
        for (let one = inOrder[next]; one && one.start < end; one = inOrder[++next]) {
          const index = table.indexOf.get(one.entity) ?? -1
          const same = here.get(index)
          if (same) same.push(one)
          else here.set(index, [one])
        }
        const named = [...here].sort(([a], [b]) => a - b)
        named.forEach(([a, ofA], at) => {
          inDoc.add(a)
          grow(counted.sentences, a)
          grow(counted.mentions, a, ofA.length)
          for (const [b, ofB] of named.slice(at + 1)) {
            if (!isLinked(a, b) || !standApart(ofA, ofB)) continue
            counted.links.addSentences(a, b, 1)
            linkedInDoc.add(a * size + b)
          }
        })
      }
      for (const index of inDoc) grow(counted.docs, index)
      for (const pair of linkedInDoc) counted.links.addDocs(Math.floor(pair / size), pair % size, 1)
    },
  }
}

const standApart = (a: readonly Mention[], b: readonly Mention[]): boolean =>
  a.some((one) => b.some((other) => !overlaps(one, other)))
