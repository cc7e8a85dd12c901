// The store's own node: revision and counters; whoever changes anything holds it locked, so that revisions are commits in order.
import { randomUUID } from 'node:crypto'
import { integer, type Row, text } from '../rows.ts'
import { StoreError } from '../store.ts'
import type { Db, Run } from './db.ts'
import { int, list } from './rows.ts'

export interface Meta {
  readonly revision: number
  /** When an entity or a judgement on one last changed. */
  readonly entitiesRevision: number
  /** When an entity or a record was last taken out: whoever remembers numbers of before must forget them. */
  readonly prunedRevision: number
  /** Numbers are never given twice. */
  readonly nextEntity: number
  readonly nextRecord: number
}

/** What a change comes to: `next` is what it makes of the counters, undefined where nothing changed. */
export interface Changed<T> {
  readonly result: T
  readonly next: Partial<Meta> | undefined
}

/** The store that was opened, and no other that has come to stand in its place. */
export interface Opened {
  readonly db: Db
  readonly id: string
}

const REVISION =
  'MATCH (m:Leitmotif { one: 1 }) RETURN m.id AS id, m.revision AS revision, m.entitiesRevision AS entitiesRevision'
const LOCK = `MATCH (m:Leitmotif { one: 1 }) SET m.locked = true REMOVE m.locked
  RETURN m.id AS id, m.revision AS revision, m.entitiesRevision AS entitiesRevision, m.prunedRevision AS prunedRevision,
    m.nextEntity AS nextEntity, m.nextRecord AS nextRecord, m.commits AS commits`
// Of the last commits, so that whoever did not hear of his own can ask whether it went through.
const COMMIT = 'MATCH (m:Leitmotif { one: 1 }) SET m += $next, m.commits = [$commit] + m.commits[..31]'

function mustBe({ db, id }: Opened, row: Row | undefined): Row {
  if (row && text(row, 'id') === id) return row
  throw new StoreError(
    'UNREACHABLE',
    `${db.where} was emptied or replaced while it was open; put it back, or start the program again for a new one`,
  )
}

/** @throws StoreError UNREACHABLE when the store is no longer there */
export async function revisionIn(opened: Opened, run: Run): Promise<{ revision: number; entitiesRevision: number }> {
  const row = mustBe(opened, (await run(REVISION))[0])
  return { revision: integer(row, 'revision'), entitiesRevision: integer(row, 'entitiesRevision') }
}

export const revisionOf = async (opened: Opened): Promise<number> =>
  (await opened.db.read((run) => revisionIn(opened, run), 'short')).revision

/**
 * One transaction that changes the store or nothing. `act` runs again after a deadlock or a lost connection; a commit whose
 * answer was lost on the way is recognized by the mark it left, and not made a second time.
 */
export async function change<T>(opened: Opened, act: (run: Run, meta: Meta) => Promise<Changed<T>>): Promise<T> {
  const commit = randomUUID()
  let tried: { result: T } | undefined
  return opened.db.write(async (run) => {
    const row = mustBe(opened, (await run(LOCK))[0])
    if (tried && list(row, 'commits').includes(commit)) return tried.result
    const { result, next } = await act(run, {
      revision: integer(row, 'revision'),
      entitiesRevision: integer(row, 'entitiesRevision'),
      prunedRevision: integer(row, 'prunedRevision'),
      nextEntity: integer(row, 'nextEntity'),
      nextRecord: integer(row, 'nextRecord'),
    })
    if (next)
      await run(COMMIT, {
        commit,
        next: Object.fromEntries(Object.entries(next).map(([key, value]) => [key, int(value)])),
      })
    tried = { result }
    return result
  })
}

/** How often what was read is read again because the store changed meanwhile. */
const TRIES = 8

/** Answers what `act` reads, all of it at one revision: Neo4j's readers see each commit as it comes. @throws StoreError BUSY */
export async function atOneRevision<T>(
  opened: Opened,
  act: (run: Run, revision: number) => Promise<T>,
  limit?: 'long',
): Promise<T> {
  for (let tries = 0; tries < TRIES; tries++) {
    const [said, same] = await opened.db.read(async (run) => {
      const before = await revisionIn(opened, run)
      const answer = await act(run, before.revision)
      return [answer, (await revisionIn(opened, run)).revision === before.revision] as const
    }, limit)
    if (same) return said
  }
  throw tooFast(opened)
}

export const tooFast = ({ db }: Opened) =>
  new StoreError('BUSY', `${db.where} is changing faster than it can be read; try again in a moment`)
