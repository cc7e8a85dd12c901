// A body's name goes on over a level and a place: "UBND | huyện Tân Phú", "Công an | Tân Phú", "Hội Phụ nữ | các cấp".
import { isCapital } from '../../token.ts'
import { isPersonAt } from './bearer.ts'
import { NATIONWIDE } from './domain.ts'
import { endOfNumber, endOfPlaceName } from './place-extent.ts'
import { BETWEEN, PLACE_HEADS } from './place-heads.ts'
import { isSpaced, type Reach } from './reach.ts'
import { isNameToken, type Scene } from './scene.ts'

// "huyện Tân Phú", "xã", "các cấp", "tỉnh, thành phố".
export function overLevel(scene: Scene, reach: Reach, titled: boolean): boolean {
  const at = reach.last + 1
  const { tokens, plain } = scene
  const nation = NATIONWIDE.at(tokens, at, plain)
  if (nation !== undefined && isSpaced(scene, at)) {
    reach.last = at + nation.size - 1
    reach.opens = false
    return true
  }
  const cover = scene.cover.get(at)
  if (cover?.kind === 'place' && cover.first === at && isSpaced(scene, at)) {
    reach.last = cover.last
    reach.said = true
    reach.place = at
    reach.level = null
    reach.opens = false
    return PLACE_HEADS.at(tokens, at, plain) === undefined
  }
  const level = PLACE_HEADS.at(tokens, at, plain)
  if (level === undefined || !isSpaced(scene, at)) return false
  // "Thị ủy | Buôn Tân": a capital makes it a part of the name.
  if (isCapital(tokens[at]) && level.meaning.level === 'village') return false
  if (level.meaning.level === null && !(reach.head.named || level.size > 1)) return false
  const named = at + level.size + (BETWEEN.at(tokens, at + level.size, plain)?.size ?? 0)
  const number = level.meaning.numbered ? endOfNumber(scene, named) : undefined
  const end =
    number ??
    (isNameToken(scene, named) && isSpaced(scene, named) && !isPersonAt(scene, named, titled)
      ? endOfPlaceName(scene, named)
      : undefined)
  if (end !== undefined && isSpaced(scene, named)) {
    reach.last = end
    reach.said = true
    reach.place = at
    reach.level = null
    reach.opens = false
    return false
  }
  if (level.meaning.level === null || reach.level !== null) return false
  reach.last = at + level.size - 1
  reach.level = level.meaning.level
  reach.opens = false
  return false
}
