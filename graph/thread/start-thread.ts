// The outside of a thread: calls its methods, and starts it again where it died.
import { type ResourceLimits, Worker } from 'node:worker_threads'
import { ProblemError } from '../problem.ts'
import { type CallMessage, fromData, type ReplyMessage } from './message.ts'

export interface Thread {
  /** Rejects with what the method threw; with a ProblemError 503 where the thread died meanwhile. */
  call(method: string, input: unknown, onEvent?: (event: unknown) => void): Promise<unknown>
  close(): Promise<void>
}

interface Waiting {
  readonly resolve: (result: unknown) => void
  readonly reject: (error: Error) => void
  readonly onEvent: ((event: unknown) => void) | undefined
}

/** @param file the thread's compiled module @param data handed to it as workerData @param limits of its memory */
export function startThread(file: URL, data: unknown, limits: ResourceLimits = {}): Thread {
  const waiting = new Map<number, Waiting>()
  let next = 0
  let worker: Worker | undefined

  const settle = (message: ReplyMessage): void => {
    const call = waiting.get(message.id)
    if (!call) return
    if ('event' in message) {
      call.onEvent?.(message.event)
      return
    }
    waiting.delete(message.id)
    if ('error' in message) call.reject(fromData(message.error))
    else call.resolve(message.result)
  }
  const bury = (why: string): void => {
    worker = undefined
    for (const { reject } of waiting.values())
      reject(new ProblemError(503, `the work was cut short (${why}): try again`))
    waiting.clear()
  }
  const running = (): Worker => {
    if (worker) return worker
    const started = new Worker(file, { workerData: data, resourceLimits: limits })
    started.on('message', settle)
    started.on('error', (error) => worker === started && bury(error.message))
    started.on('exit', (code) => worker === started && bury(`its thread ended with ${code}`))
    worker = started
    return started
  }
  return {
    call: (method, input, onEvent) =>
      new Promise((resolve, reject) => {
        const id = next++
        waiting.set(id, { resolve, reject, onEvent })
        running().postMessage({ id, method, input } satisfies CallMessage)
      }),
    close: async () => {
      const open = worker
      worker = undefined
      await open?.terminate()
    },
  }
}
