// How far the name of a body reaches behind its head: over its field, over a body that it belongs to, to a level and a place.
import { bare } from '../../fold.ts'
import { isAllCapitals, isCapital } from '../../token.ts'
import { joins, keyAt } from '../english/scene.ts'
import { BODY_HEADS, type BodyHead } from './body-heads.ts'
import { DOMAIN, JOINTS, NATIONWIDE } from './domain.ts'
import { phrasesOf, syllablesOf } from './phrases.ts'
import { endOfNumber, endOfPlaceName, endOfStretch, personBegins } from './place-extent.ts'
import { BETWEEN, type Level, PLACE_HEADS } from './place-heads.ts'
import { goesOn, isNameToken, type Scene } from './scene.ts'
import { isFunctionWord } from './small-words.ts'
import { isStrongSurname } from './surnames.ts'
import { SAYING } from './titles.ts'

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

interface Reach {
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

const isSpaced = (scene: Scene, i: number): boolean => joins(scene.tokens[i]) && scene.tokens[i]?.gap !== 'hyphen'

/** Heroes after whom wards, schools and streets are named. */
const NAMESAKES = phrasesOf<true>([
  [
    'Trần Hưng Đạo|Lê Hồng Phong|Nguyễn Thị Minh Khai|Hoàng Văn Thụ|Nguyễn Văn Cừ|Nguyễn Văn Trỗi|Lê Văn Tám|Võ Thị Sáu|Nguyễn Đình Chiểu|Nguyễn Trung Trực|Phan Bội Châu|Phan Châu Trinh|Phan Chu Trinh|Nguyễn Bỉnh Khiêm|Nguyễn Viết Xuân|Nguyễn Thái Học|Nguyễn Thái Bình|Lý Thường Kiệt|Lý Tự Trọng|Lê Thánh Tông|Lê Quý Đôn|Hồ Tùng Mậu|Trần Quang Khải|Trần Quốc Toản|Trần Nhân Tông|Phan Đình Phùng|Ngô Gia Tự|Hoàng Diệu|Đinh Tiên Hoàng|Phạm Ngũ Lão|Phạm Hồng Thái|Nguyễn Huệ|Nguyễn Du|Nguyễn Trãi|Trưng Vương|Đề Thám|Hoàng Hoa Thám|Cao Bá Quát|Chu Văn An|Lương Thế Vinh|Tô Hiến Thành|Bà Triệu|Trần Phú|Lê Lợi|Lê Lai|Quang Trung|Lê Duẩn',
    true,
  ],
])

/** A person's name where a body's would go on: "… xã | Trần Thị Hoa" behind a title. */
export const isPersonAt = (scene: Scene, at: number, titled: boolean): boolean => {
  if (scene.cover.get(at)?.kind === 'person' && scene.cover.get(at)?.first === at) return true
  const size = endOfStretch(scene, at) - at + 1
  if (NAMESAKES.at(scene.tokens, at)?.size === size) return false
  if (personBegins(scene, at, at)) return true
  if (titled && size === 3 && SAYING.at(scene.tokens, at + size) !== undefined) return true
  return titled && size >= 3 && size <= 4 && isStrongSurname(keyAt(scene, at), scene.plain)
}

// "huyện Tân Phú", "xã", "các cấp", "tỉnh, thành phố".
function overLevel(scene: Scene, reach: Reach, titled: boolean): boolean {
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

// "Ban | Dân vận", "Khoa học | xã hội", "Sở | Giáo dục".
function overField(scene: Scene, reach: Reach): boolean {
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
  reach.verbal = VERBAL.at(scene.tokens, at, scene.plain)?.size === field.size
  return true
}

// "Văn phòng | Huyện ủy", "Ban Thường vụ | Đảng ủy xã": the body that the part belongs to.
function overOwner(scene: Scene, reach: Reach): boolean {
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
function overName(scene: Scene, reach: Reach, titled: boolean): boolean {
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

// "Văn hóa | và Thể thao", "Hội | các nhà báo": a joint with a field behind it.
function overJoint(scene: Scene, reach: Reach): boolean {
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

/** "… và | Công an tỉnh": what looks like a field is a body of its own. */
const isOtherBody = (scene: Scene, at: number, size: number): boolean =>
  (BODY_HEADS.at(scene.tokens, at, scene.plain)?.size ?? 0) >= size ||
  (scene.cover.get(at)?.kind === 'organization' && scene.cover.get(at)?.first === at)

// "Lao động | - Thương binh", "Văn hóa, | Thể thao và Du lịch": a list of fields, closed by "và".
function overList(scene: Scene, reach: Reach): boolean {
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

// "Hội Liên hiệp Phụ nữ | (LHPN) tỉnh": an abbreviation in brackets, if the name goes on behind it.
function overBrackets(scene: Scene, reach: Reach): boolean {
  const { tokens, plain } = scene
  const [open, short, close] = [tokens[reach.last + 1], tokens[reach.last + 2], tokens[reach.last + 3]]
  if (open?.text !== '(' || close?.text !== ')' || !isAllCapitals(short)) return false
  const next = reach.last + 4
  if (PLACE_HEADS.at(tokens, next, plain)?.meaning.level == null && scene.cover.get(next)?.kind !== 'place')
    return false
  reach.last += 3
  return true
}

// "Ban Chấp hành | khóa XII Hội …", "Đại hội … | lần thứ VI": a term of office and a number of a meeting.
function overTerm(scene: Scene, reach: Reach): boolean {
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

/** Things that are done, and to which others are done. */
const VERBAL = phrasesOf<true>([
  [
    'quản lý|phát triển|hỗ trợ|bảo vệ|phòng chống|xúc tiến|nghiên cứu|chăm sóc|đào tạo|tư vấn|kiểm soát|giám sát|tổ chức|xây dựng|cải cách|dịch vụ|sản xuất|chế biến|bồi dưỡng|bảo trợ|bảo tồn|phát hành|giáo dục|điều hành|giới thiệu|vận động|thi hành|ứng dụng|chuyển giao|kiểm nghiệm|chỉ đạo',
    true,
  ],
])
/** "phòng, | chống", "tham nhũng, | lãng phí". */
const SMALL_PARTS = syllablesOf('chống lãng tiêu')
// "Báo Tân Phú | online".
const ELECTRONIC = phrasesOf<true>([['online|điện tử', true]])
const ROMAN = /^(?:[IVXL]+|\d{1,3})$/

const begun = (at: number, head: BodyHead): Reach => ({
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

/** Begun where the codebook's name ends; a level at its end ("Đảng ủy | xã") is looked at anew, since a place may follow. */
function from(scene: Scene, at: number, head: BodyHead, known: number): Reach {
  const level = PLACE_HEADS.endingAt(scene.tokens, known, scene.plain)
  const isLevel = level !== undefined && level.meaning.level !== null && known - level.size >= at
  const last = isLevel ? known - level.size : known
  const owner = last > at ? BODY_HEADS.endingAt(scene.tokens, last, scene.plain)?.meaning : undefined
  return {
    ...begun(last, owner?.level === undefined || owner.level === null ? head : owner),
    said: last > at,
    opens: last === at || owner?.level != null,
  }
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
