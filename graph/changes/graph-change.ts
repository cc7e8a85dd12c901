// What a change of the documents does to the graph: entities and links that come and go, and links that grow or shrink.
import { setImmediate as nextTurn } from 'node:timers/promises'
import { type Collection, follow } from '../collection.ts'
import { type LinksOfOne, linkCounter } from '../incidence/count-links.ts'
import type { Store } from '../store.ts'
import type { ChangedEntity, ChangedLink, GraphChange } from '../wire/graph-change.ts'
import { foremost } from './foremost.ts'

/** Says at each call what has changed in the graph since the one before; the first call only looks. */
export function followGraph(store: Pick<Store, 'revision' | 'changesSince'>): () => Promise<GraphChange> {
  const newest = follow(store)
  let before: Collection | undefined
  return async () => {
    const now = await newest()
    const change = await changeBetween(before ?? now, now)
    before = now
    return change
  }
}

/** Entities in so many steps, between which others are listened to. */
const STEP = 100

/**
 * What the documents that came, went or changed between two collections did. Of each kind of change `most` are told by name.
 * What people decided meanwhile is in both counts as it stood, and shows where such a document names it.
 */
export async function changeBetween(before: Collection, now: Collection, most = 0): Promise<GraphChange> {
  const nameOf = ({ a, b }: ChangedLink): string => `${a.id} ${b.id}`
  const entities = { added: foremost<ChangedEntity>(most, ({ id }) => id), lost: foremost<ChangedEntity>(most, ({ id }) => id) } // biome-ignore format: one thing
  const links = {
    added: foremost(most, nameOf),
    lost: foremost(most, nameOf),
    stronger: foremost(most, nameOf),
    weaker: foremost(most, nameOf),
  }
  const [was, is] = [sideOf(before, now), sideOf(now, before)]
  const countsBefore = new Uint32Array(now.table.entities.length + before.table.entities.length)
  let steps = 0
  for (const id of [...new Set([...was.touched, ...is.touched])].sort()) {
    if (++steps % STEP === 0) await nextTurn()
    const [wasNamed, isNamed] = [was.sentencesOf(id), is.sentencesOf(id)]
    const end = endOf(id, now, before)
    if (wasNamed === 0 && isNamed > 0) entities.added.add({ ...end, before: 0, now: isNamed })
    if (wasNamed > 0 && isNamed === 0) entities.lost.add({ ...end, before: wasNamed, now: 0 })

    const pairOf = (other: string, counts: { before: number; now: number }): ChangedLink => ({
      a: end,
      b: endOf(other, now, before),
      ...counts,
    })
    const wasLinked = was.linksOf(id)
    for (const other of wasLinked.others) countsBefore[other] = wasLinked.sentences[other] ?? 0
    const isLinked = is.linksOf(id)
    for (const other of isLinked.others) {
      const otherId = now.table.entities[other]?.id ?? ''
      const placeBefore = before.table.indexOf.get(otherId) ?? -1
      const counts = { before: countsBefore[placeBefore] ?? 0, now: isLinked.sentences[other] ?? 0 }
      if (placeBefore >= 0) countsBefore[placeBefore] = 0
      if (counts.before === counts.now) continue
      const kind = counts.before === 0 ? 'added' : counts.now > counts.before ? 'stronger' : 'weaker'
      links[kind].add(pairOf(otherId, counts))
    }
    for (const other of wasLinked.others) {
      const count = countsBefore[other] ?? 0
      if (count > 0) links.lost.add(pairOf(before.table.entities[other]?.id ?? '', { before: count, now: 0 }))
      countsBefore[other] = 0
    }
  }
  return {
    entities: { added: entities.added.count(), lost: entities.lost.count() },
    links: {
      added: links.added.count(),
      lost: links.lost.count(),
      stronger: links.stronger.count(),
      weaker: links.weaker.count(),
    },
    foremost: {
      entities: { added: entities.added.list(), lost: entities.lost.list() },
      links: {
        added: links.added.list(),
        lost: links.lost.list(),
        stronger: links.stronger.list(),
        weaker: links.weaker.list(),
      },
    },
  }
}

const NO_LINKS: LinksOfOne = { others: new Uint32Array(), sentences: new Uint32Array(), docs: new Uint32Array() }

/** One side of the comparison; `touched` are the ids that a doc names which the other side has not, or has otherwise. */
function sideOf({ incidence, table, hashes }: Collection, other: Collection) {
  const kept = table.rejected.map((rejected) => 1 - rejected)
  const linksOf = linkCounter(incidence, new Uint8Array(incidence.docs.length).fill(1), kept)
  const touched = new Set<string>()
  incidence.docs.forEach(({ id }, doc) => {
    if (hashes.get(id) === other.hashes.get(id)) return
    const from = incidence.sentenceRow[incidence.docSentence[doc] ?? 0] ?? 0
    const to = incidence.sentenceRow[incidence.docSentence[doc + 1] ?? 0] ?? 0
    for (const index of new Set(incidence.entity.subarray(from, to))) touched.add(table.entities[index]?.id ?? '')
  })
  const indexOf = (id: string): number | undefined => {
    const index = table.indexOf.get(id)
    return index !== undefined && kept[index] ? index : undefined
  }
  return {
    touched,
    /** 0 for one that is not there, or is rejected. */
    sentencesOf: (id: string): number => {
      const index = indexOf(id)
      if (index === undefined) return 0
      return (incidence.entityNamed[index + 1] ?? 0) - (incidence.entityNamed[index] ?? 0)
    },
    /** With entities of a greater id, so that each link is met once: indices ascend with ids. */
    linksOf: (id: string): LinksOfOne => {
      const index = indexOf(id)
      return index === undefined ? NO_LINKS : linksOf(index, true)
    },
  }
}

function endOf(id: string, ...collections: readonly Collection[]): ChangedLink['a'] {
  for (const { table } of collections) {
    const entity = table.entities[table.indexOf.get(id) ?? -1]
    if (entity) return { id: entity.id, label: entity.label, kind: entity.kind }
  }
  throw new Error(`neither collection knows the entity ${id}`)
}
