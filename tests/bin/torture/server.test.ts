// A server is killed three times while files are brought to it; "npm run torture -- server" does it more often.
import { expect, it } from 'vitest'
import { tortureServer } from '../../../bin/torture/server.ts'

it('what it said it had is in the store after the next start, once', { timeout: 240_000 }, async () => {
  const { problems, docs } = await tortureServer({ kills: 3, seed: 5 })
  expect(problems).toEqual([])
  expect(docs).toBeGreaterThan(3)
})
