// Exchanges labels in threads of their own over shared memory: the same result as here, whatever the number of threads, while questions go on being answered.
import { availableParallelism } from 'node:os'
import { type Labels, lotOf } from '#lib/compare/arrangement'
import type { Column } from '#lib/compare/column'
import { cellsOf } from '#lib/compare/exchange'
import { conclude, type Extremes, familyOf, type MaxT } from '#lib/compare/max-t'
import { seeded } from '#lib/compare/random'
import { oneAfterTheOther } from '../one-after-the-other.ts'
import { startThread, type Thread } from '../thread/start-thread.ts'
import type { Watching } from '../watching.ts'
import { AT, type ExchangeJob } from './exchange-job.ts'

/** Answers the max-T of columns by so many drawn arrangements. */
export type Exchange = (
  columns: readonly Column[],
  exposure: ArrayLike<number>,
  labels: Labels,
  drawing: { readonly seed: number; readonly rounds: number },
  watching?: Watching,
) => Promise<(MaxT | undefined)[]>

/** As many threads as cores help; more than these only cost memory. */
const MOST_THREADS = 8
/** How often the asker hears of progress, ms. */
const TOLD_EVERY = 200

const shared = (bytes: number): SharedArrayBuffer => new SharedArrayBuffer(bytes)

/**
 * Threads are started for a job and end with it; those that `stay` are started once, for whoever has many short jobs. Jobs follow one another, for each
 * takes all cores. A job whose asker goes away stops after the rounds under way. @param threads as many as there are cores unless told
 */
export function openExchange(
  threads = Math.min(MOST_THREADS, availableParallelism()),
  { stay = false }: { readonly stay?: boolean } = {},
): Exchange {
  const inTurn = oneAfterTheOther()
  const staying = stay ? started(threads) : undefined
  return (columns, exposure, labels, { seed, rounds }, watching = {}) =>
    inTurn(async () => {
      const cells = cellsOf(columns, exposure, shared)
      const family = familyOf(cells, labels)
      const state = new Int32Array(shared(Int32Array.BYTES_PER_ELEMENT * 3))
      const job: ExchangeJob = { cells, family, labels, lot: lotOf(seeded(seed)), rounds, state }
      const hands = staying ?? started(threads)
      try {
        const extremes = await counted(job, hands, watching)
        return conclude(columns.length, family, extremes, { exact: false, count: rounds })
      } finally {
        if (!staying) await Promise.all(hands.map((thread) => thread.close()))
      }
    }, watching.signal)
}

const started = (threads: number): Thread[] =>
  Array.from({ length: threads }, () => startThread(new URL('./exchange-thread.js', import.meta.url), undefined))

async function counted(job: ExchangeJob, threads: readonly Thread[], watching: Watching): Promise<Extremes> {
  const { signal, onProgress } = watching
  const stop = (): void => void Atomics.store(job.state, AT.stop, 1)
  signal?.addEventListener('abort', stop)
  const told = setInterval(() => onProgress?.(Atomics.load(job.state, AT.done), job.rounds), TOLD_EVERY)
  try {
    const parts = (await Promise.all(threads.map((thread) => thread.call('count', job)))) as Extremes[]
    signal?.throwIfAborted()
    onProgress?.(job.rounds, job.rounds)
    return parts.reduce(summed)
  } finally {
    clearInterval(told)
    signal?.removeEventListener('abort', stop)
  }
}

const summed = (a: Extremes, b: Extremes): Extremes => ({
  alone: a.alone.map((times, rank) => times + (b.alone[rank] ?? 0)),
  stepped: a.stepped.map((times, rank) => times + (b.stepped[rank] ?? 0)),
})
