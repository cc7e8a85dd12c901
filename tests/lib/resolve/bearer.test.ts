// The bearer of a short form, against a look at all names.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nearer, nearestBearer } from '#lib/resolve/bearer'

const names = fc
  .uniqueArray(fc.record({ at: fc.nat(50), fits: fc.boolean() }), { selector: ({ at }) => at, maxLength: 12 })
  .map((list) => list.sort((a, b) => a.at - b.at))

/** The last that fits before `at`, else the first that fits. */
const looked = (list: readonly { at: number; fits: boolean }[], at: number) => {
  const fitting = list.filter(({ fits }) => fits)
  return fitting.findLast((name) => name.at < at) ?? fitting[0]
}

describe('the bearer of a short form', () => {
  it('is the nearest before it that fits, else the first that fits', () => {
    fc.assert(
      fc.property(names, fc.nat(60), (list, at) => {
        expect(nearestBearer(list, at, ({ fits }) => fits)).toEqual(looked(list, at))
      }),
    )
  })

  it('of two lists is that of both together', () => {
    fc.assert(
      fc.property(names, names, fc.nat(60), (one, other, at) => {
        const taken = new Set(one.map((name) => name.at))
        const rest = other.filter((name) => !taken.has(name.at))
        const both = [...one, ...rest].sort((a, b) => a.at - b.at)
        const found = nearer(nearestBearer(one, at), nearestBearer(rest, at), at)
        expect(found).toEqual(nearestBearer(both, at))
      }),
    )
  })
})
