// A frame: who does what a verb says and how it is meant, whatever the verb itself says; and the parts that units are.
import type { Modality, Part } from '../../claim.ts'
import { named, phrase } from '../part.ts'
import type { Unit } from './unit.ts'

/** Who does it, and how it is meant, whatever the verb itself says. */
export interface Frame {
  readonly subjects: readonly Part[]
  readonly patient: Part | undefined
  readonly modality: Modality
  readonly isRelative: boolean
  /** The clause hangs on no other. */
  readonly isMain?: boolean
  /** The clause follows "that". */
  readonly isReported?: boolean
  /** Verbs that a comma joins are another's: "lead them to act, and | win". */
  readonly isShort?: boolean
  /** Who says so where the frame tells. */
  readonly speaker: Part | null
}

export const spanOf = (units: readonly Unit[], first: number, last: number): Part =>
  phrase(units[first]?.start ?? 0, units[last]?.end ?? 0)

export function partsOf(units: readonly Unit[], heads: readonly number[]): Part[] {
  return heads.flatMap((head) => {
    const mention = units[head]?.mention
    return mention === undefined ? [] : [named(mention)]
  })
}
