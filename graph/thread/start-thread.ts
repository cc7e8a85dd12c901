// The outside of a thread: calls its methods, and starts it again where it died.
import { once } from 'node:events'
import { type ResourceLimits, Worker } from 'node:worker_threads'
import { ProblemError } from '../problem.ts'
import { type CallMessage, fromData, type LeaveMessage, type LeftMessage, type ReplyMessage } from './message.ts'
import type { ThreadMemory } from './serve-thread.ts'

export interface Thread {
  /** Rejects with what the method threw; with a ProblemError 503 where the thread died meanwhile; with the signal's reason once it is aborted. */
  call(method: string, input: unknown, onEvent?: (event: unknown) => void, signal?: AbortSignal): Promise<unknown>
  /** What it holds; undefined while it rests. */
  memory(): Promise<ThreadMemory | undefined>
  /** Ends the thread, if it runs, once it has run the method `farewell`; the next call starts it again. */
  rest(farewell?: string): Promise<void>
  /** Rests for good: calls under way and later ones are refused. */
  close(farewell?: string): Promise<void>
}

/** What is thrown of a call whose thread ended before it was done. */
export class CutShort extends ProblemError {
  constructor(why: string) {
    super(503, `the work was cut short (${why}): try again`)
  }
}

interface Waiting {
  readonly resolve: (result: unknown) => void
  readonly reject: (error: Error) => void
  readonly onEvent: ((event: unknown) => void) | undefined
}

/** How long a thread that shall end may go on with what it does, ms: then it is ended, whatever it does. */
const LEAVES_WITHIN = 1000
/** The same for one that holds a store: ended inside SQLite's binding, it takes the whole program with it (the binding panics, SIGABRT). */
const LEAVES_STORE_WITHIN = 5000

export interface ThreadOptions {
  /** Of its memory. */
  readonly limits?: ResourceLimits
  /** It opens a store, so that it is given time to leave it. */
  readonly holdsStore?: boolean
}

/** @param file the thread's compiled module @param data handed to it as workerData */
export function startThread(file: URL, data: unknown, { limits = {}, holdsStore = false }: ThreadOptions = {}): Thread {
  const waiting = new Map<number, Waiting>()
  let next = 0
  let worker: Worker | undefined
  let closed = false

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
    for (const { reject } of waiting.values()) reject(new CutShort(why))
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
  const call = (
    method: string,
    input: unknown,
    onEvent?: (event: unknown) => void,
    signal?: AbortSignal,
  ): Promise<unknown> =>
    new Promise((resolve, reject) => {
      signal?.throwIfAborted()
      const id = next++
      const leave = (): void => {
        if (!waiting.delete(id)) return
        worker?.postMessage({ left: id } satisfies LeftMessage)
        reject(signal?.reason)
      }
      signal?.addEventListener('abort', leave, { once: true })
      const settled = <Outcome>(settle: (outcome: Outcome) => void) => {
        return (outcome: Outcome): void => {
          signal?.removeEventListener('abort', leave)
          settle(outcome)
        }
      }
      const thread = running()
      waiting.set(id, { resolve: settled(resolve), reject: settled(reject), onEvent })
      thread.postMessage({ id, method, input } satisfies CallMessage)
    })
  const rest = async (farewell?: string): Promise<void> => {
    const open = worker
    if (!open) return
    // A thread that cannot take its leave any more has nothing left to lose.
    if (farewell) await call(farewell, null).catch(() => {})
    if (worker === open) {
      bury('it was stopped')
      const ended = once(open, 'exit', {
        signal: AbortSignal.timeout(holdsStore ? LEAVES_STORE_WITHIN : LEAVES_WITHIN),
      })
      open.postMessage({ leave: true } satisfies LeaveMessage)
      await ended.catch(() => {})
    }
    await open.terminate()
  }
  return {
    call: (method, input, onEvent, signal) =>
      closed ? Promise.reject(new ProblemError(503, 'the program is stopping')) : call(method, input, onEvent, signal),
    memory: async () => (worker ? ((await call('memory', null)) as ThreadMemory) : undefined),
    rest,
    close: (farewell) => {
      closed = true
      return rest(farewell)
    },
  }
}
