// A pool: threads of one kind, each with some calls at hand, so that none waits while who calls is busy; further calls wait their turn, or are taken back.
import type { ResourceLimits } from 'node:worker_threads'
import { oneAfterTheOther } from '../one-after-the-other.ts'
import { CutShort, startThread, type Thread } from './start-thread.ts'

export interface Pool {
  /** Rejects with what the method threw; where a thread died of a call, with a ProblemError 503 for that call alone. */
  call(method: string, input: unknown): Promise<unknown>
  /**
   * Takes back the last of the calls that no thread has at hand yet, and settles it with what `run` makes of its input, or throws;
   * false, and nothing is done, where none waits, or `may` says that this one is not for here.
   */
  runHere(run: (input: unknown) => unknown, may: (input: unknown) => boolean): boolean
  close(): Promise<void>
}

/** Calls that a thread has at hand: some tenths of a second of work, where who calls writes for as long. */
export const AT_HAND = 100

interface Call {
  readonly method: string
  readonly input: unknown
  readonly resolve: (result: unknown) => void
  readonly reject: (reason: unknown) => void
}

/** @param file the threads' compiled module @param data handed to each as workerData @param size how many at most; each starts with its first call @param limits of the memory of each */
export function startPool(file: URL, data: unknown, size: number, limits: ResourceLimits = {}): Pool {
  const start = (): Thread => startThread(file, data, { limits })
  const threads = Array.from({ length: size }, start)
  // Each thread once, then each a second time …
  const free = Array.from({ length: AT_HAND }, () => threads)
    .flat()
    .reverse()
  const waiting: Call[] = []
  const alone = oneAfterTheOther()
  /** Of the calls that a thread had at hand when it died, one killed it: which, each shows by itself here. */
  const lone = start()
  let closed = false

  const send = async (call: Call, thread: Thread): Promise<void> => {
    try {
      call.resolve(await thread.call(call.method, call.input))
    } catch (error) {
      if (!(error instanceof CutShort)) call.reject(error)
      else
        await alone(async () => (closed ? Promise.reject(error) : lone.call(call.method, call.input))).then(
          call.resolve,
          call.reject,
        )
    }
    const next = waiting.shift()
    if (next) void send(next, thread)
    else free.push(thread)
  }
  return {
    call: (method, input) =>
      new Promise((resolve, reject) => {
        const call = { method, input, resolve, reject }
        const thread = free.pop()
        if (thread) void send(call, thread)
        else waiting.push(call)
      }),
    runHere(run, may) {
      const last = waiting.at(-1)
      if (!last || !may(last.input)) return false
      waiting.pop()
      try {
        last.resolve(run(last.input))
      } catch (error) {
        last.reject(error)
      }
      return true
    },
    close: async () => {
      closed = true
      await Promise.all([lone, ...threads].map((thread) => thread.close()))
    },
  }
}
