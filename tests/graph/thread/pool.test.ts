// Runs on the built sources: a worker cannot be started from TypeScript.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Pool, startPool } from '#graph/thread/pool'

let pool: Pool
beforeEach(() => {
  pool = startPool(new URL('./echo-thread.mjs', import.meta.url), undefined, 2)
})
afterEach(() => pool.close())

describe('a pool', () => {
  it('shares the calls among its threads, each with its own state', async () => {
    const answers = await Promise.all(Array.from({ length: 200 }, () => pool.call('count', null)))
    const most = Math.max(...answers.map(Number))
    expect(answers).toHaveLength(200)
    expect(answers.filter((answer) => answer === 1)).toHaveLength(2)
    expect(most).toBeLessThan(200)
  })

  it('refuses the call that a thread died of and answers all others', async () => {
    const calls = ['count', 'die', 'count', 'count', 'count'].map((method) => pool.call(method, null))
    const ends = await Promise.allSettled(calls)
    expect(ends.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled', 'fulfilled', 'fulfilled'])
  })
})
