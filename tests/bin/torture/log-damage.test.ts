// The write-ahead log of a killed writer, damaged many times: what opens is an earlier commit, whole.
import { expect, it } from 'vitest'
import { tortureLog } from '../../../bin/torture/log-damage.ts'

it('leaves a store as after one of its commits, or is refused by name', async () => {
  const { problems, docs, whole, earlier, refused } = await tortureLog({ kills: 60, seed: 1 })
  expect(problems).toEqual([])
  expect(docs).toBeGreaterThanOrEqual(20)
  expect(whole + earlier + refused).toBe(60)
  // The ways of damage are such that most logs lose their end, and some all that makes a store.
  for (const count of [earlier, refused]) expect(count).toBeGreaterThan(5)
})
