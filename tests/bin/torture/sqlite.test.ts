// The writer of a store file is killed ten times at any moment; "npm run torture -- sqlite" does it a thousand times.
import { expect, it } from 'vitest'
import { tortureSqlite } from '../../../bin/torture/sqlite.ts'

it('loses nothing that it acknowledged, keeps half of nothing, and goes on to what a clean build has', {
  timeout: 240_000,
}, async () => {
  const { problems, kills } = await tortureSqlite({ kills: 10, seed: 3 })
  expect(problems).toEqual([])
  expect(kills).toBe(10)
})
