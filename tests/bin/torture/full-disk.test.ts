// A disk of a few MB fills up while documents come in and a server stands on it; where this account may mount one.
import { expect, it } from 'vitest'
import { tortureFullDisk } from '../../../bin/torture/full-disk.ts'

it('is told by name with the way out, leaves nothing half, and is gone on from', { timeout: 240_000 }, async ({
  skip,
}) => {
  const tortured = await tortureFullDisk()
  if (!tortured) return skip('no disk can be mounted here (root may, on Linux)')
  expect(tortured.problems).toEqual([])
})
