// Torture: the writing process and the server are killed at random moments while files are brought in; nothing acknowledged may be lost.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { FOR_TESTS } from '../neo4j/java.mjs'
import { startNeo4j, WAY_OUT } from '../neo4j/start.mjs'

const FILES = 24
const LONGEST_MS = 900
/** A server that is away for longer may be given up, in so many words. */
const PATIENCE_MS = 60_000

const INGEST = ['ingest', '--json']

/** @param {number} round @param {number} n */
const textOf = (round, n) => `Report ${round} of ${n}

Mr. John Number${n} of the trade unions met workers in Hanoi in round ${round}. The mass line, 群众路线, is ${round % 5}.
The Communist Party of Vietnam and the Communist Party of China spoke of party leadership.`

/**
 * @typedef {{ address: string, env: Record<string, string>, kill?: () => Promise<void>, start?: () => Promise<void> }} Victim
 * @param {Victim} victim an empty store; with `kill` and `start` its server is killed too
 * @param {{ writerKills: number, serverKills: number, seed?: number, say?: (line: string) => void }} plan
 * @returns {Promise<{ kills: number, docs: number, problems: string[] }>} what was found wrong, a line each
 */
export async function torture(victim, { writerKills, serverKills, seed = 1, say = () => {} }) {
  const { address, env } = victim
  Object.assign(process.env, env)
  const { openStore } = await import('../../dist/graph/open.js')
  const { seeded } = await import('../../dist/lib/compare/random.js')
  const { begin } = await import('../../dist/bin/torture/product.js')
  const random = seeded(seed)
  const folder = mkdtempSync(join(tmpdir(), 'leitmotif-torture-'))
  const clean = `sqlite:${join(folder, 'clean.db')}`
  /** @type {string[]} */
  const problems = []
  /** @type {string[]} */
  const kept = []
  /** @type {string[]} */
  const withdrawn = []
  /** @type {string[]} */
  const folders = []
  /** Answers for how many ms the server was away. */
  async function restart() {
    const began = performance.now()
    await victim.kill?.()
    await victim.start?.()
    return performance.now() - began
  }

  /** Runs the command; `onAdded` hears of the first acknowledged file. @param {string[]} args @param {(child: import('node:child_process').ChildProcess) => void} [onAdded] */
  async function run(args, onAdded) {
    let heard = onAdded
    const { child, ended } = begin(args, () => {
      heard?.(child)
      heard = undefined
    })
    const { code, lines, errors } = await ended
    return { code, acknowledged: lines.map(({ id }) => String(id)), errors }
  }
  /** @param {string} when @param {string[]} acknowledged */
  async function examine(when, acknowledged) {
    const store = await openStore(address, 'write').catch((error) => void problems.push(`${when}: ${error.message}`))
    if (!store) return
    try {
      const there = await store.hasDocs(acknowledged)
      for (const id of acknowledged)
        if (!there.has(id)) problems.push(`${when}: ${id} was acknowledged and is not there`)
      for (const fault of await store.faults()) problems.push(`${when}: ${fault}`)
    } finally {
      await store.close()
    }
  }

  try {
    const kills = [...Array(writerKills).fill('writer'), ...Array(serverKills).fill('server')]
    for (let round = 0; kills.length > 0; round++) {
      const [whom] = kills.splice(Math.floor(random() * kills.length), 1)
      const files = join(folder, `${round}`)
      mkdirSync(files)
      for (let n = 0; n < FILES; n++) writeFileSync(join(files, `${round}-${n}.txt`), textOf(round, n))
      folders.push(files)
      const ingest = [...INGEST, '--batch', '2', '--store', address, files]
      /** @param {import('node:child_process').ChildProcess} writer */
      const strike = async (writer) => {
        await wait(random() * LONGEST_MS)
        if (whom === 'server') return restart()
        writer.kill('SIGKILL')
        return 0
      }
      let struck = Promise.resolve(0)
      const first = await run(ingest, (writer) => {
        struck = strike(writer)
      })
      const awayMs = await struck
      if (whom === 'server' && first.code !== 0 && awayMs < PATIENCE_MS)
        problems.push(`round ${round}: the command gave up after ${Math.round(awayMs)} ms: ${first.errors.trim()}`)
      await examine(`round ${round}, ${whom} killed`, first.acknowledged)
      const rest = await run(ingest)
      if (rest.code !== 0 || rest.acknowledged.length !== FILES)
        problems.push(`round ${round}: it did not go on: ${rest.errors.trim()}`)
      const gone = rest.acknowledged[Math.floor(random() * FILES)] ?? ''
      await run(['withdraw', gone, '--json', '--store', address])
      withdrawn.push(gone)
      kept.push(...rest.acknowledged.filter((id) => id !== gone))
      say(
        `${round + 1}: ${whom} killed, ${first.acknowledged.length} of ${FILES} acknowledged, ${problems.length} problems so far ${problems.at(-1) ?? ''}`,
      )
    }
    await examine('in the end', kept)
    await run([...INGEST, '--store', clean, ...folders])
    await run(['withdraw', ...withdrawn, '--json', '--store', clean])
    const [ours, theirs] = await Promise.all(
      [address, clean].map(async (of) => {
        const store = await openStore(of, 'read')
        const print = await store.fingerprint()
        await store.close()
        return print
      }),
    )
    if (ours !== theirs) problems.push(`in the end the fingerprint is ${ours}, a clean build has ${theirs}`)
    return { kills: writerKills + serverKills, docs: kept.length, problems }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/**
 * On a server of its own, so many kills of the writer and as many of the server;
 * none where no server can be started, which is said.
 * @param {{ kills: number, seed: number, say: (line: string) => void }} plan
 */
export async function tortureNeo4j({ kills, seed, say }) {
  const neo4j = await startNeo4j(1, FOR_TESTS)
  if (!neo4j) {
    say(`no Neo4j can be started here.\n${WAY_OUT}`)
    return []
  }
  try {
    const { addresses, username, password, kill, start } = neo4j
    const env = { NEO4J_USERNAME: username, NEO4J_PASSWORD: password }
    const victim = { address: addresses[0] ?? '', env, kill, start }
    const done = await torture(victim, { writerKills: kills, serverKills: kills, seed, say })
    return [{ what: 'kills of writers and of the server', ...done }]
  } finally {
    await neo4j.remove()
  }
}
