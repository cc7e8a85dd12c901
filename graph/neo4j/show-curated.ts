// What people decided on entities, as the graph shows it: under whose id one goes, what it is called, which docs speak of it.
import type { EntityId } from '#lib/entity'
import type { Collection } from '../collection.ts'
import { mentionsIn } from '../incidence/count-entities.ts'
import { entitiesIn } from '../judge.ts'
import { integer, text } from '../rows.ts'
import type { Run } from './db.ts'
import { describeEntities } from './describe.ts'
import { int, list } from './rows.ts'

const NOTED = 'MATCH (u:Unlinked) WHERE u.entities IS NOT NULL AND u.revision <= $at RETURN u.entities AS entities'
const NOTE = 'CREATE (:Unlinked { revision: $at, entities: $entities })'
const SHOWN = `UNWIND $ids AS id MATCH (e:Entity { id: id })
  RETURN e.id AS id, e.num AS num, e.mergedInto AS mergedInto`
const SHOW = `UNWIND $rows AS row MATCH (e:Entity { id: row[0] }) SET e.mergedInto = row[1], e.rejected = row[2]`
const UNLINK = 'MATCH (e:Entity)-[r:CO_OCCURS]-() WHERE e.id IN $ids DELETE r'
const SPEAKING = 'MATCH (d:Doc)-[:SPEAKS_OF]->(e:Entity) WHERE e.id IN $ids RETURN DISTINCT d.id AS id'
// A doc that was changed since is looked at after the next change.
const SILENCE = 'MATCH (d:Doc)-[r:SPEAKS_OF]->(e:Entity) WHERE e.id IN $ids AND d.revision <= $at DELETE r'
const SPEAK = `UNWIND $rows AS row MATCH (d:Doc { id: row[0] }) WHERE d.revision <= $at MATCH (e:Entity { id: row[1] })
  CREATE (d)-[:SPEAKS_OF { mentions: row[2] }]->(e)`

/**
 * Brings the nodes of all entities up to date that people have decided on, or that such a decision taken back concerns.
 * @returns by index, those whose links have all to be counted anew: they have none now
 */
export async function showCurated(run: Run, collection: Collection): Promise<number[]> {
  const { table, judgements, revision: at } = collection
  const noted = (await run(NOTED, { at: int(at) })).flatMap((row) => list(row, 'entities').map(String))
  const decided = new Set([...noted, ...judgements.flatMap(entitiesIn)])
  if (decided.size === 0) return []
  const family = familyOf(collection, decided)
  const shown = await run(SHOWN, { ids: [...family] })
  const mergedInto = ({ id }: { id: string }): string | null => {
    const name = table.entities[table.indexOf.get(id) ?? -1]?.id
    return name === undefined || name === id ? null : name
  }
  const byId = new Map(table.named.entities.map((entity) => [entity.id as string, entity]))
  const nodes = shown.flatMap((row) => {
    const entity = byId.get(text(row, 'id'))
    return entity ? [{ num: integer(row, 'num'), entity, was: row.mergedInto ?? null }] : []
  })
  await describeEntities(
    run,
    nodes.map(({ num, entity }) => {
      const index = table.indexOf.get(entity.id) ?? -1
      return { num, entity: mergedInto(entity) === null ? (table.entities[index] ?? entity) : entity }
    }),
  )
  const isRejected = (id: string) => table.rejected[table.indexOf.get(id) ?? -1] === 1 || null
  await run(SHOW, { rows: nodes.map(({ entity }) => [entity.id, mergedInto(entity), isRejected(entity.id)]) })

  const notedNow = new Set(noted)
  const moved = nodes.filter(({ entity, was }) => notedNow.has(entity.id) || was !== mergedInto(entity))
  const anew = familyOf(collection, new Set(moved.map(({ entity }) => entity.id)))
  if (anew.size > 0) {
    await run(UNLINK, { ids: [...anew] })
    // Until they are counted, should that be cut short.
    await run(NOTE, { at: int(at), entities: [...anew] })
  }
  await speakAnew(
    run,
    collection,
    new Set([...anew, ...nodes.flatMap((one) => (mergedInto(one.entity) ? [one.entity.id] : []))]),
  )
  return [...new Set([...anew].map((id) => table.indexOf.get(id) ?? -1))].filter((index) => index >= 0)
}

/** The ids with all that go by the same. */
function familyOf({ table }: Collection, ids: ReadonlySet<string>): Set<EntityId> {
  const indices = new Set([...ids].map((id) => table.indexOf.get(id) ?? -1))
  return new Set(table.named.entities.flatMap(({ id }) => (indices.has(table.indexOf.get(id) ?? -1) ? [id] : [])))
}

/** Docs that speak of one of these, by whatever id, speak of what it goes by. */
async function speakAnew(run: Run, collection: Collection, ids: ReadonlySet<string>): Promise<void> {
  if (ids.size === 0) return
  const { table, incidence } = collection
  const family = [...familyOf(collection, ids)]
  const indices = new Set(family.map((id) => table.indexOf.get(id) ?? -1))
  const docs = (await run(SPEAKING, { ids: family })).map((row) => text(row, 'id'))
  const rows = docs.flatMap((id) => {
    const doc = incidence.docIndex.get(id)
    const spoken = doc === undefined ? [] : [...mentionsIn(incidence, doc)].filter(([index]) => indices.has(index))
    return spoken.map(([index, mentions]) => [id, table.entities[index]?.id, int(mentions)])
  })
  await run(SILENCE, { ids: family, at: int(collection.revision) })
  await run(SPEAK, { rows, at: int(collection.revision) })
}
