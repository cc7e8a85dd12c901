// A decision from what was chosen in the form; undefined while something is missing.
import { type EntityId, entityId, type Kind } from '#lib/entity'
import { slugOf } from '#lib/fold'
import type { Action, Draft, Target } from './judge.ts'

/** What the form decides; that two are two is said where they are suggested as one. */
export type FormAction = Exclude<Action, 'distinguish'>

export interface Choice {
  readonly action: FormAction
  /** Of an entity that was picked. */
  readonly picked?: string | undefined
  /** The new label, or that of the entity that is meant. */
  readonly label: string
  readonly kind: Kind
}

export function draftFrom(
  target: Target,
  { action, picked, label, kind }: Choice,
  signed: { readonly author: string; readonly reason: string },
): Draft | undefined {
  const { entity } = target
  const called = label.trim()
  if (action === 'reject') return { action, target, ...signed }
  if (action === 'split') {
    const meant = picked ?? newId(kind, called, entity)
    if (!('doc' in target) || meant === undefined || called === '') return undefined
    return { action, target: { entity, mentions: [target] }, to: { entity: meant, label: called }, ...signed }
  }
  if ('doc' in target || 'with' in target) return undefined
  if (action === 'merge') return picked === undefined ? undefined : { action, target, to: picked, ...signed }
  if (action === 'rename') return called === '' ? undefined : { action, target, to: called, ...signed }
  return { action, target, to: kind, ...signed }
}

/** Of an entity that is called so and is not the one it is split from. */
function newId(kind: Kind, label: string, but: string): EntityId | undefined {
  try {
    const id = entityId(`${kind}:${slugOf(label)}`)
    return id === but ? entityId(`${id}-2`) : id
  } catch {
    return undefined
  }
}
