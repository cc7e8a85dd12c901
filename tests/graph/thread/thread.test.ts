// Runs on the built sources: a worker cannot be started from TypeScript.
import { setTimeout as wait } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { ProblemError } from '#graph/problem'
import { StoreError } from '#graph/store'
import { startThread, type Thread } from '#graph/thread/start-thread'

let thread: Thread
let left: Int32Array
beforeEach(() => {
  left = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT))
  thread = startThread(new URL('./echo-thread.mjs', import.meta.url), { name: 'echo', left })
})
afterEach(() => thread.close())

const errorOf = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => undefined,
    (error: unknown) => error,
  )

describe('a thread', () => {
  it('answers many calls, each with its own answer, from one state', async () => {
    const answers = await Promise.all(Array.from({ length: 20 }, () => thread.call('count', null)))
    expect(answers).toEqual(Array.from({ length: 20 }, (_, i) => i + 1))
    expect(await thread.call('data', null)).toEqual({ name: 'echo', left })
  })

  it('tells events in order before the result', async () => {
    const heard: unknown[] = []
    expect(await thread.call('events', 4, (event) => heard.push(event))).toBe(4)
    expect(heard).toEqual([0, 1, 2, 3])
  })

  it('passes errors on as what they are', async () => {
    const problem = await errorOf(thread.call('problem', null))
    expect([problem instanceof ProblemError, problem]).toEqual([
      true,
      expect.objectContaining({ status: 404, message: 'there is no such thing' }),
    ])
    const busy = await errorOf(thread.call('busy', null))
    expect([busy instanceof StoreError, busy]).toEqual([true, expect.objectContaining({ code: 'BUSY' })])
    expect(String(await errorOf(thread.call('no-such-method', null)))).toContain('no-such-method')
  })

  it('that dies refuses what waits and starts again with the next call', async () => {
    await thread.call('count', null)
    const waits = errorOf(thread.call('never', null))
    const dies = errorOf(thread.call('die', null))
    for (const error of await Promise.all([waits, dies])) expect(error).toMatchObject({ status: 503 })
    expect(await thread.call('count', null)).toBe(1)
  })

  it('hears when who called has gone, and goes on answering others', async () => {
    const leaving = new AbortController()
    const call = errorOf(thread.call('untilLeft', null, () => leaving.abort(new Error('gone')), leaving.signal))
    expect(await call).toMatchObject({ message: 'gone' })
    expect(await thread.call('left', null)).toBe(1)
    expect(await errorOf(thread.call('count', null, undefined, leaving.signal))).toMatchObject({ message: 'gone' })
    expect(await thread.call('count', null)).toBe(1)
  })

  it('that rests begins anew with the next call', async () => {
    await thread.call('count', null)
    await thread.rest('count')
    expect(await thread.call('count', null)).toBe(1)
  })

  it('that is closed hears that nobody waits any more before it ends', async () => {
    const waits = new Promise((begun) => errorOf(thread.call('untilLeft', null, begun)))
    expect(await waits).toBe('begun')
    await thread.close()
    expect([...left]).toEqual([1])
  })

  it('that never comes to rest is ended all the same', async () => {
    const refused = new Promise((resolve) => {
      const turns: Promise<unknown> = errorOf(
        thread.call('turn', null, () => resolve(thread.close().then(() => turns))),
      )
    })
    expect(await refused).toMatchObject({ status: 503 })
    const [turns] = left
    await wait(100)
    expect([...left]).toEqual([turns])
  })

  it('that is closed refuses what waits and all later calls', async () => {
    const waits = errorOf(thread.call('never', null))
    await thread.close()
    expect(await waits).toMatchObject({ status: 503 })
    expect(await errorOf(thread.call('count', null))).toMatchObject({ status: 503 })
  })
})
