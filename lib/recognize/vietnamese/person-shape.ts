// The shapes of persons' names in Vietnamese texts, each with how much it says by itself.
import { isAllCapitals, isCapital } from '../../token.ts'
import { isChineseSurname, isGivenPinyin, isTwoSyllables } from '../english/pinyin.ts'
import { joins, keyAt } from '../english/scene.ts'
import { isWesternGivenName } from '../english/western-name.ts'
import { isVietnameseSyllable } from '../vietnamese-name.ts'
import { syllablesOf } from './phrases.ts'
import { isNameToken, type Scene } from './scene.ts'
import { isFunctionWord } from './small-words.ts'
import { isStrongSurname, isSurname } from './surnames.ts'

export type Origin = 'kinh' | 'highland' | 'pinyin' | 'western' | 'other'

export interface Shape {
  readonly first: number
  readonly last: number
  readonly origin: Origin
  readonly weight: number
}

const LONGEST = 5
/** Syllables with which names of places begin, hardly ever names of persons. */
const PLACE_SYLLABLES = syllablesOf(
  'quảng mường nậm ea ia krông đắk đăk đắc cư buôn bản tân phú bình long đông tây nam bắc thượng hạ châu bảo mộc pá tà tả xín sín chư plei kon đak',
)

// "Trần Thị Hoa", "Lê Nam": a surname and one to four syllables.
function kinh(scene: Scene, first: number, end: number): Shape | undefined {
  const surname = keyAt(scene, first)
  if (!isSurname(surname, scene.plain)) return undefined
  let last = first
  while (last < end && last - first + 1 < LONGEST && isSyllable(scene, last + 1)) last++
  if (last === first || last < end)
    return last < end && last - first >= 2 ? { first, last, origin: 'kinh', weight: 1 } : undefined
  const middle = keyAt(scene, first + 1)
  const telling = /^(?:thị|văn|thi|van)$/.test(middle) && last > first + 1
  const strong = isStrongSurname(surname, scene.plain)
  const three = last - first >= 2
  return { first, last, origin: 'kinh', weight: telling ? 2.5 : three ? (strong ? 2 : 1.5) : strong ? 1 : 0.5 }
}

/** A syllable; of Khmer and other names also what is none in Vietnamese ("Phal"), in a word of its own. */
const isSyllable = (scene: Scene, i: number): boolean =>
  isVietnameseSyllable(keyAt(scene, i)) || (keyAt(scene, i).length <= 5 && !isAllCapitals(scene.tokens[i]))

const HIGHLAND =
  /^(?:[KHRY]'\p{L}+|[KH]'|Y|A|Ama|Amí|H'.*|Điểu|Niê|Mlô|Êban|Ksor|Siu|Rmah|Kpă|Rơ|Ayun|Kđoh|Byă|Ênuôl|Giàng|Sùng|Vàng|Thào|Hạng|Vừ|Lầu|Mùa)$/u

// "Y Thanh", "H'Lan Mlô", "Điểu K'Ré", "K'Brin": as the peoples of the highlands are named.
function highland(scene: Scene, first: number, end: number): Shape | undefined {
  const text = scene.tokens[first]?.text ?? ''
  if (!HIGHLAND.test(text)) return undefined
  let last = first
  while (last < end && last - first < 4) last++
  const apostrophe = /^[KHY]'/.test(text)
  if (last === first) return apostrophe && text.length > 3 ? { first, last, origin: 'highland', weight: 1 } : undefined
  const special =
    apostrophe || text === 'Y' || scene.tokens.slice(first + 1, last + 1).some((token) => HIGHLAND.test(token.text))
  return { first, last, origin: 'highland', weight: text === 'A' ? 0.75 : special ? 2 : 1 }
}

// "Wang Minghua".
function pinyin(scene: Scene, first: number, end: number): Shape | undefined {
  const given = scene.tokens[first + 1]
  if (given === undefined || first + 1 > end || !isChineseSurname(keyAt(scene, first)) || !isGivenPinyin(given.key))
    return undefined
  if (isVietnameseSyllable(given.key) && isVietnameseSyllable(keyAt(scene, first))) return undefined
  return { first, last: first + 1, origin: 'pinyin', weight: isTwoSyllables(given.key) && first + 1 === end ? 2 : 1 }
}

const PARTICLES = new Set('de da do dos del la van von der den bin ibn al el ben'.split(' '))

// "Antonio Guterres", "Ursula von der Leyen": words that are no Vietnamese syllables.
function western(scene: Scene, first: number, end: number): Shape | undefined {
  let last = first
  for (let i = first; i <= end && i - first < 4; i++) {
    if (isAllCapitals(scene.tokens[i]) && (scene.tokens[i]?.text.length ?? 0) > 1) break
    last = i
  }
  for (let at = last + 1; at - last < 4 && joins(scene.tokens[at]) && PARTICLES.has(keyAt(scene, at)); at++)
    if (isCapital(scene.tokens[at + 1]) && joins(scene.tokens[at + 1])) {
      last = at + 1
      break
    }
  const words = scene.tokens.slice(first, last + 1).filter(({ shape, text }) => shape === 'word' && text.length > 1)
  const foreign = words.filter(({ key }) => !isVietnameseSyllable(key)).length
  const given = isWesternGivenName(keyAt(scene, first))
  if (last === first || foreign === 0 || foreign * 2 < words.length) return undefined
  return { first, last, origin: 'western', weight: given ? 1.75 : 0.5 }
}

// "Minh Quân", "Thu Hà": syllables without a surname, as pen names and short names are.
function other(scene: Scene, first: number, end: number): Shape | undefined {
  if (end - first > 3 || end === first) return undefined
  const syllables = scene.tokens.slice(first, end + 1)
  if (!syllables.every(({ key }) => isVietnameseSyllable(key) && !isFunctionWord(key, scene.plain))) return undefined
  return { first, last: end, origin: 'other', weight: PLACE_SYLLABLES.has(keyAt(scene, first)) ? -0.5 : 0 }
}

const ORDER = [kinh, highland, pinyin, western, other]

/** The shapes that a stretch of name words from `first` to `end` may have, the most telling first. */
export const shapesAt = (scene: Scene, first: number, end: number): Shape[] =>
  isNameToken(scene, first)
    ? ORDER.flatMap((shape) => shape(scene, first, end) ?? []).sort((a, b) => b.weight - a.weight || b.last - a.last)
    : []
