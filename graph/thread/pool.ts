// A pool: threads of one kind, each busy with one call at a time; further calls wait for one that is free.
import type { ResourceLimits } from 'node:worker_threads'
import { startThread, type Thread } from './start-thread.ts'

export interface Pool {
  /** Rejects with what the method threw; where a thread died of a call, with a ProblemError 503 for that call alone. */
  call(method: string, input: unknown): Promise<unknown>
  close(): Promise<void>
}

/** @param file the threads' compiled module @param data handed to each as workerData @param size how many at most; each starts with its first call @param limits of the memory of each */
export function startPool(file: URL, data: unknown, size: number, limits: ResourceLimits = {}): Pool {
  const threads = Array.from({ length: size }, () => startThread(file, data, limits))
  const free = threads.toReversed()
  const waiting: ((thread: Thread) => void)[] = []

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
  return {
    call: async (method, input) => {
      const thread = await take()
      try {
        return await thread.call(method, input)
      } finally {
        giveBack(thread)
      }
    },
    close: async () => {
      await Promise.all(threads.map((thread) => thread.close()))
    },
  }
}
