// How far a body's name has been followed behind its head.
import { joins } from '../english/scene.ts'
import { BODY_HEADS, type BodyHead } from './body-heads.ts'
import type { Level } from './place-heads.ts'
import type { Scene } from './scene.ts'

export interface Reach {
  last: number
  said: boolean
  level: Level | null
  place: number | null
  head: BodyHead
  /** A body that it is a part of stands behind the head. */
  chained: boolean
  /** The last field is something that is done: "Quản lý | chất lượng". */
  verbal: boolean
  /** The last field is in small letters. */
  small: boolean
  /** Nothing but heads and joints so far: what comes opens a field. */
  opens: boolean
}

export const begun = (at: number, head: BodyHead): Reach => ({
  last: at,
  said: false,
  level: null,
  place: null,
  head,
  small: false,
  verbal: false,
  chained: false,
  opens: true,
})

export const isSpaced = (scene: Scene, i: number): boolean =>
  joins(scene.tokens[i]) && scene.tokens[i]?.gap !== 'hyphen'

/** "… và | Công an tỉnh": what looks like a field is a body of its own. */
export const isOtherBody = (scene: Scene, at: number, size: number): boolean =>
  (BODY_HEADS.at(scene.tokens, at, scene.plain)?.size ?? 0) >= size ||
  (scene.cover.get(at)?.kind === 'organization' && scene.cover.get(at)?.first === at)
