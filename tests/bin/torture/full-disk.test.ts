// A disk of a few MB fills up while documents come in and a server stands on it; where this account may mount one.
import { expect, it } from 'vitest'
import { tortureFullDisk } from '../../../bin/torture/full-disk.ts'

it('is told by name with the way out, leaves nothing half, and is gone on from', { timeout: 240_000 }, async () => {
  const tortured = await tortureFullDisk()
  if (tortured) expect(tortured.problems).toEqual([])
  else console.warn('\n  ── NO DISK CAN BE MOUNTED HERE (root may, on Linux): a full one is not tried. ──\n')
})
