// The shapes of persons' names, each with how much it says by itself.

import { isCapital } from '../../token.ts'
import { hasVietnameseLetter, isVietnameseSurname, isVietnameseSyllable } from '../vietnamese-name.ts'
import { FUNCTION, hasCue, TAKEN } from './cue.ts'
import { isChineseSurname, isGivenPinyin, isTwoSyllables } from './pinyin.ts'
import { isSmallWord, keyAt, opensSentence, type Scene } from './scene.ts'
import type { Shape } from './shape.ts'
import { isWesternGivenName } from './western-name.ts'
import { isNameWord, mayGoOn, western } from './western-shape.ts'

const LONGEST_VIETNAMESE = 5

// "Ma Jun" is a name, "Ma Jun 5" is a date.
const isMonthLike = (scene: Scene, i: number): boolean =>
  /^(?:jun|may)$/.test(keyAt(scene, i)) && scene.tokens[i + 1]?.shape !== 'number'

// "Bai Lu", "Wang Minghua", "Zhao Ming-li": a surname and a given name of one or two syllables.
function chinese(scene: Scene, first: number, last: number): Shape | undefined {
  if (first + 1 > last || !isChineseSurname(keyAt(scene, first))) return undefined
  const given = keyAt(scene, first + 1)
  if (!isGivenPinyin(given) || scene.tokens[first + 1]?.gap === 'hyphen') return undefined
  if ((hasCue(scene.tokens[first + 1], TAKEN) && !isMonthLike(scene, first + 1)) || isSmallWord(scene, first + 1))
    return undefined
  if (
    hasCue(scene.tokens[first], FUNCTION) &&
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
  if (first >= last || !isVietnameseSurname(keyAt(scene, first))) return undefined
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

// "Y Thong", "H'Hen Nie", "Dieu K'Re": a word of one letter or an apostrophe, as names of the Central Highlands have.
function highland(scene: Scene, first: number, last: number): Shape | undefined {
  const end = Math.min(last, first + 4)
  if (end <= first) return undefined
  const tokens = scene.tokens.slice(first, end + 1)
  if (
    !tokens.every(
      ({ shape }, i) =>
        (shape === 'word' && isNameWord(scene, first + i)) || /^[HKYĐ]$/.test(scene.tokens[first + i]?.text ?? ''),
    )
  )
    return undefined
  const special = tokens.some(({ text }) => /^[HKY]'|^[HKYĐ]$|[ĭŏŭơưăđ]/u.test(text))
  return special ? { first, last: end, origin: 'other', weight: 1 } : undefined
}

const NO_NAME_PART = /^(?:led|style|era|born|based|backed|appointed|elect|ism|ist|like|inspired|designate)$/

// "Teng Hsiao | -ping", "Javier Perez | de Cuellar": what is written small goes on with the name.
function withTail(scene: Scene, shape: Shape): Shape {
  let last = shape.last
  for (let next = scene.tokens[last + 1]; next?.shape === 'word'; next = scene.tokens[last + 1]) {
    if (next.gap !== 'hyphen' || NO_NAME_PART.test(next.key) || next.key.length > 8) break
    last++
  }
  return { ...shape, last }
}

/** The shapes that a stretch of capitals from `first` may have, the most telling first; a name of the East is read as one of the West only where that says much more. */
export function shapesAt(scene: Scene, first: number, last: number): Shape[] {
  const shapes: Shape[] = []
  if (first >= last && !mayGoOn(scene, first)) return shapes
  // "Seung-|Ho Kim": no name begins in the middle of another.
  if (scene.tokens[first]?.gap === 'hyphen' && isCapital(scene.tokens[first - 1])) return shapes
  const add = (shape: Shape | undefined): void => {
    if (shape !== undefined) shapes.push(withTail(scene, shape))
  }
  add(chinese(scene, first, last))
  add(vietnamese(scene, first, last))
  if (shapes.length === 0 || isWesternGivenName(keyAt(scene, first))) {
    add(western(scene, first))
    add(highland(scene, first, last))
  }
  return shapes.length < 2 ? shapes : shapes.sort((a, b) => b.weight - a.weight || b.last - a.last)
}
