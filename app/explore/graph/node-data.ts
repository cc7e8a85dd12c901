// What graphology holds of an entity and a link: what was counted, nothing of how it is drawn.
import type { Kind } from '#lib/entity'

export interface NodeData {
  x: number
  y: number
  readonly kind: Kind
  readonly label: string
  readonly docs: number
  readonly sentences: number
  readonly mentions: number
  readonly community: number
}

export interface EdgeData {
  readonly source: string
  readonly target: string
  readonly docs: number
  readonly sentences: number
}
