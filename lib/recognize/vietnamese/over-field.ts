// A body's name goes on over its field of work: "Ban | Dân vận", "Sở | Văn hóa, Thể thao và Du lịch".
import { bare } from '../../fold.ts'
import { isCapital } from '../../token.ts'
import { keyAt } from '../english/scene.ts'
import { DOMAIN, JOINTS } from './domain.ts'
import { phrasesOf, syllablesOf } from './phrases.ts'
import { isOtherBody, isSpaced, type Reach } from './reach.ts'
import { goesOn, type Scene } from './scene.ts'

/** Things that are done, and to which others are done. */
const VERBAL = phrasesOf<true>([
  [
    'quản lý|phát triển|hỗ trợ|bảo vệ|phòng chống|xúc tiến|nghiên cứu|chăm sóc|đào tạo|tư vấn|kiểm soát|giám sát|tổ chức|xây dựng|cải cách|dịch vụ|sản xuất|chế biến|bồi dưỡng|bảo trợ|bảo tồn|phát hành|giáo dục|điều hành|giới thiệu|vận động|thi hành|ứng dụng|chuyển giao|kiểm nghiệm|chỉ đạo',
    true,
  ],
])

// "Ban | Dân vận", "Khoa học | xã hội", "Sở | Giáo dục".
export function overField(scene: Scene, reach: Reach): boolean {
  const at = reach.last + 1
  const field = DOMAIN.at(scene.tokens, at, scene.plain)
  if (field === undefined || !isSpaced(scene, at)) return false
  if (!isCapital(scene.tokens[at]) && !((field.meaning.small || reach.verbal) && (reach.said || reach.opens)))
    return false
  if (
    field.size === 1 &&
    isCapital(scene.tokens[at]) &&
    goesOn(scene, at + 1) &&
    DOMAIN.at(scene.tokens, at + 1, scene.plain) === undefined
  )
    return false
  reach.last = at + field.size - 1
  reach.said = true
  reach.opens = false
  reach.small = !isCapital(scene.tokens[at])
  reach.verbal = (reach.verbal && reach.small) || VERBAL.at(scene.tokens, at, scene.plain)?.size === field.size
  return true
}

// "Văn hóa | và Thể thao", "Hội | các nhà báo": a joint with a field behind it.
export function overJoint(scene: Scene, reach: Reach): boolean {
  const at = reach.last + 1
  const joint = JOINTS.at(scene.tokens, at, scene.plain)
  if (joint === undefined) return false
  const next = at + joint.size
  const whole = bare(keyAt(scene, at)) === 'toan' ? scene.cover.get(next) : undefined
  if (whole?.kind === 'place' && whole.first === next) {
    reach.last = whole.last
    reach.said = true
    return true
  }
  const field = DOMAIN.at(scene.tokens, next, scene.plain)
  if (field === undefined || isOtherBody(scene, next, field.size)) return false
  // "Phát triển khoa học | và công nghệ": small letters go on with small letters.
  if (!isCapital(scene.tokens[next]) && !(field.meaning.small && reach.small)) return false
  reach.last = next + field.size - 1
  reach.said = true
  reach.opens = false
  return true
}

/** "phòng, | chống", "tham nhũng, | lãng phí". */
const SMALL_PARTS = syllablesOf('chống lãng tiêu')

// "Lao động | - Thương binh", "Văn hóa, | Thể thao và Du lịch": a list of fields, closed by "và".
export function overList(scene: Scene, reach: Reach): boolean {
  const { tokens, plain } = scene
  const dash = tokens[reach.last + 1]
  if (dash?.gap === 'dash' && isCapital(dash)) {
    const field = DOMAIN.at(tokens, reach.last + 1, plain)
    if (field === undefined) return false
    reach.last += field.size
    return true
  }
  if (keyAt(scene, reach.last + 1) !== ',') return false
  let at = reach.last + 2
  for (let parts = 0; parts < 4; parts++) {
    const field = DOMAIN.at(tokens, at, plain)
    if (
      field === undefined ||
      isOtherBody(scene, at, field.size) ||
      (!isCapital(tokens[at]) && parts === 0 && !SMALL_PARTS.has(keyAt(scene, at)))
    )
      return false
    const end = at + field.size - 1
    const closing = keyAt(scene, end + 1)
    if (
      (closing === 'và' || (plain && closing === 'va')) &&
      DOMAIN.at(tokens, end + 2, plain) !== undefined &&
      isCapital(tokens[end + 2]) &&
      !isOtherBody(scene, end + 2, 1)
    ) {
      reach.last = end
      return true
    }
    if (closing !== ',') return false
    at = end + 2
  }
  return false
}
