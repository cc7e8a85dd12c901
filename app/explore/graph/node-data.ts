// What graphology holds of an entity and a link: what was counted, nothing of how it is drawn.
import type { Kind } from '#lib/entity'
import type { Sides } from './leaning.ts'

export interface NodeData {
  x: number
  y: number
  readonly kind: Kind
  readonly label: string
  readonly docs: number
  readonly sentences: number
  readonly mentions: number
  readonly community: number
  readonly theme: string | null
  /** Date of the oldest doc that names it. */
  readonly first: string | null
  /** How many docs of each of the two groups name it, where that was asked. */
  readonly sides?: Sides | undefined
}

export interface EdgeData {
  readonly source: string
  readonly target: string
  readonly docs: number
  readonly sentences: number
}
