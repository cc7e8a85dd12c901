// Random decisions on the entities and links of a world, and what the world says after them, worked out without the engine.
import fc from 'fast-check'
import type { Decision } from '#graph/judgement'
import { type EntityId, KINDS } from '#lib/entity'
import type { Extraction } from '#lib/extract'

/** Places among the entities that a world names; what they mean depends on the world. */
export const drawnDecision = fc.record({
  does: fc.constantFrom('reject', 'merge', 'rename', 'retype', 'sever', 'distinguish'),
  one: fc.nat(20),
  other: fc.nat(20),
})
export type DrawnDecision = typeof drawnDecision extends fc.Arbitrary<infer Value> ? Value : never

export const entitiesOf = (world: readonly Extraction[]): EntityId[] =>
  [...new Set(world.flatMap(({ mentions }) => mentions.map(({ entity }) => entity)))].sort()

export function decisionOn(ids: readonly EntityId[], { does, one, other }: DrawnDecision): Decision | undefined {
  const [a, b] = [ids[one % ids.length], ids[other % ids.length]]
  if (a === undefined || b === undefined) return undefined
  const target = { entity: a }
  if (does === 'reject') return { action: 'reject', target }
  if (does === 'rename') return { action: 'rename', target, to: `Name ${other}` }
  if (does === 'retype') return { action: 'retype', target, to: KINDS[other % KINDS.length] ?? 'concept' }
  if (a === b) return undefined
  if (does === 'distinguish') return { action: 'distinguish', target: { entity: a, with: b } }
  return does === 'merge' ? { action: 'merge', target, to: b } : { action: 'reject', target: { entity: a, with: b } }
}
