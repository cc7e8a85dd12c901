// A body's name goes on over the body that it belongs to, over a name of its own, over brackets and terms.
import { bare } from '../../fold.ts'
import { isAllCapitals, isCapital } from '../../token.ts'
import { keyAt } from '../english/scene.ts'
import { isPersonAt } from './bearer.ts'
import { BODY_HEADS } from './body-heads.ts'
import { DOMAIN } from './domain.ts'
import { endOfPlaceName } from './place-extent.ts'
import { PLACE_HEADS } from './place-heads.ts'
import { isSpaced, type Reach } from './reach.ts'
import { isNameToken, type Scene } from './scene.ts'
import { isFunctionWord } from './small-words.ts'
import { SAYING } from './titles.ts'

// "Văn phòng | Huyện ủy", "Ban Thường vụ | Đảng ủy xã": the body that the part belongs to.
export function overOwner(scene: Scene, reach: Reach): boolean {
  const at = reach.last + 1
  const head = BODY_HEADS.at(scene.tokens, at, scene.plain)
  const cover = scene.cover.get(at)
  if (!isSpaced(scene, at) || !(isCapital(scene.tokens[at]) || (head?.meaning.alone === true && head.size > 1)))
    return false
  if (
    cover?.kind === 'organization' &&
    cover.first === at &&
    (head === undefined || cover.last >= at + head.size) &&
    reach.head.part
  ) {
    reach.last = cover.last
    reach.said = true
    return true
  }
  if (head === undefined || (DOMAIN.at(scene.tokens, at, scene.plain)?.size ?? 0) > head.size) return false
  const fits = reach.head.part || head.meaning.named === reach.head.named || reach.opens || head.meaning.alone
  if (!fits) return false
  reach.last = at + head.size - 1
  reach.chained = !head.meaning.named || !reach.head.named
  reach.head = { ...head.meaning, part: reach.head.part || head.meaning.part }
  reach.level = null
  reach.opens = true
  return true
}

// "Công ty | Hồng Hà", "Trường | Lê Văn Tám", "Huyện ủy | Tân Phú", "CLB | Hát ru".
export function overName(scene: Scene, reach: Reach, titled: boolean): boolean {
  const at = reach.last + 1
  if (!isNameToken(scene, at) || !(isSpaced(scene, at) || scene.tokens[at]?.gap === 'hyphen')) return false
  if (scene.cover.get(at)?.kind === 'organization' || (scene.shouted && !scene.cover.has(at))) return false
  if (!reach.head.named && isPersonAt(scene, at, titled)) return false
  if (reach.head.named && titled && (reach.said || reach.chained) && isPersonAt(scene, at, titled)) return false
  const named = endOfPlaceName(scene, at)
  const next = scene.tokens[at + 1]
  const completes =
    named === at &&
    (reach.opens || !reach.head.named) &&
    SAYING.at(scene.tokens, at + 1) === undefined &&
    PLACE_HEADS.at(scene.tokens, at + 1) === undefined &&
    next?.shape === 'word' &&
    next.gap === 'space' &&
    !isFunctionWord(next.key, scene.plain) &&
    !isCapital(next) &&
    !isAllCapitals(scene.tokens[at])
  if (
    !reach.head.named &&
    !reach.head.alone &&
    !completes &&
    named !== undefined &&
    !scene.cover.has(at) &&
    reach.opens &&
    !isAllCapitals(scene.tokens[at]) &&
    reach.head.level === null
  )
    return false
  if (reach.head.level !== null && reach.opens) reach.place = at
  reach.last = completes ? at + 1 : (named ?? at)
  reach.said = true
  reach.opens = false
  return true
}

// "Hội Liên hiệp Phụ nữ | (LHPN) tỉnh": an abbreviation in brackets, if the name goes on behind it.
export function overBrackets(scene: Scene, reach: Reach): boolean {
  const { tokens, plain } = scene
  const [open, short, close] = [tokens[reach.last + 1], tokens[reach.last + 2], tokens[reach.last + 3]]
  if (open?.text !== '(' || close?.text !== ')' || !isAllCapitals(short)) return false
  const next = reach.last + 4
  if (PLACE_HEADS.at(tokens, next, plain)?.meaning.level == null && scene.cover.get(next)?.kind !== 'place')
    return false
  reach.last += 3
  return true
}

const ROMAN = /^(?:[IVXL]+|\d{1,3})$/

// "Ban Chấp hành | khóa XII Hội …", "Đại hội … | lần thứ VI": a term of office and a number of a meeting.
export function overTerm(scene: Scene, reach: Reach): boolean {
  const { tokens, plain } = scene
  const at = reach.last + 1
  const key = bare(keyAt(scene, at))
  if (
    key === 'khoa' &&
    ROMAN.test(tokens[at + 1]?.text ?? '') &&
    isCapital(tokens[at + 2]) &&
    BODY_HEADS.at(tokens, at + 2, plain) !== undefined
  ) {
    reach.last = at + 1
    return true
  }
  if (key !== 'lan' || bare(keyAt(scene, at + 1)) !== 'thu' || !ROMAN.test(tokens[at + 2]?.text ?? '')) return false
  reach.last = at + 2
  reach.said = true
  return reach.head.event
}
