// npm run torture [-- sqlite|neo4j|redis|server|disk|clock|all] [--kills N] [--seed S]: kills and damage by the hundred, and what became of it.
import { parseArgs } from 'node:util'
import { build } from './build.mjs'
import './exit-when-stopped.mjs'

/** Blows where nothing is said. */
const USUAL = { sqlite: 1000, neo4j: 200, redis: 100, server: 100, disk: 1000, clock: 200 }

const USAGE = `npm run torture -- [${Object.keys(USUAL).join('|')}|all]… [--kills N] [--seed 1]; both are whole numbers, from 1`

function asked() {
  const number = /** @type {const} */ ({ type: 'string' })
  const { values, positionals } = parseArgs({ options: { kills: number, seed: number }, allowPositionals: true })
  const wanted = positionals.length === 0 || positionals.includes('all') ? Object.keys(USUAL) : positionals
  const wrong = [
    ...wanted.filter((name) => !Object.hasOwn(USUAL, name)),
    ...Object.values(values).filter((value) => !/^[1-9]\d{0,8}$/.test(value)),
  ]
  if (wrong.length > 0) throw new Error(`not understood: ${wrong.join(', ')}`)
  return {
    wanted,
    kills: values.kills === undefined ? undefined : Number(values.kills),
    seed: Number(values.seed ?? 1),
  }
}

/** @type {ReturnType<typeof asked>} */
let run
try {
  run = asked()
} catch (error) {
  console.error(`${error instanceof Error ? error.message : error}\n${USAGE}`)
  process.exit(2)
}
await build()

/** @type {Record<keyof typeof USUAL, (kills: number) => Promise<import('./torture/tortured.ts').Tortured[]>>} */
const victims = {
  sqlite: async (kills) => [await (await import('../dist/bin/torture/sqlite.js')).tortureSqlite(plan(kills))],
  server: async (kills) => [await (await import('../dist/bin/torture/server.js')).tortureServer(plan(kills))],
  clock: async (kills) => [await (await import('../dist/bin/torture/clock.js')).tortureClock(plan(kills))],
  disk: async (kills) => (await import('../dist/bin/torture/disk.js')).tortureDisk(plan(kills)),
  redis: async (kills) => (await import('../dist/bin/torture/redis.js')).tortureRedis(plan(kills)),
  neo4j: async (kills) => (await import('./torture/neo4j.mjs')).tortureNeo4j(plan(kills)),
}
/** @param {number} kills */
const plan = (kills) => ({ kills, seed: run.seed, say: console.error })

for (const name of /** @type {(keyof typeof USUAL)[]} */ (run.wanted)) {
  const all = await victims[name](run.kills ?? USUAL[name])
  if (all.length === 0) console.log(`${name}: LEFT OUT, see above`)
  for (const { what, kills, docs, problems } of all) {
    for (const problem of problems) console.log(`${name}: ${problem}`)
    console.log(
      `${name}: ${what}: ${kills}; ${docs} documents; ${problems.length === 0 ? 'all holds' : `${problems.length} PROBLEMS`}`,
    )
    if (problems.length > 0) process.exitCode = 1
  }
}
