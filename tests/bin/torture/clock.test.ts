// The wall clock jumps by days in everything that runs.
import { expect, it } from 'vitest'
import { openGate } from '../../../bin/serve/gate.ts'
import { tortureClock } from '../../../bin/torture/clock.ts'

it('the same documents, the ledger in its order, nobody thrown out', { timeout: 240_000 }, async () => {
  expect((await tortureClock({ kills: 20, seed: 11 })).problems).toEqual([])
})

it('who guessed wrong is kept out for a minute, however the wall clock jumps', () => {
  const real = Date.now
  let nowMs = 0
  try {
    const gate = openGate('a token of twenty-four characters')
    const steady = openGate('a token of twenty-four characters', () => nowMs)
    const guess = (into: typeof gate) =>
      into.enter('wrong', { socket: { remoteAddress: '10.0.0.1' }, headers: {} } as never)
    for (let n = 0; n < 10; n++) guess(gate)
    // A clock that was ahead is set right, or jumps far ahead: neither is a way around the minute, nor makes it longer.
    for (const at of [0, Number.MAX_SAFE_INTEGER]) {
      Date.now = () => at
      expect(() => guess(gate)).toThrow('wait a minute')
    }
    for (let n = 0; n < 10; n++) guess(steady)
    expect(() => guess(steady)).toThrow('wait a minute')
    nowMs += 60_001
    expect(guess(steady)).toBeUndefined()
  } finally {
    Date.now = real
  }
})
