// The process that writes a store file is killed at any moment, from its start on: while it opens and makes the file, brings in, withdraws.
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { removeStoreFiles } from '#graph/store-files'
import { type Random, seeded } from '#lib/compare/random'
import { examine, fingerprintOf } from './examine.ts'
import { begin, type Ended, run } from './product.ts'
import { writeTexts } from './texts.ts'
import type { Plan, Tortured } from './tortured.ts'

const FILES = 120
/** Blows that one store bears before it is brought to its end, looked through, and followed by a new one. */
const PER_STORE = 20
const BATCH = '2'
/** After the first document that is new, ms: some batches more go in within that. */
const SOON_MS = 40
/** One blow in so many hits a withdrawal. */
const WITHDRAWALS = 5
/** Stores at a time: waiting for processes to start is most of it. */
const LANES = 2

/** Which documents must be there, and which must not. */
interface Model {
  readonly there: Set<string>
  readonly gone: Set<string>
}

export async function tortureSqlite({ kills, seed, say = () => {} }: Plan): Promise<Tortured> {
  const folder = mkdtempSync(join(tmpdir(), 'leitmotif-torture-'))
  const files = writeTexts(join(folder, 'files'), FILES)
  const problems: string[] = []
  let done = 0
  let docs = 0
  try {
    const clean = `sqlite:${join(folder, 'clean.db')}`
    await run(['ingest', files, '--json', '--store', clean])
    const wanted = await fingerprintOf(clean)
    const lane = async (at: number, blows: number): Promise<void> => {
      const random = seeded(seed * 100 + at)
      for (let store = 0; store * PER_STORE < blows; store++) {
        const path = join(folder, `${at}-${store}.db`)
        const count = Math.min(PER_STORE, blows - store * PER_STORE)
        const tell = (problem: string): void => {
          problems.push(`store ${at}-${store}: ${problem}`)
          say(problems.at(-1) ?? '')
        }
        await oneStore({ path, files, count, random, wanted, tell })
        removeStoreFiles(path)
        done += count
        docs += FILES
        say(`${done} of ${kills} kills, ${problems.length} problems so far`)
      }
    }
    const shares = Array.from({ length: LANES }, (_, at) => Math.floor((kills + at) / LANES))
    await Promise.all(shares.map((blows, at) => lane(at, blows)))
    return { what: 'writers of a file', kills: done, docs, problems }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

interface OneStore {
  readonly path: string
  readonly files: string
  readonly count: number
  readonly random: Random
  /** The fingerprint that it has in the end. */
  readonly wanted: string
  readonly tell: (problem: string) => void
}

async function oneStore({ path, files, count, random, wanted, tell }: OneStore): Promise<void> {
  const address = `sqlite:${path}`
  const ingest = ['ingest', files, '--json', '--batch', BATCH, '--store', address]
  const model: Model = { there: new Set(), gone: new Set() }
  let startMs = 1500
  for (let blow = 0; blow < count; blow++) {
    const withdraws = blow % WITHDRAWALS === WITHDRAWALS - 1 && model.there.size > 0
    const chosen = [...model.there].slice(0, 5)
    if (withdraws) for (const id of chosen) model.there.delete(id)
    else model.gone.clear()
    const soon = random() < 0.6 ? random() * SOON_MS : undefined
    const began = performance.now()
    let struck: Promise<unknown> | undefined
    const { child, ended } = begin(
      withdraws ? ['withdraw', ...chosen, '--json', '--store', address] : ingest,
      (line) => {
        if (line.outcome !== 'added' || struck) return
        startMs = performance.now() - began
        if (soon !== undefined) struck = wait(soon).then(() => child.kill('SIGKILL'))
      },
    )
    const early =
      soon === undefined || withdraws ? setTimeout(() => child.kill('SIGKILL'), random() * startMs * 1.1) : undefined
    learn(await ended, model)
    clearTimeout(early)
    if (!existsSync(path)) continue
    await examine(address, { ...model, whole: true }).then(
      (faults) => faults.map((fault) => tell(`kill ${blow + 1}: ${fault}`)),
      // A file that was killed before its schema was there is made by whoever writes next.
      (error) => model.there.size + model.gone.size > 0 && tell(`kill ${blow + 1}: ${error}`),
    )
  }
  const { code, lines, errors } = await run(ingest)
  if (code !== 0 || lines.length !== FILES) tell(`it did not go on: ${errors}`)
  for (const fault of await examine(address, { there: lines.map(({ id }) => String(id)), whole: true })) tell(fault)
  const fingerprint = await fingerprintOf(address)
  if (fingerprint !== wanted) tell(`the fingerprint is ${fingerprint}, a clean build has ${wanted}`)
}

/** What was said before the blow holds after it. */
function learn({ lines }: Ended, { there, gone }: Model): void {
  for (const { id, outcome, withdrawn } of lines) {
    if (withdrawn === true) gone.add(String(id))
    else if (outcome !== undefined) there.add(String(id))
  }
}
