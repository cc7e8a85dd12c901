// Opening a store at a server: is it there, is it new enough, is the database ours, is its schema one we know; empty ones get the schema.
import { setTimeout as wait } from 'node:timers/promises'
import { integer, text } from '../rows.ts'
import { StoreError } from '../store.ts'
import type { Db } from './db.ts'
import { int } from './rows.ts'
import { MIGRATIONS } from './schema.ts'

/** The oldest Neo4j whose Cypher we speak. */
const OLDEST = 5

/** Answers the store's own id. @throws StoreError UNREACHABLE, DENIED, NOT_A_STORE, VERSION, READ_ONLY */
export async function prepare(db: Db, mode: 'read' | 'write'): Promise<string> {
  mustBeNewEnough(await db.server(), db.where)
  const found = await storeIn(db)
  if (found && found.schema > MIGRATIONS.length) throw newer(db.where, found.schema)
  if (found?.schema === MIGRATIONS.length) return found.id
  if (mode === 'read') throw found ? older(db.where) : absent(db.where)
  if (!found) await mustBeEmpty(db)
  for (const { schema, data } of MIGRATIONS.slice(found?.schema ?? 0)) {
    await all(db, schema)
    await whenIndexed(db)
    await all(db, data)
  }
  await db.write((run) => run(REACHED, { schema: int(MIGRATIONS.length) }))
  return (await storeIn(db))?.id ?? ''
}

const REACHED = 'MATCH (m:Leitmotif { one: 1 }) WHERE coalesce(m.schema, 0) < $schema SET m.schema = $schema'

const all = (db: Db, statements: readonly string[]): Promise<void> =>
  db.write(async (run) => {
    for (const statement of statements) await run(statement)
  }, 'long')

const POPULATING = "SHOW INDEXES YIELD state WHERE state = 'POPULATING' RETURN count(*) AS n"

/** Where much has been loaded before the first opening, indexes take their time. */
async function whenIndexed(db: Db): Promise<void> {
  while (integer((await db.read((run) => run(POPULATING)))[0], 'n') > 0) await wait(100)
}

/** "Neo4j/5.26.1", "Neo4j/2026.08.1"; other servers of the protocol name themselves otherwise. @throws StoreError VERSION */
export function mustBeNewEnough(server: string, where: string): void {
  const major = Number(/^Neo4j\/(\d+)/.exec(server)?.[1] ?? OLDEST)
  if (major < OLDEST)
    throw new StoreError('VERSION', `${where} runs ${server}, which is too old; bring it to Neo4j ${OLDEST} or later`)
}

async function storeIn(db: Db): Promise<{ schema: number; id: string } | undefined> {
  const [row] = await db.read((run) =>
    run('MATCH (m:Leitmotif { one: 1 }) RETURN coalesce(m.schema, 0) AS schema, m.id AS id'),
  )
  return row && { schema: integer(row, 'schema'), id: text(row, 'id') }
}

async function mustBeEmpty(db: Db): Promise<void> {
  const [other] = await db.read((run) => run('MATCH (n) RETURN labels(n) AS labels LIMIT 1'))
  // What a first opening that was cut short leaves behind is ours.
  if (!other || JSON.stringify(other.labels) === '["Linking"]') return
  throw new StoreError(
    'NOT_A_STORE',
    `${db.where} holds something else; name an empty database with NEO4J_DATABASE, or another server`,
  )
}

const newer = (where: string, schema: number) =>
  new StoreError(
    'VERSION',
    `${where} was written by a newer Leitmotif (schema ${schema}, this one knows ${MIGRATIONS.length}); update Leitmotif`,
  )
const older = (where: string) =>
  new StoreError(
    'VERSION',
    `${where} has an older schema; open it once for writing (ingest does) to bring it up to date`,
  )
const absent = (where: string) =>
  new StoreError('UNREACHABLE', `there is no store at ${where} yet; ingest documents into it first, or name another`)
