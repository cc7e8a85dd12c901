// A store file with bytes turned, pages lost and ends cut off, a hundred times: whoever opens it is told, or gets what was there.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { tortureDamage } from '../../../bin/torture/damage.ts'
import { leitmotif } from '../../product.ts'

it('never answers a check with less than was there, and refuses by name and with the way out', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'leitmotif-damage-test-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const store = join(folder, 'sound.db')
  expect(
    (await leitmotif(['ingest', 'seeds/documents/000_18601a29f0b546a4.txt', '--store', `sqlite:${store}`])).code,
  ).toBe(0)
  const { problems, told, unharmed, refused, same, other } = await tortureDamage({ store, variations: 100, seed: 2 })
  expect(problems).toEqual([])
  expect(told + unharmed).toBe(100)
  // The ways of damage are such that each of these comes about.
  for (const count of [told, unharmed, refused, same]) expect(count).toBeGreaterThan(5)
  // What the file no longer attests is answered otherwise now and then: a check tells.
  expect(other).toBeLessThan(same / 10)
})
