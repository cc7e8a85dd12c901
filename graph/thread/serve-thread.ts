// The inside of a thread: waits for calls and answers each.
import { parentPort } from 'node:worker_threads'
import { type CallMessage, type ReplyMessage, toData } from './message.ts'

/** A method of a thread: `emit` sends events to the caller before the result. */
export type ThreadMethod = (input: never, emit: (event: unknown) => void) => Promise<unknown>

/** @throws Error outside a worker */
export function serveThread(methods: Readonly<Record<string, ThreadMethod>>): void {
  const port = parentPort
  if (!port) throw new Error('this file is the inside of a thread: start it with startThread')
  const reply = (message: ReplyMessage): void => port.postMessage(message)

  port.on('message', async ({ id, method, input }: CallMessage) => {
    try {
      const run = Object.hasOwn(methods, method) ? methods[method] : undefined
      if (!run) throw new Error(`the thread has no method ${method}`)
      reply({ id, result: await run(input as never, (event) => reply({ id, event })) })
    } catch (error) {
      reply({ id, error: toData(error) })
    }
  })
}
