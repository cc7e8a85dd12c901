// How far the name of a body reaches behind its head: over its field, over a body that it belongs to, to a level and a place.
import { BODY_HEADS, type BodyHead } from './body-heads.ts'
import { overField, overJoint, overList } from './over-field.ts'
import { overBrackets, overName, overOwner, overTerm } from './over-name.ts'
import { overLevel } from './over-place.ts'
import { phrasesOf } from './phrases.ts'
import { endOfNumber } from './place-extent.ts'
import { type Level, PLACE_HEADS } from './place-heads.ts'
import { begun, type Reach } from './reach.ts'
import type { Scene } from './scene.ts'

const LONGEST = 24

/** What stands behind a head. */
export interface BodyExtent {
  readonly last: number
  /** A field, a name or a place, and not only a level. */
  readonly said: boolean
  /** The level that ends it without a place of its own: "UBND | xã". */
  readonly level: Level | null
  /** The level in the last head: "Ban Dân vận | Huyện ủy". */
  readonly inHead: Level | null
  /** The token at which a level with a place begins; null where none does. */
  readonly place: number | null
}

// "Báo Tân Phú | online".
const ELECTRONIC = phrasesOf<true>([['online|điện tử', true]])

/** Begun where the codebook's name ends; a level at its end ("Đảng ủy | xã") is looked at anew, since a place may follow. */
function from(scene: Scene, at: number, head: BodyHead, known: number): Reach {
  const level = PLACE_HEADS.endingAt(scene.tokens, known, scene.plain)
  const isLevel = level !== undefined && level.meaning.level !== null && known - level.size >= at
  const last = isLevel ? known - level.size : known
  const owner = last > at ? BODY_HEADS.endingAt(scene.tokens, last, scene.plain)?.meaning : undefined
  // "Bộ Tư lệnh Quân khu | 5": the number is that of the body at the end.
  const isOwners = owner !== undefined && (owner.level !== null || owner.numbered)
  return { ...begun(last, isOwners ? owner : head), said: last > at, opens: last === at || isOwners }
}

/** Does what stands at a token close a name: a mark or the end? */
const closes = (scene: Scene, at: number): boolean => (scene.tokens[at]?.shape ?? 'mark') === 'mark'

/** How far a body reaches whose head ends at `at`, or at least to `known`; `titled` where a title before it makes a person likely behind it. */
export function extentOf(scene: Scene, at: number, head: BodyHead, titled: boolean, known?: number): BodyExtent {
  const reach: Reach = known === undefined ? begun(at, head) : from(scene, at, head, known)
  while (reach.last - at < LONGEST && reach.level === null) {
    const number =
      (reach.head.numbered && reach.opens) || (reach.head.named && closes(scene, reach.last + 2))
        ? endOfNumber(scene, reach.last + 1)
        : undefined
    if (number !== undefined) {
      Object.assign(reach, { last: number, said: true, opens: false })
      continue
    }
    if (overTerm(scene, reach) || overOwner(scene, reach) || overField(scene, reach)) continue
    const before = reach.last
    if (overLevel(scene, reach, titled)) continue
    if (reach.last > before) break
    if (overJoint(scene, reach) || overList(scene, reach) || overBrackets(scene, reach)) continue
    if (reach.place !== null || !overName(scene, reach, titled)) break
  }
  if (head.named) reach.last += ELECTRONIC.at(scene.tokens, reach.last + 1, scene.plain)?.size ?? 0
  const own =
    reach.level ??
    (reach.place === null && reach.last === at
      ? head.level
      : reach.head.level !== null && reach.opens
        ? reach.head.level
        : null)
  return {
    last: reach.last,
    said: reach.said || reach.chained,
    level: own,
    inHead: reach.head.level,
    place: reach.place,
  }
}
