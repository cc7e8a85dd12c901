// The difference between a collection as it is and as it would be read now: in all, and for the docs, entities and links that change most.
import { setImmediate as turn } from 'node:timers/promises'
import type { DocId } from '#lib/doc'
import { type Counted, changeOf, countAll, endsOf } from '../changes/counted.ts'
import { type MentionChange, mentionChange } from '../changes/mention-change.ts'
import { type Collection, renew } from '../collection.ts'
import type { Changes, Store } from '../store.ts'
import type { DifferenceJson } from '../wire/difference.ts'
import { linksInRow } from './doc-links.ts'
import type { Unread } from './read-again.ts'

/** Lines in each list. */
const MOST_LINES = 100
/** Docs after which who gave the difference up is heard: a file answers at once. */
const HEARS_EVERY = 100

/** A collection, and by what its packed rows name entities. */
interface Side {
  readonly collection: Collection
  readonly rows: ReadonlyMap<string, Changes['rows'][number]>
  readonly idOf: (num: number) => string
}

/** @param from as it is @param as the same docs as they would be read now @param reread those that were read again @returns undefined when it was aborted */
export async function differenceOf(
  from: Pick<Store, 'changesSince' | 'getExtraction'>,
  as: Pick<Store, 'changesSince' | 'getExtraction'>,
  reread: readonly DocId[],
  unread: readonly Unread[],
  signal?: AbortSignal,
): Promise<DifferenceJson | undefined> {
  const [before, now] = [sideOf(await from.changesSince(0)), sideOf(await as.changesSince(0))]
  const perDoc: DifferenceJson['perDoc'] = []
  const mentions = { added: 0, lost: 0 }
  let changed = 0
  for (const [at, id] of reread.entries()) {
    if (at % HEARS_EVERY === 0) await turn()
    if (signal?.aborted) return undefined
    const [was, is] = [before.rows.get(id), now.rows.get(id)]
    if (!was || !is || was.hash === is.hash) continue
    changed++
    const [one, other] = [await from.getExtraction(id), await as.getExtraction(id)]
    if (!one || !other) continue
    const change = mentionChange(one, other)
    mentions.added += change.added
    mentions.lost += change.lost
    perDoc.push({ doc: id, title: is.line.title, mentions: change, links: linkChange(before, now, id) })
  }
  const [had, has] = [countAll(before.collection), countAll(now.collection)]
  return {
    docs: reread.length,
    changed,
    mentions,
    ...changeOf(had, has),
    perDoc: perDoc.sort((a, b) => sizeOf(b) - sizeOf(a) || (a.doc < b.doc ? -1 : 1)).slice(0, MOST_LINES),
    ...listed(had, has, [now.collection, before.collection]),
    unread: unread.slice(0, MOST_LINES),
  }
}

function sideOf(changes: Changes): Side {
  const ids = new Map((changes.entities ?? []).map(({ num, entity }) => [num, entity.id]))
  return {
    collection: renew(undefined, changes),
    rows: new Map(changes.rows.map((row) => [row.line.id, row])),
    idOf: (num) => ids.get(num) ?? '',
  }
}

const sizeOf = ({ mentions, links }: DifferenceJson['perDoc'][number]): number =>
  mentions.added + mentions.lost + links.added + links.lost

/** As docs name their entities, before people merged any. */
function linkChange(before: Side, now: Side, id: DocId): MentionChange {
  const empty = new Uint32Array(2)
  const had = linksInRow(before.rows.get(id)?.packed ?? empty, before.idOf)
  const has = linksInRow(now.rows.get(id)?.packed ?? empty, now.idOf)
  return { added: without(has, had), lost: without(had, has) }
}

const without = (these: ReadonlySet<string>, those: ReadonlySet<string>): number =>
  [...these].filter((one) => !those.has(one)).length

/** @param collections where an entity is looked up, one after the other */
function listed(had: Counted, has: Counted, collections: readonly Collection[]) {
  const entityOf = (id: string) =>
    collections.flatMap(({ table }) => table.entities[table.indexOf.get(id) ?? -1] ?? [])[0]
  const labelOf = (id: string): string => entityOf(id)?.label ?? id
  return {
    perEntity: mostChanged(had.entities, has.entities).map(({ key: id, ...counts }) => ({
      id,
      kind: entityOf(id)?.kind ?? 'concept',
      label: labelOf(id),
      ...counts,
    })),
    perLink: mostChanged(had.links, has.links).map(({ key, ...counts }) => {
      const [source, target] = endsOf(key)
      return { source, sourceLabel: labelOf(source), target, targetLabel: labelOf(target), ...counts }
    }),
  }
}

function mostChanged(had: ReadonlyMap<string, number>, has: ReadonlyMap<string, number>) {
  const keys = [...had.keys(), ...[...has.keys()].filter((key) => !had.has(key))]
  return keys
    .map((key) => ({ key, before: had.get(key) ?? 0, now: has.get(key) ?? 0 }))
    .filter(({ before, now }) => before !== now)
    .sort((a, b) => Math.abs(b.now - b.before) - Math.abs(a.now - a.before) || (a.key < b.key ? -1 : 1))
    .slice(0, MOST_LINES)
}
