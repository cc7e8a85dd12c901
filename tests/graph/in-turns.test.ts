import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { breathing, inTurns, prepared } from '#graph/in-turns'

/** Sums 1 to n in n pieces, and counts the pieces done. */
function summing(n: number) {
  const seen = { pieces: 0 }
  function* work(): Generator<void, number> {
    let sum = 0
    for (let i = 1; i <= n; i++) {
      sum += i
      seen.pieces++
      yield
    }
    return sum
  }
  return { seen, work: prepared(work()) }
}

describe('what is prepared', () => {
  test('is the same however much of it was done ahead, and no piece is done twice', () => {
    fc.assert(
      fc.property(fc.nat(30), fc.nat(40), (n, ahead) => {
        const { seen, work } = summing(n)
        const steps = work.steps()
        for (let step = 0; step < ahead; step++) steps.next()
        expect(seen.pieces).toBe(Math.min(n, ahead))
        expect(work.result()).toBe((n * (n + 1)) / 2)
        expect(steps.next().done).toBe(true)
        expect(work.result()).toBe((n * (n + 1)) / 2)
        expect(seen.pieces).toBe(n)
      }),
    )
  })

  test('is worked out by itself after a while, and others have their turn in between', async () => {
    const { seen, work } = summing(2000)
    let others = 0
    const other = setInterval(() => others++, 0)
    function* slowly() {
      for (const _ of work.steps()) {
        for (const began = performance.now(); performance.now() - began < 0.1; );
        yield
      }
    }
    inTurns(slowly(), 1)
    await vi.waitUntil(() => seen.pieces === 2000, { timeout: 20_000 })
    clearInterval(other)
    expect(others).toBeGreaterThan(2)
    expect(work.result()).toBe(2_001_000)
  })

  test('is left where it is once it is called off', async () => {
    const { seen, work } = summing(1e9)
    const going = inTurns(work.steps(), 0)
    await vi.waitUntil(() => seen.pieces > 0)
    going.callOff()
    const then = seen.pieces
    await new Promise((resolve) => setTimeout(resolve, 50))
    expect(seen.pieces).toBe(then)
  })
})

test('who waits for long work gets its result, and others of the thread are not kept waiting until then', async () => {
  let others = 0
  const other = setInterval(() => others++, 0)
  function* slowly(): Generator<void, string> {
    for (let step = 0; step < 100; step++) {
      for (const began = performance.now(); performance.now() - began < 1; );
      yield
    }
    return 'done'
  }
  expect(await breathing(slowly())).toBe('done')
  clearInterval(other)
  expect(others).toBeGreaterThan(2)
})
