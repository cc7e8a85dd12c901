// A pool: threads of one kind, each with some calls at hand, so that none waits while who calls is busy; further calls wait their turn.
import type { ResourceLimits } from 'node:worker_threads'
import { oneAfterTheOther } from '../one-after-the-other.ts'
import { CutShort, startThread, type Thread } from './start-thread.ts'

export interface Pool {
  /** Rejects with what the method threw; where a thread died of a call, with a ProblemError 503 for that call alone. */
  call(method: string, input: unknown): Promise<unknown>
  close(): Promise<void>
}

/** Calls that a thread has at hand: some tenths of a second of work, where who calls writes for as long. */
const AT_HAND = 64

/** @param file the threads' compiled module @param data handed to each as workerData @param size how many at most; each starts with its first call @param limits of the memory of each */
export function startPool(file: URL, data: unknown, size: number, limits: ResourceLimits = {}): Pool {
  const start = (): Thread => startThread(file, data, limits)
  const threads = Array.from({ length: size }, start)
  // Each thread once, then each a second time …
  const free = Array.from({ length: AT_HAND }, () => threads)
    .flat()
    .reverse()
  const waiting: ((thread: Thread) => void)[] = []
  const alone = oneAfterTheOther()
  let closed = false

  const take = (): Promise<Thread> =>
    new Promise((resolve) => {
      const thread = free.pop()
      if (thread) resolve(thread)
      else waiting.push(resolve)
    })
  const giveBack = (thread: Thread): void => {
    const next = waiting.shift()
    if (next) next(thread)
    else free.push(thread)
  }
  /** Of the calls that a thread had at hand when it died, one killed it: which, each shows by itself. */
  const callAlone = async (method: string, input: unknown): Promise<unknown> => {
    const thread = start()
    try {
      return await thread.call(method, input)
    } finally {
      await thread.close()
    }
  }
  return {
    call: async (method, input) => {
      const thread = await take()
      try {
        return await thread.call(method, input)
      } catch (error) {
        if (!(error instanceof CutShort) || closed) throw error
        return alone(() => callAlone(method, input))
      } finally {
        giveBack(thread)
      }
    },
    close: async () => {
      closed = true
      await Promise.all(threads.map((thread) => thread.close()))
    },
  }
}
