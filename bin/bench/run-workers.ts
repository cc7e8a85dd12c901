// Runs workers as their users do, in processes of their own; each may be killed again and again, and another takes its place.
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { endsWithUs } from '../ends-with-us.ts'
import { packageRoot } from '../package-root.ts'

export interface RunningWorkers {
  /** How many were killed so far. */
  readonly killed: number
  stop(): Promise<void>
}

const program = join(packageRoot, 'dist', 'bin', 'leitmotif.js')
/** Seconds after which the documents of a killed worker go to another. */
const SILENT = 5

/** Resolves when all work. @param killEvery seconds after which every one of them is killed, again and again; never where it is undefined */
export async function runWorkers(
  count: number,
  queue: string,
  store: string,
  killEvery?: number,
): Promise<RunningWorkers> {
  const begin = () => startWorker(queue, store)
  let workers = await Promise.all(Array.from({ length: count }, begin))
  let killed = 0
  const leaving = new AbortController()
  /** Counted from when all of them work. */
  const killAgain = async (everyMs: number): Promise<void> => {
    while (await passed(everyMs, leaving.signal)) {
      await Promise.all(workers.map((worker) => end(worker, 'SIGKILL')))
      killed += workers.length
      const begun = await Promise.allSettled(workers.map(begin))
      workers = begun.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []))
      for (const one of begun) if (one.status === 'rejected') throw one.reason
    }
  }
  // Told at once, for the queue waits for whoever is left; thrown when they are stopped.
  let failure: Error | undefined
  const killing =
    killEvery === undefined
      ? Promise.resolve()
      : killAgain(killEvery * 1000).catch((error: Error) => {
          failure = error
          console.error(`No worker is killed any more: ${error.message}`)
        })
  return {
    get killed() {
      return killed
    },
    stop: async () => {
      leaving.abort()
      await killing
      await Promise.all(workers.map((worker) => end(worker, 'SIGTERM')))
      if (failure) throw failure
    },
  }
}

/** False where it was called off before. */
const passed = (ms: number, signal: AbortSignal): Promise<boolean> => wait(ms, true, { signal }).catch(() => false)

function startWorker(queue: string, store: string): Promise<ChildProcess> {
  const flags = ['worker', '--queue', queue, '--store', store, '--silent', String(SILENT)]
  const child = endsWithUs(spawn(process.execPath, [program, ...flags], { stdio: ['ignore', 'ignore', 'pipe'] }))
  return new Promise((resolve, reject) => {
    let said = ''
    child.stderr?.on('data', (chunk) => {
      said = (said + chunk).slice(-2000)
      if (said.includes('working on')) resolve(child)
    })
    child.once('exit', () => reject(new Error(`a worker ended at once: ${said}`)))
  })
}

async function end(child: ChildProcess, signal: 'SIGKILL' | 'SIGTERM'): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const gone = once(child, 'exit')
  child.kill(signal)
  await gone
}
