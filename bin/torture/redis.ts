// Documents go through a queue while its Redis and the workers are killed: Redis comes back empty, and each document is kept once.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { seeded } from '#lib/compare/random'
import { NO_REDIS, redisProgram, startRedis } from '../start-redis.ts'
import { examine, fingerprintOf } from './examine.ts'
import { type Begun, begin, run } from './product.ts'
import { textOf } from './texts.ts'
import type { Plan, Tortured } from './tortured.ts'

/** Long enough that a table is under way for some seconds. */
const ROWS = 40
const REPORTS_A_ROW = 40
const WORKERS = 2
/** Between two blows, ms. */
const LEAST_MS = 300
const MOST_MS = 1500

/** Nothing where no Redis can be started, which is said. */
export async function tortureRedis({ kills, seed, say = () => {} }: Plan): Promise<Tortured[]> {
  const program = redisProgram()
  if (program === undefined) {
    say(NO_REDIS)
    return []
  }
  const random = seeded(seed)
  const folder = mkdtempSync(join(tmpdir(), 'leitmotif-torture-'))
  const address = `sqlite:${join(folder, 'queued.db')}`
  const problems: string[] = []
  const tables: string[] = []
  const there: string[] = []
  const redis = await startRedis(program)
  const startWorker = (): Begun => begin(['worker', '--queue', redis.address, '--store', address, '--silent', '2'])
  let workers: Begun[] = []
  let struck = 0
  try {
    workers = Array.from({ length: WORKERS }, startWorker)
    while (struck < kills) {
      const table = join(folder, `table-${tables.length}.jsonl`)
      writeFileSync(table, rowsOf(tables.length))
      tables.push(table)
      const sender = begin(['ingest', table, '--queue', redis.address, '--json'])
      let over = false
      void sender.ended.then(() => {
        over = true
      })
      while (!over && struck < kills) {
        await wait(LEAST_MS + random() * (MOST_MS - LEAST_MS))
        if (over) break
        struck++
        if (random() < 0.5) await redis.killAndRestart()
        else {
          const at = Math.floor(random() * WORKERS)
          workers[at]?.child.kill('SIGKILL')
          await workers[at]?.ended
          workers[at] = startWorker()
        }
      }
      const { code, lines, errors } = await sender.ended
      const kept = lines.filter(({ outcome }) => outcome === 'added' || outcome === 'unchanged')
      if (code !== 0 || kept.length !== ROWS)
        problems.push(`table ${tables.length}: ${kept.length} of ${ROWS} kept: ${errors}`)
      there.push(...kept.map(({ id }) => String(id)))
      for (const fault of await examine(address, { there, whole: false })) problems.push(fault)
      say(
        `${struck} of ${kills} kills, ${there.length} documents, ${problems.length} problems so far ${problems.at(-1) ?? ''}`,
      )
    }
    for (const fault of await examine(address, { there, whole: true })) problems.push(fault)
    const clean = `sqlite:${join(folder, 'clean.db')}`
    await run(['ingest', ...tables, '--json', '--store', clean])
    const [ours, theirs] = [await fingerprintOf(address), await fingerprintOf(clean)]
    if (ours !== theirs) problems.push(`in the end the fingerprint is ${ours}, a clean build has ${theirs}`)
    return [{ what: 'kills of Redis and of workers', kills: struck, docs: there.length, problems }]
  } finally {
    for (const { child } of workers) child.kill('SIGKILL')
    await Promise.all(workers.map(({ ended }) => ended))
    await redis.end()
    rmSync(folder, { recursive: true, force: true })
  }
}

function rowsOf(table: number): string {
  const textAt = (row: number): string =>
    Array.from({ length: REPORTS_A_ROW }, (_, report) => textOf((table * ROWS + row) * REPORTS_A_ROW + report)).join(
      '\n',
    )
  return Array.from({ length: ROWS }, (_, row) =>
    JSON.stringify({ id: `t${table}-${row}`, title: `Row ${row} of ${table}`, text: textAt(row) }),
  ).join('\n')
}
