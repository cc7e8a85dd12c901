// The inside of a thread: waits for calls and answers each.
import process from 'node:process'
import { parentPort } from 'node:worker_threads'
import { type CallMessage, type LeaveMessage, type LeftMessage, type ReplyMessage, toData } from './message.ts'

/** A method of a thread: `emit` sends events to the caller before the result, `signal` is aborted when the caller goes away. */
export type ThreadMethod = (input: never, emit: (event: unknown) => void, signal: AbortSignal) => Promise<unknown>

/** What a thread holds by itself, bytes: objects, and what lies beside them in buffers. */
export interface ThreadMemory {
  readonly heap: number
  readonly buffers: number
}

/**
 * ms without work before a thread ends: what V8 compiles meanwhile, beside it, is done by then. Where it still compiled for a thread that
 * was ended at once, Node 20 aborted the whole program (`Assertion failed: (data.first) != nullptr` in node_platform.cc).
 */
const QUIET = 50

const memory = async (): Promise<ThreadMemory> => {
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  return { heap: heapUsed, buffers: arrayBuffers }
}

/** Bytes that fill their memory go over as they are, and are gone here; all else is copied. */
const whole = (result: unknown): ArrayBuffer[] =>
  result instanceof Uint8Array && result.buffer instanceof ArrayBuffer && result.byteLength === result.buffer.byteLength
    ? [result.buffer]
    : []

/** Serves `methods`, and says how much memory the thread holds. @throws Error outside a worker */
export function serveThread(own: Readonly<Record<string, ThreadMethod>>): void {
  const methods: typeof own = { ...own, memory }
  const port = parentPort
  if (!port) throw new Error('this file is the inside of a thread: start it with startThread')
  const reply = (message: ReplyMessage): void =>
    port.postMessage(message, 'result' in message ? whole(message.result) : [])

  const running = new Map<number, AbortController>()
  const endInQuiet = (): void => void setTimeout(() => (running.size > 0 ? endInQuiet() : process.exit()), QUIET)
  port.on('message', async (message: CallMessage | LeftMessage | LeaveMessage) => {
    if ('leave' in message) {
      for (const leaving of running.values()) leaving.abort()
      return endInQuiet()
    }
    if ('left' in message) return running.get(message.left)?.abort()
    const { id, method, input } = message
    const leaving = new AbortController()
    running.set(id, leaving)
    try {
      const run = Object.hasOwn(methods, method) ? methods[method] : undefined
      if (!run) throw new Error(`the thread has no method ${method}`)
      reply({ id, result: await run(input as never, (event) => reply({ id, event }), leaving.signal) })
    } catch (error) {
      reply({ id, error: toData(error) })
    } finally {
      running.delete(id)
    }
  })
}
