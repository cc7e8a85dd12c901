// Random shares and docs for properties, and how to tell that one number mirrors another.
import fc from 'fast-check'
import { expect } from 'vitest'
import type { Share } from '#lib/compare/share'

/** x of n, edges included: nothing counted, everything counted, no exposure. */
export const share: fc.Arbitrary<Share> = fc
  .tuple(fc.nat({ max: 5000 }), fc.nat({ max: 5000 }))
  .map(([one, other]) => ({ x: Math.min(one, other), n: Math.max(one, other) }))

/** x of n with both above 0 and something left. */
export const innerShare: fc.Arbitrary<Share> = fc
  .tuple(fc.integer({ min: 1, max: 1000 }), fc.integer({ min: 1, max: 5000 }))
  .map(([x, rest]) => ({ x, n: x + rest }))

/** A doc of 1 to 200 sentences that names a thing in some, often none of them. */
export const doc: fc.Arbitrary<Share> = fc
  .tuple(fc.integer({ min: 1, max: 200 }), fc.oneof(fc.constant(0), fc.nat({ max: 12 })))
  .map(([n, x]) => ({ x: Math.min(x, n), n }))

export const docs = (minLength: number, maxLength = 12): fc.Arbitrary<Share[]> =>
  fc.array(doc, { minLength, maxLength })

/** Equal up to rounding, undefined only to undefined. */
export function expectClose(actual: number | undefined, expected: number | undefined, relative = 1e-9): void {
  if (actual === undefined || expected === undefined) expect(actual).toBe(expected)
  else expect(Math.abs(actual - expected)).toBeLessThanOrEqual(relative * Math.max(1, Math.abs(expected)))
}

/** Every number anywhere in a result is finite. */
export function expectFinite(result: unknown): void {
  if (typeof result === 'number') expect(Number.isFinite(result), String(result)).toBe(true)
  else if (typeof result === 'object' && result !== null) for (const value of Object.values(result)) expectFinite(value)
}

/** The negative, of undefined undefined. */
export const negative = (value: number | undefined): number | undefined => (value === undefined ? undefined : -value)
