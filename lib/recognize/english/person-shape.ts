// The shapes of persons' names, each with how much it says by itself.

import { isCapital } from '../../token.ts'
import { hasVietnameseLetter, isVietnameseSurname, isVietnameseSyllable } from '../vietnamese-name.ts'
import { isChineseSurname, isGivenPinyin, isTwoSyllables } from './pinyin.ts'
import { isSmallWord, joins, keyAt, opensSentence, type Scene } from './scene.ts'
import { BODY_HEADS, CALENDAR, DEMONYMS, isFunctionWord, PLACE_HEADS, TITLE_PARTS, TITLES } from './vocabulary.ts'
import { isWesternGivenName } from './western-name.ts'

type Origin = 'chinese' | 'vietnamese' | 'western' | 'other'

export interface Shape {
  readonly first: number
  readonly last: number
  readonly origin: Origin
  readonly weight: number
}

const LONGEST_VIETNAMESE = 5
const PARTICLES = new Set(['de', 'da', 'do', 'dos', 'del', 'la', 'van', 'von', 'der', 'den', 'bin', 'ibn', 'al', 'el'])

/** A word that English uses for other things than persons. */
const isTaken = (key: string): boolean =>
  CALENDAR.has(key) || DEMONYMS.has(key) || BODY_HEADS.has(key) || TITLES.has(key) || TITLE_PARTS.has(key)

const isNameWord = (scene: Scene, i: number): boolean =>
  !isTaken(keyAt(scene, i)) && !isSmallWord(scene, i) && !PLACE_HEADS.has(keyAt(scene, i))

// "Bai Lu", "Wang Minghua", "Zhao Ming-li": a surname and a given name of one or two syllables.
function chinese(scene: Scene, first: number, last: number): Shape | undefined {
  const given = keyAt(scene, first + 1)
  if (first + 1 > last || !isChineseSurname(keyAt(scene, first)) || !isGivenPinyin(given) || CALENDAR.has(given))
    return undefined
  if (isTaken(given) || isSmallWord(scene, first + 1)) return undefined
  if (
    isFunctionWord(keyAt(scene, first)) &&
    (scene.titleCase || (opensSentence(scene, first) && !isTwoSyllables(given)))
  )
    return undefined
  const hyphened =
    scene.tokens[first + 2]?.gap === 'hyphen' &&
    keyAt(scene, first + 2).length <= 6 &&
    !NO_NAME_PART.test(keyAt(scene, first + 2))
  if (hyphened) return { first, last: first + 2, origin: 'chinese', weight: 2 }
  return { first, last: first + 1, origin: 'chinese', weight: isTwoSyllables(given) ? 2 : 1 }
}

// "Tran Thi Kim Oanh": a surname and one to four syllables.
function vietnamese(scene: Scene, first: number, last: number): Shape | undefined {
  if (!isVietnameseSurname(keyAt(scene, first))) return undefined
  let end = first
  while (
    end < last &&
    end - first + 1 < LONGEST_VIETNAMESE &&
    isVietnameseSyllable(keyAt(scene, end + 1)) &&
    isNameWord(scene, end + 1)
  )
    end++
  if (end === first) return undefined
  const marked = scene.tokens.slice(first, end + 1).some((token) => hasVietnameseLetter(token.text))
  return { first, last: end, origin: 'vietnamese', weight: end - first >= 2 ? 2.5 : marked ? 1.5 : 1 }
}

// "Antonio Guterres": a given name and one or two words more.
function western(scene: Scene, first: number, last: number): Shape | undefined {
  if (!isWesternGivenName(keyAt(scene, first))) return undefined
  let end = first
  while (end < last && end - first < 3 && (isNameWord(scene, end + 1) || scene.tokens[end + 1]?.text === '.')) end++
  const takesParticle = PARTICLES.has(keyAt(scene, end + 1))
  return end > first || takesParticle ? { first, last: end, origin: 'western', weight: 2 } : undefined
}

// "Y Thong", "H'Hen Nie", "Dieu K'Re": a word of one letter or an apostrophe, as names of the Central Highlands have.
function highland(scene: Scene, first: number, last: number): Shape | undefined {
  const end = Math.min(last, first + 3)
  const tokens = scene.tokens.slice(first, end + 1)
  if (
    end === first ||
    !tokens.every((_, i) => isNameWord(scene, first + i) || scene.tokens[first + i]?.text.length === 1)
  )
    return undefined
  const special = tokens.some(({ text }) => /^[HKY]'|^[A-ZĐ]$|[ĭŏŭêôơưăâđ]/u.test(text) && text !== 'I')
  const plain = tokens.length <= 3 && tokens.every(({ key }) => key.length > 1 && !scene.words.isAlsoSmall(key))
  return { first, last: end, origin: 'other', weight: special ? 1 : plain ? 0.5 : 0 }
}

const NO_NAME_PART = /^(?:led|style|era|born|based|backed|appointed|elect|ism|ist|like|inspired|designate)$/

// "Teng Hsiao | -ping", "Javier Perez | de Cuellar": what is written small goes on with the name.
function withTail(scene: Scene, shape: Shape): Shape {
  let last = shape.last
  for (let next = scene.tokens[last + 1]; next?.shape === 'word'; next = scene.tokens[last + 1]) {
    if (next.gap !== 'hyphen' || NO_NAME_PART.test(next.key) || next.key.length > 8) break
    last++
  }
  let at = last + 1
  while (PARTICLES.has(keyAt(scene, at)) && joins(scene.tokens[at])) at++
  if (at > last + 1 && isCapital(scene.tokens[at]) && joins(scene.tokens[at]) && isNameWord(scene, at)) last = at
  return { ...shape, last }
}

const ORDER = [chinese, vietnamese, western, highland]

/** The shapes that a stretch of capitals from `first` may have, the most telling first. */
export const shapesAt = (scene: Scene, first: number, last: number): Shape[] =>
  ORDER.flatMap((shape) => shape(scene, first, last) ?? [])
    .map((shape) => withTail(scene, shape))
    .filter((shape) => shape.last > shape.first)
    .sort((a, b) => b.weight - a.weight || b.last - a.last)
