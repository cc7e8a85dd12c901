// Runs on the built sources: a worker cannot be started from TypeScript.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { AT_HAND, type Pool, startPool } from '#graph/thread/pool'

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

  it('gives back what no thread has at hand, the last first, and nothing else', async () => {
    const answers = Array.from({ length: 2 * AT_HAND + 3 }, (_, n) => pool.call('count', n))
    expect(pool.runHere(String, (input) => input === 0)).toBe(false)
    const here = () =>
      pool.runHere(
        (input) => `${input} here`,
        () => true,
      )
    expect([here(), here(), here(), here()]).toEqual([true, true, true, false])
    const last = (await Promise.all(answers)).slice(-4)
    expect(last.slice(1)).toEqual([0, 1, 2].map((n) => `${2 * AT_HAND + n} here`))
    expect(last[0]).toBeTypeOf('number')
  })

  it('rejects a call that was given back with what came of it', async () => {
    const answers = Array.from({ length: 2 * AT_HAND + 1 }, () => pool.call('count', null))
    const refuse = (): never => {
      throw new Error('not like this')
    }
    expect(pool.runHere(refuse, () => true)).toBe(true)
    await expect(answers.at(-1)).rejects.toThrow('not like this')
    await Promise.all(answers.slice(0, -1))
  })
})
