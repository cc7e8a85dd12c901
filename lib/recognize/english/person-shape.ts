// The shapes of persons' names, each with how much it says by itself.

import { isChineseSurname, isGivenPinyin, isTwoSyllables } from './pinyin.ts'
import { isSmallWord, keyAt, type Scene } from './scene.ts'
import { hasVietnameseLetter, isVietnameseSurname, isVietnameseSyllable } from './vietnamese-name.ts'
import { BODY_HEADS, CALENDAR, DEMONYMS, PLACE_HEADS, TITLE_PARTS, TITLES } from './vocabulary.ts'
import { isWesternGivenName } from './western-name.ts'

export type Origin = 'chinese' | 'vietnamese' | 'western' | 'other'

export interface Shape {
  readonly first: number
  readonly last: number
  readonly origin: Origin
  readonly weight: number
}

const LONGEST_VIETNAMESE = 5

/** A word that English uses for other things than persons. */
const isTaken = (key: string): boolean =>
  CALENDAR.has(key) || DEMONYMS.has(key) || BODY_HEADS.has(key) || TITLES.has(key) || TITLE_PARTS.has(key)

const isNameWord = (scene: Scene, i: number): boolean =>
  !isTaken(keyAt(scene, i)) && !isSmallWord(scene, i) && !PLACE_HEADS.has(keyAt(scene, i))

// "Cai Qi", "Wang Dongming", "Zhao Xiao-ming": a surname and a given name of one or two syllables.
function chinese(scene: Scene, first: number, last: number): Shape | undefined {
  const given = keyAt(scene, first + 1)
  if (first + 1 > last || !isChineseSurname(keyAt(scene, first)) || !isGivenPinyin(given) || CALENDAR.has(given))
    return undefined
  if (isTaken(given) || isSmallWord(scene, first) || isSmallWord(scene, first + 1)) return undefined
  const hyphened = scene.tokens[first + 2]?.gap === 'hyphen' && isGivenPinyin(keyAt(scene, first + 2))
  if (hyphened) return { first, last: first + 2, origin: 'chinese', weight: 2 }
  return { first, last: first + 1, origin: 'chinese', weight: isTwoSyllables(given) ? 2 : 1 }
}

// "Pham Thi Nhu Quynh": a surname and one to four syllables.
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
  return end > first ? { first, last: end, origin: 'western', weight: 2 } : undefined
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
  return { first, last: end, origin: 'other', weight: special ? 1 : 0 }
}

const ORDER = [chinese, vietnamese, western, highland]

/** The shapes that a stretch of capitals from `first` may have, the most telling first. */
export const shapesAt = (scene: Scene, first: number, last: number): Shape[] =>
  ORDER.flatMap((shape) => shape(scene, first, last) ?? []).sort((a, b) => b.weight - a.weight || b.last - a.last)
