// The write-ahead log that a killed writer left is damaged in ever another way: what opens is the store after one of its commits, whole, or it is refused by name.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { check } from '#graph/check'
import { openStore } from '#graph/open'
import { type Store, StoreError } from '#graph/store'
import { removeStoreFiles } from '#graph/store-files'
import { type Random, seeded } from '#lib/compare/random'
import { type DocId, isDocId } from '#lib/doc'
import { damaged } from './damaged.ts'
import { begin } from './product.ts'
import { writeTexts } from './texts.ts'
import type { Plan, Tortured } from './tortured.ts'

const DOCS = 200
/** The writer is killed when it has acknowledged so many, a transaction each. */
const KILLED_AFTER = 20
/** A writer whose lines are heard late may be done by then, and has left no log. */
const TRIES = 10
/** Bytes of the index of a log, which SQLite makes anew. */
const INDEX = 32_768

export interface DamagedLogs extends Tortured {
  /** How many opened with all that was acknowledged, as after an earlier commit, and not at all. */
  readonly whole: number
  readonly earlier: number
  readonly refused: number
}

/** `kills` logs are damaged. */
export async function tortureLog({ kills, seed }: Omit<Plan, 'say'>): Promise<DamagedLogs> {
  const random = seeded(seed)
  const folder = mkdtempSync(join(tmpdir(), 'leitmotif-torture-'))
  const problems: string[] = []
  const tally = { whole: 0, earlier: 0, refused: 0 }
  try {
    const { left, acknowledged } = await killedWriter(folder, writeTexts(join(folder, 'files'), DOCS))
    const [file, log] = [readFileSync(left), readFileSync(`${left}-wal`)]
    const path = join(folder, 'damaged.db')
    for (let n = 0; n < kills; n++) {
      const { what, bytes } = damaged(log, random)
      removeStoreFiles(path)
      writeFileSync(path, file)
      writeFileSync(`${path}-wal`, bytes)
      if (random() < 0.5) writeFileSync(`${path}-shm`, noise(random))
      const came = await openedAt(path, acknowledged)
      if ('problem' in came) problems.push(`log ${n} (${what}): ${came.problem}`)
      else tally[came.as]++
    }
    return { what: `${kills} damaged logs`, kills, docs: acknowledged.length, problems, ...tally }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const noise = (random: Random): Uint8Array => Uint8Array.from({ length: INDEX }, () => Math.floor(random() * 256))

/** The store that it left, with its log, and the ids that it acknowledged, in the order in which they were kept. */
async function killedWriter(folder: string, files: string) {
  for (let tries = 1; tries <= TRIES; tries++) {
    const left = join(folder, `left-${tries}.db`)
    let heard = 0
    const { child, ended } = begin(['ingest', files, '--json', '--batch', '1', '--store', `sqlite:${left}`], () => {
      if (++heard === KILLED_AFTER) child.kill('SIGKILL')
    })
    const { code, lines } = await ended
    if (code === null) return { left, acknowledged: lines.map(({ id }) => String(id)).filter(isDocId) }
  }
  throw new Error(`the writer was done before it could be killed, ${TRIES} times: let this machine do less beside`)
}

async function openedAt(
  path: string,
  acknowledged: readonly DocId[],
): Promise<{ readonly as: 'whole' | 'earlier' | 'refused' } | { readonly problem: string }> {
  let store: Store | undefined
  try {
    store = await openStore(path, 'read')
    const { problems } = await check(store)
    if (problems.length > 0) return { problem: `it opens, and check finds: ${problems.join('; ')}` }
    const there = new Set((await store.changesSince(0)).rows.map(({ line }) => line.id))
    const missing = acknowledged.slice(0, there.size).filter((id) => !there.has(id))
    if (missing.length > 0) return { problem: `${there.size} documents are there, and ${missing} is not among them` }
    return { as: there.size < acknowledged.length ? 'earlier' : 'whole' }
  } catch (error) {
    if (error instanceof StoreError && error.message.includes(path)) return { as: 'refused' }
    return { problem: `it ends with ${error instanceof Error ? error.message : error}` }
  } finally {
    await store?.close().catch(() => {})
  }
}
