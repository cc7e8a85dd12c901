// What is on the screen of Explore when something of it is taken away.
import type { PictureGraph } from '../graph/build-graph.ts'
import type { Sides } from '../graph/leaning.ts'
import type { Chain } from '../paths/use-chain.ts'
import type { Shaped } from '../shape/replay.ts'
import type { SIZES } from '../view.ts'

export interface Shown {
  readonly graph: PictureGraph
  readonly shaped: Shaped
  readonly chain: Chain | undefined
  /** In the order of their colours. */
  readonly themes: readonly string[]
  readonly groups: Sides | undefined
  readonly size: (typeof SIZES)[number]
  /** How many docs it was counted in. */
  readonly docs: number
  /** What the filters keep, drawn or not; undefined until that is known. */
  readonly total: { readonly entities: number; readonly links: number } | undefined
  /** Of the content that was counted; undefined until that is known. */
  readonly fingerprint: string | undefined
}
